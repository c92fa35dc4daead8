import path from 'node:path';
import type { Page } from '@playwright/test';
import type { StoredRow } from '#support/stored-data.ts';

const languages = ['sv', 'en'] as const;
const colorSchemes = ['light', 'dark'] as const;

/** A main screen: its name in file names, and where it is. */
export type Screen = {
  readonly name: string;
  readonly address: string;
  /** The id of the part that is scrolled to. */
  readonly part?: string;
};

const idOf = (rows: readonly StoredRow[], field: string, value: string): string => {
  const found = rows.find((row) => row[field] === value);
  if (found === undefined) throw new Error(`the sample firm has no ${field} ${value}`);
  return String(found['id']);
};

export type SampleRows = Readonly<
  Record<
    'clients' | 'systems' | 'tasks' | 'people' | 'invoices' | 'contracts',
    readonly StoredRow[]
  >
>;

const work = (rows: SampleRows, number: string): string =>
  `/tasks/${idOf(rows.tasks, 'number', number)}`;

const system = (rows: SampleRows, code: string): string =>
  `/systems/${idOf(rows.systems, 'code', code)}`;

const contract = (rows: SampleRows, number: string): string =>
  `/clients/contracts/${idOf(rows.contracts, 'number', number)}`;

/** The main screens, with the records of the sample firm that tell most. */
export const mainScreens = (rows: SampleRows, invoiceId: string): readonly Screen[] => [
  { name: 'today', address: '/today' },
  { name: 'hours', address: '/hours' },
  { name: 'hours-day', address: '/hours?view=day&day=2026-11-23' },
  { name: 'hours-month', address: '/hours?view=month&day=2026-11-24' },
  { name: 'hours-locked', address: '/hours?week=2026-09-28' },
  { name: 'month-close', address: '/hours/close?month=2026-10' },
  { name: 'tasks', address: '/tasks' },
  { name: 'tasks-list', address: '/tasks?view=list' },
  { name: 'cases', address: '/tasks/cases' },
  { name: 'known-errors', address: '/tasks/cases?view=known-errors' },
  { name: 'change-calendar-november', address: '/tasks/calendar?day=2026-11-24' },
  { name: 'change-calendar-december', address: '/tasks/calendar?day=2026-12-08' },
  { name: 'change-templates', address: '/tasks/templates' },
  { name: 'quality', address: '/tasks/quality' },
  { name: 'release', address: work(rows, 'REL-2026-011') },
  { name: 'release-defects', address: `${work(rows, 'REL-2026-011')}?tab=defects` },
  { name: 'release-turned-back', address: `${work(rows, 'REL-2025-011')}?tab=rollout` },
  { name: 'go-no-go-room', address: `${work(rows, 'REL-2025-007')}/decision` },
  { name: 'problem', address: work(rows, 'PRB-2025-006') },
  { name: 'problem-five-whys', address: work(rows, 'PRB-2025-006'), part: 'cause' },
  { name: 'change', address: work(rows, 'CHG-2026-052') },
  { name: 'task', address: `/tasks/${idOf(rows.tasks, 'kind', 'integration')}` },
  { name: 'systems', address: '/systems' },
  { name: 'systems-lifelines', address: '/systems?view=lifelines' },
  { name: 'systems-gaps', address: '/systems?view=gaps' },
  { name: 'systems-board', address: '/systems?view=board' },
  { name: 'end-of-support', address: '/systems/integrations' },
  { name: 'documentation-matrix', address: '/systems/documents' },
  { name: 'competence', address: '/people/competence' },
  { name: 'continuity', address: '/systems/continuity' },
  { name: 'continuity-heat-map', address: '/systems/continuity?view=heat' },
  { name: 'system', address: system(rows, 'S11') },
  { name: 'system-life-line', address: `${system(rows, 'S11')}?part=life` },
  { name: 'clients', address: '/clients' },
  { name: 'client', address: `/clients/${idOf(rows.clients, 'name', 'Logistik Väst AB')}` },
  { name: 'contracts', address: '/clients/contracts' },
  { name: 'contract-deadlines', address: '/clients/contracts?view=deadlines' },
  { name: 'contract', address: contract(rows, 'AVT-2025-003') },
  { name: 'contract-ledger', address: `${contract(rows, 'AVT-2024-002')}?part=ledger` },
  { name: 'invoices', address: '/invoices' },
  { name: 'books', address: '/invoices/books?length=quarter' },
  { name: 'books-vat', address: '/invoices/books?view=vat&length=quarter' },
  { name: 'books-accounts', address: '/invoices/books?view=accounts' },
  { name: 'draft', address: `/invoices/${idOf(rows.invoices, 'status', 'draft')}` },
  { name: 'invoice', address: `/invoices/${invoiceId}` },
  { name: 'people', address: '/people' },
  { name: 'person', address: `/people/${idOf(rows.people, 'initials', 'KL')}` },
  { name: 'settings', address: '/settings' },
];

/** Milliseconds without a change after which a screen counts as drawn. */
const stillness = 200;

/** Waits until the screen has its heading and its data, nothing moves in it any more, and its papers and fonts are there. */
async function whenDrawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let waiting: ReturnType<typeof setTimeout> | undefined;
        // Neither an empty place while a page's script comes nor the grey lines before its data are content.
        const settle = () => {
          const isBlank = document.querySelector('h1') === null;
          if (isBlank || document.querySelector('main [data-shape]') !== null) return listen();
          observer.disconnect();
          resolve();
        };
        const listen = () => {
          clearTimeout(waiting);
          waiting = setTimeout(settle, quiet);
        };
        const observer = new MutationObserver(listen);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        listen();
      }),
    stillness,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => null)));
  });
}

async function show(page: Page, { address, part }: Screen): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await whenDrawn(page);
  if (part === undefined) return;
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), part);
  await whenDrawn(page);
}

/** Takes a picture of each screen in both languages and both colour schemes; answers with the files' names. */
export async function takePictures(
  page: Page,
  screens: readonly Screen[],
  folder: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const language of languages)
    for (const colorScheme of colorSchemes) {
      await page.evaluate((wish) => desktop['preferences:write'](wish), { language, colorScheme });
      await page.reload();
      await whenDrawn(page);
      for (const screen of screens) {
        await show(page, screen);
        const name = `${screen.name}-${language}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(folder, name), animations: 'disabled' });
        names.push(name);
      }
    }
  return names;
}

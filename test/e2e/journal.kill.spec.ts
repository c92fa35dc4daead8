import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { driven, whenReady } from '#support/automation.ts';
import {
  copyDatabases,
  databaseFolders,
  deleteDatabases,
  putBackDatabases,
  truncateLogs,
} from '#support/browser-profile.ts';
import type { Program } from '#support/launch.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { seeded } from '#support/seeded.ts';
import { makeSmallFirm } from '#support/small-firm.ts';
import type { SmallFirm } from '#support/small-firm.ts';
import { storedRows } from '#support/stored-data.ts';

const kills = 24;
const day = brandText<PlainDate>('2026-11-24');

/** What the program had said was saved before it was killed: entries by id, invoices by number. */
type Acknowledged = { readonly entries: Set<string>; readonly invoices: Map<string, string> };

const anHour = (firm: SmallFirm) => ({
  ...emptyTimeEntryForm(day),
  ...firm,
  workDate: day,
  duration: '1:00',
});

/** Writes hours and issues an invoice for them, again and again, until somebody pulls the plug. */
const workUntilKilled = (page: Page, firm: SmallFirm): Promise<unknown> =>
  page
    .evaluate(
      async ({ clientId, form, date }) => {
        const { commands } = automation;
        const acknowledge = Reflect.get(globalThis, 'acknowledge');
        for (;;) {
          const entry = await commands.saveTimeEntry({ id: null, form });
          if (!entry.ok) throw new Error(JSON.stringify(entry.error));
          acknowledge('entry', entry.value, '');
          const draft = await commands.draftInvoice({
            clientId,
            from: date,
            to: date,
            grouping: 'entry',
          });
          if (!draft.ok) throw new Error(JSON.stringify(draft.error));
          const issued = await commands.issueInvoice({ id: draft.value, issueDate: date });
          if (!issued.ok) throw new Error(JSON.stringify(issued.error));
          acknowledge('invoice', issued.value.id, issued.value.number);
        }
      },
      { clientId: firm.clientId, form: anHour(firm), date: day },
    )
    .catch((fault: Error) => (/closed|crashed|detached/i.test(fault.message) ? null : fault));

const listen = (page: Page, { entries, invoices }: Acknowledged): Promise<unknown> =>
  page.exposeFunction('acknowledge', (kind: string, id: string, number: string) => {
    if (kind === 'entry') entries.add(id);
    else invoices.set(number, id);
  });

async function expectNothingLost(page: Page, acknowledged: Acknowledged): Promise<void> {
  const entries = new Set((await storedRows(page, 'timeEntries')).map((row) => row['id']));
  expect([...acknowledged.entries].filter((id) => !entries.has(id))).toEqual([]);
  const issued = (await storedRows(page, 'invoices')).filter((row) => row['status'] === 'issued');
  const byNumber = new Map(issued.map((row) => [row['number'], row['id']]));
  expect(byNumber.size, 'no number is given twice').toBe(issued.length);
  const inOrder = issued.map((row) => String(row['number'])).toSorted();
  const unbroken = inOrder.map((_, place) => `2026${String(place + 1).padStart(4, '0')}`);
  expect(inOrder, 'no number is skipped').toEqual(unbroken);
  const wrong = [...acknowledged.invoices].filter(([number, id]) => byNumber.get(number) !== id);
  expect(wrong, 'every acknowledged number is still that invoice').toEqual([]);
  const verified = await page.evaluate(() => desktop['journal:verify'](undefined));
  expect(verified.status).toBe('intact');
}

test('SIGKILL at any moment, on any state of the browser profile: nothing acknowledged is lost, no invoice number skipped or doubled', async ({
  start,
}) => {
  test.setTimeout(600_000);
  const random = seeded(20_261_124);
  const dataFolder = temporaryFolder('kill');
  const oldCopy = path.join(temporaryFolder('old-profile'), 'IndexedDB');
  const acknowledged: Acknowledged = { entries: new Set(), invoices: new Map() };
  const open = async (): Promise<Program> => {
    const program = await start({ dataFolder, environment: driven });
    await whenReady(program.page);
    return program;
  };
  const harm = [
    () => undefined,
    () => deleteDatabases(dataFolder),
    () => truncateLogs(dataFolder, 1 + Math.floor(random() * 40)),
    () => putBackDatabases(dataFolder, oldCopy),
  ];

  const first = await open();
  const firm = await makeSmallFirm(first.page);
  await first.kill();
  for (let kill = 0; kill < kills; kill += 1) {
    expect(databaseFolders(dataFolder), 'there is a database to harm').not.toEqual([]);
    if (kill % 6 === 2) copyDatabases(dataFolder, oldCopy);
    harm[kill % harm.length]?.();
    const program = await open();
    await expectNothingLost(program.page, acknowledged);
    await listen(program.page, acknowledged);
    const work = workUntilKilled(program.page, firm);
    await after(60 + Math.floor(random() * 1400));
    await program.kill();
    expect(await work).toBeNull();
  }
  const last = await open();
  await expectNothingLost(last.page, acknowledged);
  expect(acknowledged.invoices.size).toBeGreaterThan(kills);
  await last.close();
  removeFolder(path.dirname(oldCopy));
});

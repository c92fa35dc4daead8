import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { saveClient } from '#data/clients.ts';
import { assignResponsibility } from '#data/responsibilities.ts';
import { saveSystem } from '#data/systems.ts';
import { SystemsPage } from '#features/systems/SystemsPage.tsx';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

/** Beside the office's own system, led by nobody: two of another client, one of them led since it was released. */
beforeEach(async () => {
  office = await openOffice();
  const { store } = office;
  const client = value(
    await saveClient(store, { id: null, form: { ...emptyClientForm(), name: 'Almhult Trä' } }),
  );
  const add = async (name: string, since: string) =>
    value(
      await saveSystem(store, {
        id: null,
        clientId: client,
        form: { ...emptySystemForm(day(since)), name, phase: 'operate' },
      }),
    );
  const systemId = await add('Sågen', '2026-01-01');
  const from = day('2026-01-20');
  value(await assignResponsibility(store, { systemId, role: 'lead', personId: office.me, from }));
  await add('Arkivet', '2026-11-01');
  await office.addTask({ title: 'Ny inloggning', kind: 'release', plannedEnd: '2026-12-01' });
});

const open = (address: string) =>
  showScreen(
    office.app,
    { '/systems': SystemsPage, '/systems/:id': () => <h1>Ett system</h1> },
    address,
  );

const links = () =>
  screen.findAllByRole('link', { name: /, (Förvaltning|Planering)/ }).then((all) => all);
const portfolio = () => screen.findByRole('group', { name: /^Alla system under en tidsaxel/ });

describe('all systems in time', () => {
  test('stand under their clients, each a link that says its phase, its lead and its gaps', async () => {
    open('/systems?view=lifelines');
    expect((await links()).map((link) => link.getAttribute('aria-label'))).toEqual([
      'Arkivet, Förvaltning, sedan 2026-11-01, Ingen ansvarig, 1 lucka: 24 dagar',
      'Sågen, Förvaltning, sedan 2026-01-01, Ansvarig: Anna Berg, sedan 2026-01-20, 1 lucka: 19 dagar',
      'Ärendeportalen, Förvaltning, sedan 2026-11-24, Ingen ansvarig, 1 lucka: 1 dag',
    ]);
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent);
    expect(heads).toEqual(['Almhult Trä2', 'Fjällräven Kommun1']);
  });

  test('draw their lives when their page has been read, gaps and work with it', async () => {
    open('/systems?view=lifelines');
    const all = await portfolio();
    await waitFor(() => expect(all.querySelectorAll('[data-events]')).toHaveLength(1));
    expect(all.querySelectorAll('[data-tip^="Ingen ansvarig"]')).toHaveLength(3);
    const mark = all.querySelector('[data-events]');
    if (mark !== null) fireEvent.pointerOver(mark);
    expect(await screen.findByText('Ny inloggning')).toBeTruthy();
  });

  test('are walked with the arrows; Enter opens the system', async () => {
    const shown = open('/systems?view=lifelines');
    const [first, second] = await links();
    first?.focus();
    expect(await screen.findByText('1 lucka: 24 dagar')).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Ett system' })).toBeTruthy();
    expect(shown.address()).toMatch(/^\/systems\/.+/);
  });

  test('zoom and pan together by keys, buttons and wheel', async () => {
    open('/systems?view=lifelines');
    const all = await portfolio();
    await waitFor(() => expect(all.querySelectorAll('[data-events]')).toHaveLength(1));
    const seen = () => [...all.querySelectorAll('[data-phase] rect')].map((each) => each.outerHTML);
    const shapes = new Set([seen().join()]);
    const isNew = (): boolean => shapes.size < shapes.add(seen().join()).size;
    (await links())[0]?.focus();
    await userEvent.keyboard('+');
    expect(isNew()).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    expect(isNew()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Zooma in' }));
    expect(isNew()).toBe(true);
    fireEvent.wheel(all, { deltaY: 100, ctrlKey: true });
    expect(isNew()).toBe(true);
    await userEvent.keyboard('0');
    const whole = screen.getByRole('button', { name: 'Visa hela tiden' });
    await userEvent.click(whole);
    expect(whole.hasAttribute('disabled')).toBe(true);
  });

  test('can be read as a table', async () => {
    open('/systems?view=lifelines');
    await userEvent.click(await screen.findByRole('button', { name: 'Visa som tabell' }));
    const row = await screen.findByRole('row', { name: /Sågen/ });
    expect(within(row).getByText('Anna Berg')).toBeTruthy();
    expect(within(row).getByText('2026-01-20')).toBeTruthy();
    expect(within(row).getByText('19 dagar')).toBeTruthy();
  });

  test('are narrowed as the list is, in the address', async () => {
    open('/systems?view=lifelines&text=arkiv');
    expect(await links()).toHaveLength(1);
  });

  test('are remembered as the way to see systems', async () => {
    const shown = open('/systems');
    await screen.findByRole('grid', { name: 'System' });
    await userEvent.click(screen.getByRole('radio', { name: 'Livslinjer' }));
    expect(await links()).toHaveLength(3);
    expect(shown.address()).toBe('/systems?view=lifelines');
    await shown.router.navigate('/systems');
    expect(await portfolio()).toBeTruthy();
  });
});

describe('gaps in responsibility', () => {
  test('are counted in the head of the portfolio, and listed from there; each opens its system', async () => {
    const shown = open('/systems?view=lifelines');
    await userEvent.click(await screen.findByRole('button', { name: '3 luckor' }));
    expect(shown.address()).toBe('/systems?view=gaps');
    const grid = await screen.findByRole('grid', { name: 'Luckor i ansvaret' });
    const rows = within(grid).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Arkivet.*2026-11-01.*24.*Pågår$/),
      expect.stringMatching(/^Ärendeportalen.*2026-11-24.*1.*Pågår$/),
      expect.stringMatching(/^Sågen.*2026-01-01.*2026-01-19.*19.*Anna Berg.*Slutad$/),
    ]);
    if (rows[0] !== undefined) await userEvent.dblClick(rows[0]);
    rows[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Ett system' })).toBeTruthy();
  });

  test('say so when there are none', async () => {
    open('/systems?view=gaps&phase=plan');
    expect(await screen.findByText('Inget system passar filtren')).toBeTruthy();
  });
});

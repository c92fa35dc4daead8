import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { SystemPage } from '#features/systems/SystemPage.tsx';
import { assignResponsibility, listResponsibilities } from '#data/responsibilities.ts';
import { saveSystemLink } from '#data/system-links.ts';
import { changeSystemPhase, getSystem, saveSystem } from '#data/systems.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { emptyLinkForm } from '#domain/systems/link-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = async (part = '') => {
  const shown = showScreen(
    office.app,
    {
      '/systems/:id': SystemPage,
      '/systems': () => <h1>System</h1>,
      '/tasks/:id': () => <h1>Uppgift</h1>,
    },
    `/systems/${office.system}${part === '' ? '' : `?part=${part}`}`,
  );
  await screen.findByRole('heading', { level: 1, name: 'Ärendeportalen' });
  return shown;
};
const choose = async (dialog: HTMLElement, label: string, option: string): Promise<void> => {
  await userEvent.click(within(dialog).getByRole('combobox', { name: new RegExp(`^${label}`) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe("a system's page", () => {
  test('has its life line, and Enter on a mark opens the task', async () => {
    await office.addTask({ title: 'Ny inloggning', kind: 'release', plannedEnd: '2026-12-01' });
    await open('');
    const mark = await screen.findByRole('link', { name: /^Ny inloggning, Release/ });
    mark.focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Uppgift' })).toBeTruthy();
  });

  test('says in red words since when nobody is responsible', async () => {
    await open('people');
    const gaps = await screen.findByRole('list', { name: 'Dagar utan ansvarig' });
    expect(gaps.textContent).toContain('Sedan 2026-11-24: ingen ansvarig');
  });

  test('measures continuity, each figure with what it is counted from', async () => {
    const { store, system: systemId, me: personId, client: clientId } = office;
    await assignResponsibility(store, {
      systemId,
      role: 'lead',
      personId,
      from: day('2026-11-24'),
    });
    await open('people');
    const figures = async () => within(await screen.findByRole('region', { name: 'Kontinuitet' }));
    const first = await figures();
    expect(first.getByText('2025-12-01 – 2026-11-24')).toBeTruthy();
    expect(first.getByText('1 av 1 dagar · För få för en andel')).toBeTruthy();
    expect(first.getByText('Ingen tid på systemet')).toBeTruthy();
    for (const [date, who] of [
      ['2026-11-16', personId],
      ['2026-11-17', personId],
      ['2026-11-18', personId],
      ['2026-11-19', personId],
      ['2026-11-20', office.colleague],
    ] as const) {
      await setWeekCell(store, {
        personId: who,
        date: day(date),
        row: { clientId, systemId, taskId: null, activity: 'change' },
        seconds: toSeconds(3600),
      });
    }
    const hands = await figures();
    expect(
      await hands.findAllByText('4 h av 5 h', {
        normalizer: (text) => text.replaceAll('\u00a0', ' '),
      }),
    ).toHaveLength(2);
    expect(hands.getByText('2 personer')).toBeTruthy();
    expect(hands.getByText('2 av 2 som arbetat')).toBeTruthy();
  });

  test('adds up its hours by activity', async () => {
    await setWeekCell(office.store, {
      personId: office.me,
      date: day('2026-11-23'),
      row: { clientId: office.client, systemId: office.system, taskId: null, activity: 'problem' },
      seconds: toSeconds(5400),
    });
    await open('work');
    const hours = await screen.findByRole('table', { name: 'Timmar per aktivitet' });
    expect(within(hours).getByRole('row', { name: /^Problem/ }).textContent).toContain('1:30');
  });
});

describe('changing phase', () => {
  test('offers what the table allows, and says what is lacking with the way to it', async () => {
    const { router } = await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Börja avveckla · 3 fattas' }));
    const dialog = await screen.findByRole('dialog', { name: 'Börja avveckla' });
    expect(within(dialog).getByText('Ingen ändring om avveckling är godkänd')).toBeTruthy();
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: /^Visa: Planen för export/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?part=documents'));
  });

  test('moves the system on, from a day and with a reason', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Börja ändra' }));
    const dialog = await screen.findByRole('dialog', { name: /^Ärendeportalen: / });
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Anledning/ }),
      'Beställd ändring',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Byt fas' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await getSystem(office.store, office.system))?.phase).toBe('change');
  });

  test('is refused at the field before the present phase began', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Börja ändra' }));
    const dialog = await screen.findByRole('dialog', { name: /^Ärendeportalen: / });
    const on = within(dialog).getByRole('textbox', { name: /^Från och med/ });
    await userEvent.clear(on);
    await userEvent.type(on, '2026-11-01');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Byt fas' }));
    await waitFor(() => expect(on.getAttribute('aria-invalid')).toBe('true'));
    expect((await getSystem(office.store, office.system))?.phase).toBe('operate');
  });

  test('is proposed when the work says so, and agreed to by one click', async () => {
    const { store, system } = office;
    const on = day('2026-11-24');
    await changeSystemPhase(store, { id: system, to: 'change', on, reason: '' });
    await open();
    const proposal = await screen.findByRole('region', { name: 'Förslag om fas' });
    await userEvent.click(within(proposal).getByRole('button'));
    await waitFor(async () => expect((await getSystem(store, system))?.phase).toBe('operate'));
  });
});

describe('environments and ties', () => {
  test('an environment is written under the list and stands in it', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Ny miljö' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Namn/ }), 'Drift Borås');
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    const table = await screen.findByRole('table', { name: 'Miljöer' });
    expect(within(table).getByRole('row', { name: /^Drift Borås/ }).textContent).toContain('Drift');
  });

  test('a tie is drawn and stands in a table; its picture leads to the other', async () => {
    const { store, client, system } = office;
    const form = { ...emptySystemForm(day('2026-11-24')), name: 'Betalningar' };
    const made = await saveSystem(store, { id: null, clientId: client, form });
    if (!made.ok) throw new Error('not made');
    const link = { ...emptyLinkForm(), otherId: made.value };
    await saveSystemLink(store, { id: null, systemId: system, form: link });
    const { address } = await open();
    const picture = await screen.findByRole('group', { name: /^Ärendeportalen och systemen/ });
    const table = screen.getByRole('table', { name: 'Kopplingar' });
    expect(within(table).getByRole('row', { name: /Betalningar/ })).toBeTruthy();
    await userEvent.click(
      within(picture).getByRole('link', { name: 'Betalningar: är beroende av' }),
    );
    await waitFor(() => expect(address()).toBe(`/systems/${made.value}`));
  });
});

describe('a handover', () => {
  test('is planned, lacks what it lacks, and is finished with a reason', async () => {
    const { store, system, me, colleague } = office;
    const from = day('2026-11-01');
    await assignResponsibility(store, { systemId: system, role: 'lead', personId: me, from });
    await open('people');
    await userEvent.click(await screen.findByRole('button', { name: 'Planera överlämning' }));
    const dialog = await screen.findByRole('dialog', { name: 'Överlämning av Ärendeportalen' });
    await choose(dialog, 'Till', 'Bo Ek');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lämna över · 3 fattas' }));
    const lacking = await screen.findByRole('dialog', { name: 'Lämna över' });
    expect(within(lacking).getAllByText(/6 punkter är inte genomgångna/)).not.toHaveLength(0);
    await userEvent.type(within(lacking).getByRole('textbox', { name: /^Varför/ }), 'Brådskande');
    await userEvent.click(within(lacking).getByRole('button', { name: 'Gå vidare ändå' }));
    const last = await screen.findByRole('dialog', { name: 'Lämna över till Bo Ek?' });
    await userEvent.click(within(last).getByRole('button', { name: 'Lämna över' }));
    await waitFor(async () =>
      expect(await listResponsibilities(store, system)).toMatchObject([
        { personId: me, to: '2026-11-23' },
        { personId: colleague, role: 'lead', from: '2026-11-24' },
      ]),
    );
  });
});

describe('responsibility', () => {
  test('is given to a person from a day, and the gap goes away', async () => {
    await open('people');
    await userEvent.click(screen.getByRole('button', { name: 'Utse' }));
    const dialog = await screen.findByRole('dialog', { name: 'Utse ansvarig för Ärendeportalen' });
    await choose(dialog, 'Person', 'Bo Ek');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Utse' }));
    await waitFor(() =>
      expect(screen.queryByRole('list', { name: 'Dagar utan ansvarig' })).toBeNull(),
    );
    expect(await listResponsibilities(office.store, office.system)).toMatchObject([
      { role: 'lead', personId: office.colleague, from: '2026-11-24', to: null },
    ]);
  });

  test('goes over to a new lead: the old one ends the day before', async () => {
    const { store, system, me, colleague } = office;
    await assignResponsibility(store, {
      systemId: system,
      role: 'lead',
      personId: me,
      from: day('2026-11-01'),
    });
    await open('people');
    await userEvent.click(screen.getByRole('button', { name: 'Utse' }));
    const dialog = await screen.findByRole('dialog', { name: 'Utse ansvarig för Ärendeportalen' });
    await choose(dialog, 'Roll', 'Ansvarig');
    await choose(dialog, 'Person', 'Bo Ek');
    expect(
      await within(dialog).findByText('Nuvarande ansvarig, Anna Berg, slutar dagen innan.'),
    ).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Utse' }));
    await waitFor(async () =>
      expect(await listResponsibilities(store, system)).toMatchObject([
        { personId: me, to: '2026-11-23' },
        { personId: colleague, from: '2026-11-24', to: null },
      ]),
    );
  });

  test('ends on a last day, and says why where nobody follows', async () => {
    const { store, system, me } = office;
    await assignResponsibility(store, {
      systemId: system,
      role: 'lead',
      personId: me,
      from: day('2026-11-01'),
    });
    await open('people');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Avsluta ansvaret för Anna Berg' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Avsluta ansvaret för Anna Berg?' });
    expect(within(dialog).getByRole('alert').textContent).toContain('blir utan ansvarig');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /^Varför/ }), 'Avtalet slut');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Avsluta' }));
    await waitFor(async () =>
      expect(await listResponsibilities(store, system)).toMatchObject([{ to: '2026-11-24' }]),
    );
  });
});

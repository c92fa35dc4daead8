import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ContinuityPage } from '#features/systems/ContinuityPage.tsx';
import { saveHandover } from '#data/handovers.ts';
import { assignResponsibility } from '#data/responsibilities.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { emptyHandoverForm } from '#domain/systems/handover-form.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  const { store, system, client, me, colleague } = office;
  const from = day('2026-11-24');
  await assignResponsibility(store, { systemId: system, role: 'lead', personId: me, from });
  for (const [date, personId, hours] of [
    ['2026-11-16', me, 6],
    ['2026-11-17', me, 6],
    ['2026-11-18', me, 6],
    ['2026-11-19', me, 1],
    ['2026-11-20', colleague, 1],
  ] as const) {
    await setWeekCell(store, {
      personId,
      date: day(date),
      row: { clientId: client, systemId: system, taskId: null, activity: 'change' },
      seconds: toSeconds(hours * 3600),
    });
  }
});

const open = (view: string) =>
  showScreen(
    office.app,
    { '/systems/continuity': ContinuityPage, '/systems/:id': () => <h1>System</h1> },
    `/systems/continuity?view=${view}`,
  );

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

test('the measures stand with what they are counted from, and lead to it', async () => {
  const { address } = open('measures');
  const table = await screen.findByRole('table', { name: 'Mått' });
  const row = within(table).getByRole('row', { name: /^Ärendeportalen/ });
  expect(plain(row.textContent)).toContain('för få (1 av 1 dagar)');
  expect(plain(row.textContent)).toContain('95 % (19 av 20 h)');
  expect(plain(row.textContent)).toContain('1 (av 2)');
  await userEvent.click(within(row).getAllByRole('link', { name: /95/ })[0] as HTMLElement);
  await waitFor(() => expect(address()).toBe(`/systems/${office.system}?part=work`));
});

test('the heat map says whose hands each system is in', async () => {
  open('heat');
  const table = await screen.findByRole('table', { name: 'Person och system' });
  const row = within(table).getByRole('row', { name: /^Ärendeportalen/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => plain(textContent)),
  ).toEqual(['95 %ansvarig', '5 %', '20 h', '1']);
});

test('an absence leaves the system without anyone, until there is a deputy', async () => {
  const { store, system, colleague } = office;
  open('leave');
  expect(await screen.findByText('21 dagar utan ansvarig och ersättare')).toBeTruthy();
  expect(screen.getByText(/Ingen annan bär systemet/)).toBeTruthy();
  const from = day('2026-11-24');
  await assignResponsibility(store, {
    systemId: system,
    role: 'deputy',
    personId: colleague,
    from,
  });
  expect(await screen.findByText('Bo Ek tar vid')).toBeTruthy();
});

test('open handovers stand in one list, late ones marked', async () => {
  const { store, system, colleague } = office;
  const form = {
    ...emptyHandoverForm(day('2026-11-24')),
    toPersonId: colleague,
    plannedOn: '2026-11-20',
  };
  await saveHandover(store, { id: null, systemId: system, form });
  open('handovers');
  const row = await screen.findByRole('row', { name: /Ärendeportalen/ });
  expect(row.textContent).toContain('försenad');
});

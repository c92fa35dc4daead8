import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { ContractLedger } from '#components/ledger/ContractLedger.tsx';
import { EntryCoverBox } from '#components/ledger/EntryCoverBox.tsx';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import type { ContractId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { commit } from '#data/commit.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { aContractFrom } from '#support/a-contract.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let contractId: ContractId;

const addContract = async (): Promise<ContractId> =>
  value(
    await commit(office.store, 'save-contract', (draft) => {
      const made = aContractFrom({ start: '2026-10-01', per: 'month', clientId: office.client });
      const included = {
        ...(made.included ?? never()),
        overageRate: toHourlyRate(125_000),
        warnAt: [toBasisPoints(8000)],
      };
      const row = draft.create('contracts', office.store.world.newId(), { ...made, included });
      return Promise.resolve(ok(row.id));
    }),
  );

const never = (): never => {
  throw new Error('No included hours');
};

const work = (date: string, hours: number) =>
  setWeekCell(office.store, {
    personId: office.me,
    date: day(date),
    row: { clientId: office.client, systemId: office.system, taskId: null, activity: 'operation' },
    seconds: toSeconds(hours * 3600),
  });

beforeEach(async () => {
  office = await openOffice();
  contractId = await addContract();
});

const open = (): void => {
  const Shown = () => <ContractLedger contractId={contractId} />;
  showScreen(office.app, { '/': Shown }, '/');
};

describe('the hours of a contract', () => {
  test('R21 show every period, where the hours went, and what is left', async () => {
    await work('2026-11-10', 9);
    open();
    const periods = await screen.findByRole('grid', { name: 'Perioder' });
    const now = await within(periods).findByRole('row', { name: /2026-11-01/ });
    expect(within(now).getByText('9:00')).toBeTruthy();
    expect(within(now).getByText('1:00')).toBeTruthy();
    expect(screen.getByText('80 % av periodens timmar är använda.')).toBeTruthy();
    const went = screen.getByRole('table', { name: 'Vart timmarna gick' });
    expect(within(went).getByRole('rowheader', { name: 'Ärendeportalen' })).toBeTruthy();
  });

  test('R21 are adjusted with a reason', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Justera' }));
    const dialog = await screen.findByRole('dialog', { name: 'Justera timsaldot' });
    await userEvent.type(within(dialog).getByLabelText(/^Timmar/), '2:00');
    await userEvent.type(within(dialog).getByLabelText(/^Anledning/), 'Köpta till');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Justera' }));
    const periods = await screen.findByRole('grid', { name: 'Perioder' });
    expect(await within(periods).findAllByText('12:00')).toHaveLength(1);
  });

  test('R22 are closed when the period is over, and lists what is missing before', async () => {
    await work('2026-10-06', 1);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Stäng perioden · 2 fattas' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stäng perioden' });
    expect(within(dialog).getByText('Perioden är inte slut än.')).toBeTruthy();
    expect(within(dialog).getByText('Tidigare perioder är inte stängda.')).toBeTruthy();
  });
});

describe('an hour that is being written', () => {
  test('R22 R23 says what it will be, what it costs and what is left', async () => {
    await work('2026-11-10', 9);
    const typed = {
      ...emptyTimeEntryForm(day('2026-11-20')),
      personId: office.me,
      clientId: office.client,
      systemId: office.system,
      duration: '1:30',
    };
    showScreen(office.app, { '/': () => <EntryCoverBox id={null} typed={typed} /> }, '/');
    const box = await screen.findByRole('status', { name: 'Enligt avtal' });
    expect(within(box).getByText('Delas')).toBeTruthy();
    expect(box.textContent).toContain('1:00 ingår i A-1 Förvaltning, 0:30 går utöver');
    expect(box.textContent?.replaceAll('\u00a0', ' ')).toContain('625,00 kr (1 250,00 kr/h)');
    expect(box.textContent).toContain('0:00 kvar av 10:00, 2026-11-01 – 2026-11-30');
  });
});

import { expect, test } from 'vitest';
import { contractStatementPaper } from '#documents/contract-statement-paper.ts';
import type { StatementSubject } from '#documents/contract-statement-paper.ts';
import type { ReportPart } from '#documents/report-data.ts';
import { allocate } from '#domain/contracts/allocate.ts';
import { statementOf } from '#domain/contracts/statement.ts';
import type { HourPlace } from '#domain/contracts/statement.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { ContractId, InvoiceId, TimeEntryId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { aContractFrom } from '#support/a-contract.ts';
import { day, id } from '#support/records.ts';

const { included } = aContractFrom({ per: 'month' });

/** November under a contract of ten hours, worked on so many tasks of half an hour each. */
const subject = (tasks: number): StatementSubject => {
  if (included === null) throw new Error('No included hours');
  const names = Array.from({ length: tasks }, (_, place) => id<TimeEntryId>(`hour-${place}`));
  const from = day('2026-11-01');
  const { periods } = allocate({
    contractId: id<ContractId>('contract-1'),
    included,
    periods: [{ from, to: day('2026-11-30'), minutes: 600, hasEnded: false }],
    stored: [],
    work: names.map((name, place) => ({
      id: name,
      workDate: addDays(from, place % 28),
      start: null,
      minutes: 30 + place,
      settled: null,
    })),
  });
  const [period] = periods;
  if (period === undefined) throw new Error('No period');
  const places = new Map(
    names.map((name, place) => [
      name,
      {
        id: name,
        system: place % 2 === 0 ? 'Körplanen' : '',
        record: `CHG-${place}`,
      } satisfies HourPlace,
    ]),
  );
  const invoiced = [
    {
      invoiceId: id<InvoiceId>('invoice'),
      number: '1048',
      issueDate: day('2026-12-01'),
      minutes: 90,
      net: toMinorUnits(187_500),
    },
  ];
  return {
    statement: statementOf(period, places, invoiced),
    contract: { number: 'AVT-2026-001', title: 'Timbank', currency: 'SEK' },
    clientName: 'Åhus Båtvarv AB',
    firmName: 'Viskan',
    language: 'sv',
    madeOn: day('2026-11-24'),
  };
};

const rowsOf = (parts: readonly ReportPart[], title: string): readonly (readonly string[])[] => {
  const part = parts.find((each) => each.title === title);
  return part?.kind === 'table' ? part.rows : [];
};

const minutes = (text: string | undefined): number => {
  const [hours = '0', rest = '0'] = (text === undefined || text === '' ? '0:00' : text).split(':');
  return Number(hours) * 60 + Number(rest);
};

test('a statement says what came, what went and what is left, in the client’s language', () => {
  const { title, parts, facts } = contractStatementPaper(subject(3));
  expect(title).toBe('Avtalsbesked AVT-2026-001 2026-11-01');
  expect(facts.map(({ value }) => value)).toContain('2026-11-01 – 2026-11-30');
  expect(rowsOf(parts, 'Timmar i perioden')).toEqual([
    ['Ingående saldo', '0:00'],
    ['Tilldelat', '10:00'],
    ['Använt', '−1:33'],
    ['Utgående saldo', '8:27'],
    ['Utöver avtalet', '0:00'],
  ]);
  expect(contractStatementPaper({ ...subject(3), language: 'en' }).heading).toBe(
    'Contract statement',
  );
});

test('what is invoiced beyond stands as the invoices say it', () => {
  const { parts } = contractStatementPaper(subject(3));
  const [row] = rowsOf(parts, 'Fakturerat utöver avtalet');
  expect(row?.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
    '1048',
    '2026-12-01',
    '1:30',
    '1 875,00 kr',
  ]);
});

test.each([3, 30, 200])('with %i tasks it is one page, and its rows sum to the period', (tasks) => {
  const made = subject(tasks);
  const rows = rowsOf(contractStatementPaper(made).parts, 'Arbetet');
  expect(rows.length).toBeLessThanOrEqual(29);
  const records = rows.filter(([name]) => name?.startsWith('\u2003') === true);
  const sum = (column: number): number =>
    records.reduce((total, row) => total + minutes(row[column]), 0);
  expect([sum(1), sum(2)]).toEqual([made.statement.used, made.statement.overage]);
});

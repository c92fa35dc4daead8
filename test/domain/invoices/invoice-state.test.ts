import { expect, test } from 'vitest';
import {
  invoiceState,
  invoiceStateOf,
  openAmount,
  settledBy,
} from '#domain/invoices/invoice-state.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { day, draft } from '#support/records.ts';

const facts = (paid: number, credited = 0, writtenOff = 0) => ({
  status: 'issued' as const,
  dueDate: day('2026-11-24'),
  payable: toMinorUnits(10_000),
  paid: toMinorUnits(paid),
  credited: toMinorUnits(credited),
  writtenOff: toMinorUnits(writtenOff),
});

test.each([
  [0, '2026-11-24', 'issued'],
  [0, '2026-11-25', 'overdue'],
  [1, '2026-11-24', 'partly-paid'],
  [9_999, '2026-11-25', 'overdue'],
  [10_000, '2026-11-25', 'paid'],
  [10_001, '2026-11-01', 'paid'],
])('R28 %i öre paid on %s is %s', (paid, today, state) => {
  expect(invoiceStateOf(facts(paid), day(today))).toBe(state);
});

test.each([
  [10_000, 10_000, 'credited'],
  [10_000, 4_000, 'paid'],
  [4_000, 4_000, 'partly-paid'],
])('R28 %i öre settled, %i of them by credit notes, is %s', (paid, credited, state) => {
  expect(invoiceStateOf(facts(paid, credited), day('2026-11-24'))).toBe(state);
});

test('a draft is a draft, and what is open may be less than nothing (R34)', () => {
  expect(invoiceState(draft(), settledBy([]), day('2026-11-24'))).toBe('draft');
  expect(openAmount(toMinorUnits(100), toMinorUnits(150))).toBe(-50);
});

test('R28 what was given up as a bad debt is written off; öre and bank fees leave it paid', () => {
  expect(invoiceStateOf(facts(10_000, 0, 4_000), day('2026-11-25'))).toBe('written-off');
  expect(invoiceStateOf(facts(9_000, 0, 4_000), day('2026-11-25'))).toBe('overdue');
  const given = { amount: toMinorUnits(50) };
  expect(
    settledBy([
      { ...given, writeOff: 'rounding' },
      { ...given, writeOff: 'bad-debt' },
    ]),
  ).toEqual({
    paid: 100,
    credited: 0,
    writtenOff: 50,
  });
});

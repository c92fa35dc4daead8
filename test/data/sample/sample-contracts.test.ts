import { describe, expect, test } from 'vitest';
import { allocate } from '#domain/contracts/allocate.ts';
import { burnForecast } from '#domain/contracts/burn-forecast.ts';
import { contractAlarm } from '#domain/contracts/contract-alarm.ts';
import { contractDates } from '#domain/contracts/contract-dates.ts';
import { contractOf } from '#domain/contracts/contract-of.ts';
import { contractState } from '#domain/contracts/contract-state.ts';
import { hourTerms } from '#domain/contracts/draws-on.ts';
import { billedOccurrences } from '#domain/contracts/fee-key.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import { dueFees } from '#domain/contracts/recurring-fees.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { day } from '#support/records.ts';
import { issued, recordsOf, rowsOf } from '#support/sample-rows.ts';

const contract = (number: string) => {
  const found = recordsOf('contracts').find((each) => each.number === number);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};

/** Story 6: the hour bank as its ledger is reckoned. */
const hourBank = () => {
  const bank = contract('AVT-2024-002');
  const { id, term, included } = bank;
  if (included === null) throw new Error('no included hours');
  const hours = recordsOf('timeEntries')
    .filter((entry) => entry.contractId === id && hourTerms(bank, entry) === 'included')
    .map((entry) => ({ ...entry, settled: null }));
  const input = ledgerInput({
    contract: { id, term, included },
    policy: wholeMinutes,
    hours,
    stored: [],
    today: sampleToday,
  });
  return { input, allocation: allocate(input) };
};

describe('the contracts of itsm.md §6', () => {
  test.each([
    ['AVT-2024-001', '2026-11-30', '2026-08-30', '2027-11-30', 'renewed'],
    ['AVT-2025-001', '2027-12-31', '2027-12-31', '2027-12-31', 'active'],
    ['AVT-2025-002', '2027-02-28', '2026-12-28', '2027-02-28', 'renewed'],
    ['AVT-2025-003', '2027-03-31', '2026-11-30', '2027-03-31', 'notice-open'],
    ['AVT-2024-002', '2026-11-30', '2026-08-30', '2027-11-30', 'renewed'],
    ['AVT-2025-004', '2027-08-31', '2027-07-31', '2027-08-31', 'renewed'],
    ['AVT-2025-005', '2027-02-28', '2026-12-28', '2027-02-28', 'renewed'],
  ])('%s ends %s, notice by %s, bound until %s: %s', (number, end, by, bound, state) => {
    const found = contract(number);
    expect(contractDates(found.term, sampleToday)).toMatchObject({
      currentEnd: end,
      noticeBy: by,
      boundUntil: bound,
    });
    expect(contractState(found, sampleToday)).toBe(state);
  });

  test('every hour names the contract that it was worked under', () => {
    const contracts = recordsOf('contracts');
    for (const entry of recordsOf('timeEntries'))
      expect(entry.contractId).toBe(contractOf(contracts, entry)?.id ?? null);
  });
});

test('story 10: only Marks Bostadsstiftelse waits for an answer, and six days are left for it', () => {
  const asking = recordsOf('contracts').filter((each) => contractAlarm(each, sampleToday) !== null);
  expect(asking.map(({ number }) => number)).toEqual(['AVT-2025-003']);
  expect(contractAlarm(contract('AVT-2025-003'), sampleToday)).toEqual({
    kind: 'renewal',
    on: '2026-11-30',
    daysLeft: 6,
  });
});

describe('story 6: the hour bank of Logistik Väst', () => {
  test('its first year ended 41 hours over, its second has used 356 of 360 on day 359', () => {
    const [first, second] = hourBank().allocation.periods;
    expect(first).toMatchObject({ granted: 360 * 60, used: 360 * 60, overage: 41 * 60 });
    expect(second).toMatchObject({ granted: 360 * 60, used: 356 * 60, overage: 0 });
    expect(daysBetween(day('2025-12-01'), sampleToday) + 1).toBe(359);
  });

  test('the hour that met the limit was split, and invoiced on two lines', () => {
    const { allocation } = hourBank();
    const split = [...allocation.parts].filter(
      ([, { included, overage }]) => included > 0 && overage > 0,
    );
    expect(split).toHaveLength(1);
    const [id] = split[0] ?? [];
    const lines = issued()
      .flatMap(({ invoice }) => invoice.lines)
      .filter(({ timeEntryIds }) => timeEntryIds.some((each) => each === id));
    expect(lines.map(({ coverage, unitPrice }) => [coverage, unitPrice])).toEqual([
      ['included', 0],
      ['overage', 125_000],
    ]);
  });

  test('at the pace of the last weeks it is empty on 28 November', () => {
    const { input, allocation } = hourBank();
    const period = allocation.periods.at(-1);
    if (period === undefined) throw new Error('no period');
    const { emptyOn } = burnForecast({
      today: sampleToday,
      period,
      left: allocation.balance,
      used: input.work,
    });
    expect(emptyOn).toBe('2026-11-28');
  });
});

describe('R37 the fees', () => {
  const billed = [
    ...issued().map(({ invoice }) => invoice),
    ...rowsOf('invoices').map((row) => row.fields),
  ];

  test('no occurrence stands on two invoices', () => {
    const all = billed.flatMap(billedOccurrences);
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all).size).toBe(all.length);
  });

  test('three wait to be billed', () => {
    const done = new Set(billed.flatMap(billedOccurrences));
    const due = recordsOf('contracts').flatMap((each) =>
      dueFees(each, (key) => done.has(key), sampleToday),
    );
    expect(due).toHaveLength(3);
  });

  test('every invoice comes to something', () => {
    for (const { invoice } of issued()) expect(invoice.snapshot.totals.payable).toBeGreaterThan(0);
  });
});

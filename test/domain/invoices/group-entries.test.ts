import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryGroups, groupEntries } from '#domain/invoices/group-entries.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import { roundDuration, wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { ContractId, InvoiceLineId } from '#domain/record.ts';
import { law } from '#support/law.ts';
import { day, entry, id } from '#support/records.ts';

const wish = (grouping: (typeof lineGroupings)[number]) => {
  let made = 0;
  return {
    grouping,
    vatRate: toBasisPoints(2500),
    textOf: (group: { activity: string; taskId: string | null }) => group.taskId ?? group.activity,
    newLineId: () => id<InvoiceLineId>(`line-${++made}`),
  };
};

const rate = (amount: number) => ({ amount: toHourlyRate(amount), source: 'person' }) as const;

test('hours of one task become one line; without a task, one a system and activity', () => {
  const lines = groupEntries(
    [
      entry('a', { taskId: id('t1'), seconds: toSeconds(5400) }),
      entry('b', { taskId: id('t1'), activity: 'documentation' }),
      entry('c', { systemId: id('s1') }),
      entry('d', { systemId: id('s1'), activity: 'meeting' }),
    ],
    wish('task'),
  );
  expect(
    lines.ok && lines.value.map((line) => [line.text, line.quantity.amount, line.net]),
  ).toEqual([
    ['t1', 150, 250_000],
    ['operation', 60, 100_000],
    ['meeting', 60, 100_000],
  ]);
});

test('R3 different rates are never merged into one line', () => {
  const entries = [
    entry('a', { rate: rate(95_000) }),
    entry('b', { rate: rate(115_000) }),
    entry('c', { rate: rate(95_000) }),
  ];
  const lines = groupEntries(entries, wish('activity'));
  expect(lines.ok && lines.value.map((line) => [line.unitPrice, line.timeEntryIds])).toEqual([
    [95_000, ['a', 'c']],
    [115_000, ['b']],
  ]);
});

test('R22 R23 an hour that a contract splits stands on two lines, whose parts sum to it', () => {
  const policy = { step: 30, mode: 'up', minimum: 0, scope: 'entry' } as const;
  const own = { contractId: id<ContractId>('contract'), policy, period: day('2026-01-01') };
  const lines = groupEntries(
    [entry('a', { seconds: toSeconds(5000) }), entry('b', { seconds: toSeconds(1800) })],
    {
      ...wish('task'),
      partsOf: ({ id: name }) =>
        name === 'a'
          ? [
              { ...own, coverage: 'included', rate: toHourlyRate(0), minutes: 50 },
              { ...own, coverage: 'overage', rate: toHourlyRate(125_000), minutes: 40 },
            ]
          : [{ ...own, coverage: 'overage', rate: toHourlyRate(125_000), minutes: 30 }],
    },
  );
  expect(
    lines.ok && lines.value.map(({ text: _text, id: _id, vatRate: _rate, ...line }) => line),
  ).toEqual([
    {
      quantity: { unit: 'hour', amount: 50 },
      unitPrice: 0,
      discount: 0,
      net: 0,
      timeEntryIds: ['a'],
      coverage: 'included',
      contractId: 'contract',
      parts: [{ timeEntryId: 'a', minutes: 50 }],
      billingPolicy: policy,
    },
    {
      quantity: { unit: 'hour', amount: 70 },
      unitPrice: 125_000,
      discount: 0,
      net: 145_833,
      timeEntryIds: ['a', 'b'],
      coverage: 'overage',
      contractId: 'contract',
      parts: [
        { timeEntryId: 'a', minutes: 40 },
        { timeEntryId: 'b', minutes: 30 },
      ],
      billingPolicy: policy,
    },
  ]);
});

test('lines come in order of their first work, whatever the order of the entries', () => {
  const entries = [
    entry('c', { workDate: day('2026-11-05'), activity: 'meeting' }),
    entry('b', { workDate: day('2026-11-03'), activity: 'release' }),
    entry('a', { workDate: day('2026-11-04'), activity: 'meeting' }),
  ];
  const groups = entryGroups(entries, { grouping: 'activity' });
  expect(groups.map((group) => group.entries.map((each) => each.id))).toEqual([['b'], ['a', 'c']]);
});

test('a line too large to be exact is refused', () => {
  const entries = [entry('a', { rate: rate(100_000_000_000), seconds: toSeconds(86_400) })];
  expect(groupEntries(entries, wish('entry'))).toEqual({ ok: false, error: 'money-too-large' });
});

test('every hour is in exactly one line, Σ entries = Σ lines, and quantity × price is the line', () => {
  const anyEntry = fc.record({
    task: fc.constantFrom(null, 't1', 't2'),
    person: fc.constantFrom('p1', 'p2'),
    activity: fc.constantFrom('release', 'change', 'operation'),
    offset: fc.nat(30),
    seconds: fc.nat(86_400),
    rate: fc.constantFrom(0, 95_000, 135_000),
  });
  law(
    fc.property(
      fc.constantFrom(...lineGroupings),
      fc.array(anyEntry, { maxLength: 60 }),
      (grouping, made) => {
        const entries = made.map((each, index) =>
          entry(`e${index}`, {
            taskId: each.task === null ? null : id(each.task),
            personId: id(each.person),
            activity:
              each.activity === 'release'
                ? 'release'
                : each.activity === 'change'
                  ? 'change'
                  : 'operation',
            workDate: addDays(day('2026-11-01'), each.offset),
            seconds: toSeconds(each.seconds),
            rate: rate(each.rate),
          }),
        );
        const lines = groupEntries(entries, wish(grouping));
        if (!lines.ok) throw new Error(lines.error);
        const placed = lines.value.flatMap((line) => line.timeEntryIds);
        expect(placed.toSorted()).toEqual(entries.map((each) => each.id).toSorted());
        const minutes = entries.reduce(
          (sum, each) => sum + roundDuration(each.seconds, wholeMinutes),
          0,
        );
        expect(lines.value.reduce((sum, line) => sum + line.quantity.amount, 0)).toBe(minutes);
        for (const line of lines.value) {
          expect(line.net).toBe(Math.round((line.quantity.amount * line.unitPrice) / 60));
        }
      },
    ),
  );
});

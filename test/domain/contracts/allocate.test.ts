import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '#domain/contracts/allocate.ts';
import type { LedgerInput, LedgerWork, PeriodLedger } from '#domain/contracts/allocate.ts';
import type { IncludedHours } from '#domain/contracts/contract.ts';
import type { GrantPeriod } from '#domain/contracts/included-periods.ts';
import type { LedgerLine } from '#domain/contracts/ledger-sums.ts';
import type { ContractId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const terms: IncludedHours = {
  minutes: 600,
  per: 'month',
  rollover: 'none',
  rolloverCap: null,
  activities: [],
  overageRate: null,
  overrunLimit: null,
  warnAt: [],
};

const month = (number: number, hasEnded: boolean): GrantPeriod => {
  const two = String(number).padStart(2, '0');
  const last = [31, 28, 31, 30, 31, 30][number - 1] ?? 31;
  return { from: day(`2026-${two}-01`), to: day(`2026-${two}-${last}`), minutes: 600, hasEnded };
};

const periods = (count: number): readonly GrantPeriod[] =>
  Array.from({ length: count }, (_, place) => month(place + 1, place + 1 < count));

const work = (
  name: string,
  date: string,
  minutes: number,
  settled: LedgerWork['settled'] = null,
): LedgerWork => ({ id: id(name), workDate: day(date), start: null, minutes, settled });

const ledger = (
  more: Partial<LedgerInput> & { readonly terms?: Partial<IncludedHours> },
): LedgerInput => ({
  contractId: id<ContractId>('contract'),
  included: { ...terms, ...more.terms },
  periods: periods(1),
  stored: [],
  work: [],
  ...more,
});

const adjusted = (date: string, minutes: number, name = date): LedgerLine => ({
  id: id(`adjust ${name}`),
  contractId: id('contract'),
  period: { from: day(`${date.slice(0, 7)}-01`), to: month(Number(date.slice(5, 7)), true).to },
  kind: 'adjust',
  date: day(date),
  minutes,
  timeEntryId: null,
  grantedFrom: null,
  reason: 'Agreed by phone',
});

const partsOf = (input: LedgerInput): Record<string, readonly [number, number]> =>
  Object.fromEntries(
    [...allocate(input).parts]
      .map(([name, { included, overage }]) => [name, [included, overage] as const] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const sumsOf = ({
  opening,
  granted,
  adjusted: added,
  used,
  expired,
  rolled,
  overage,
  closing,
}: PeriodLedger) => ({
  opening,
  granted,
  adjusted: added,
  used,
  expired,
  rolled,
  overage,
  closing,
});

/** The rows that a period gets when it is closed. */
const closing = (input: LedgerInput, place: number): LedgerInput => {
  const closed = allocate(input).periods[place]?.rows ?? [];
  const stored = closed.flatMap((row, at): readonly LedgerLine[] =>
    row.id === null ? [{ ...row, id: id(`row ${place} ${at}`) }] : [],
  );
  return { ...input, stored: [...input.stored, ...stored] };
};

describe('R22 hours draw by work date, then start, then id', () => {
  test('the hour that crosses the limit is split, and its parts sum exactly', () => {
    const input = ledger({ work: [work('b', '2026-01-20', 90), work('a', '2026-01-10', 550)] });
    expect(partsOf(input)).toEqual({ a: [550, 0], b: [50, 40] });
    expect(allocate(input).balance).toBe(0);
  });

  test('an hour written late for an early day takes what a later day had', () => {
    const before = [work('a', '2026-01-10', 400), work('b', '2026-01-20', 200)];
    const after = [...before, work('c', '2026-01-05', 100)];
    expect(partsOf(ledger({ work: before }))).toEqual({ a: [400, 0], b: [200, 0] });
    expect(partsOf(ledger({ work: after }))).toEqual({ a: [400, 0], b: [100, 100], c: [100, 0] });
  });

  test('an hour of a day draws on no grant of a later day', () => {
    const input = ledger({
      stored: [adjusted('2026-01-15', 300)],
      work: [work('a', '2026-01-10', 700), work('b', '2026-01-20', 250)],
    });
    expect(partsOf(input)).toEqual({ a: [600, 100], b: [250, 0] });
    expect(allocate(input).balance).toBe(50);
  });

  test('the oldest grant is drawn on first', () => {
    const input = ledger({
      terms: { rollover: 'next-period' },
      periods: periods(2),
      work: [work('a', '2026-01-10', 500), work('b', '2026-02-10', 150)],
    });
    const used = allocate(input).periods[1]?.rows.filter(({ kind }) => kind === 'use');
    expect(used?.map(({ grantedFrom, minutes }) => [grantedFrom, minutes])).toEqual([
      ['2026-01-01', -100],
      ['2026-02-01', -50],
    ]);
  });
});

describe('R21 what is not used', () => {
  const worked = [work('a', '2026-01-10', 480)];

  test('is lost by default', () => {
    const [first, second] = allocate(ledger({ periods: periods(2), work: worked })).periods;
    expect(first && sumsOf(first)).toEqual({
      opening: 0,
      granted: 600,
      adjusted: 0,
      used: 480,
      expired: 120,
      rolled: 0,
      overage: 0,
      closing: 0,
    });
    expect(second?.opening).toBe(0);
  });

  test('goes on to the next period, and no further', () => {
    const input = ledger({ terms: { rollover: 'next-period' }, periods: periods(3), work: worked });
    const [first, second, third] = allocate(input).periods;
    expect(first && sumsOf(first)).toMatchObject({ expired: 0, rolled: 120, closing: 120 });
    expect(second && sumsOf(second)).toMatchObject({ opening: 120, expired: 120, rolled: 600 });
    expect(third?.opening).toBe(600);
  });

  test('goes on for ever, up to the cap', () => {
    const input = ledger({
      terms: { rollover: 'unlimited', rolloverCap: 700 },
      periods: periods(3),
      work: worked,
    });
    const opened = allocate(input).periods.map(({ opening }) => opening);
    expect(opened).toEqual([0, 120, 700]);
    expect(allocate(input).periods[1]?.expired).toBe(20);
  });

  test('expires at the end of the contract, whatever rolls over before', () => {
    const input = ledger({
      terms: { rollover: 'unlimited' },
      periods: [month(1, true)],
      work: worked,
    });
    expect(allocate(input).periods[0]).toMatchObject({ expired: 120, rolled: 0, closing: 0 });
  });
});

describe('R23 beyond the balance', () => {
  test('an agreed overrun is included up to its limit', () => {
    const input = ledger({ terms: { overrunLimit: 30 }, work: [work('a', '2026-01-10', 700)] });
    expect(partsOf(input)).toEqual({ a: [630, 70] });
    expect(allocate(input).balance).toBe(-30);
  });

  test('an overrun is paid by the next period where hours roll over, and let go where they do not', () => {
    const worked = { periods: periods(2), work: [work('a', '2026-01-10', 700)] };
    const rolling = ledger({ ...worked, terms: { overrunLimit: 60, rollover: 'next-period' } });
    expect(allocate(rolling).periods[1]).toMatchObject({ opening: -60, closing: 540 });
    const losing = ledger({ ...worked, terms: { overrunLimit: 60 } });
    expect(allocate(losing).periods[0]).toMatchObject({ expired: -60, closing: 0 });
    expect(allocate(losing).periods[1]).toMatchObject({ opening: 0, closing: 600 });
  });
});

describe('R31 what an invoice says stands', () => {
  test('an hour written late never changes one that is invoiced', () => {
    const invoiced = work('a', '2026-01-20', 600, { included: 600, overage: 0 });
    const input = ledger({ work: [invoiced, work('b', '2026-01-05', 60)] });
    expect(partsOf(input)).toEqual({ a: [600, 0], b: [0, 60] });
  });
});

describe('R22 a closed period', () => {
  const open = ledger({
    terms: { rollover: 'next-period' },
    periods: periods(2),
    work: [work('a', '2026-01-10', 500), work('b', '2026-01-20', 200), work('c', '2026-02-02', 60)],
  });
  const closed = closing(open, 0);

  test('reckons the same afterwards', () => {
    expect(partsOf(closed)).toEqual(partsOf(open));
    expect(allocate(closed).periods.map(sumsOf)).toEqual(allocate(open).periods.map(sumsOf));
    expect(allocate(closed).periods.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  test('an hour written for it afterwards moves the open period, as an adjustment that names it', () => {
    const late = { ...closed, work: [...closed.work, work('d', '2026-01-05', 90)] };
    const [first, second] = allocate(late).periods;
    expect(first?.rows).toEqual(allocate(closed).periods[0]?.rows);
    expect(second).toMatchObject({ adjusted: -90, used: 60 });
    expect(second?.rows.find(({ timeEntryId }) => timeEntryId === 'd')).toMatchObject({
      kind: 'adjust',
      minutes: -90,
    });
    expect(partsOf(late)).toMatchObject({ b: [100, 100], d: [90, 0] });
  });

  test('an hour that is shorter or gone afterwards gives back, overage first', () => {
    const shorter = {
      ...closed,
      work: closed.work.map((each) => (each.id === 'b' ? { ...each, minutes: 60 } : each)),
    };
    expect(allocate(shorter).periods[1]).toMatchObject({ adjusted: 40, overage: -100 });
    expect(partsOf(shorter)).toMatchObject({ b: [60, 0] });
    const gone = { ...closed, work: closed.work.filter((each) => each.id !== 'b') };
    expect(allocate(gone).periods[1]).toMatchObject({ adjusted: 100, overage: -100 });
  });

  test('what came after the first close is not told again after the next', () => {
    const late = {
      ...closed,
      periods: periods(3),
      work: [...closed.work, work('d', '2026-01-05', 90)],
    };
    const twice = closing(late, 1);
    expect(partsOf(twice)).toEqual(partsOf(late));
    expect(allocate(twice).periods.map(sumsOf)).toEqual(allocate(late).periods.map(sumsOf));
  });
});

describe('whatever the terms and the hours', () => {
  const anyTerms: fc.Arbitrary<IncludedHours> = fc.record({
    minutes: fc.integer({ min: 0, max: 900 }),
    per: fc.constant('month' as const),
    rollover: fc.constantFrom('none', 'next-period', 'unlimited'),
    rolloverCap: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
    activities: fc.constant([]),
    overageRate: fc.constant(null),
    overrunLimit: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
    warnAt: fc.constant([]),
  });
  const anyWork = fc.array(
    fc.record({
      offset: fc.integer({ min: 0, max: 150 }),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
    { maxLength: 25 },
  );
  const anyAdded = fc.array(
    fc.record({
      offset: fc.integer({ min: 0, max: 27 }),
      minutes: fc.integer({ min: 1, max: 400 }),
    }),
    { maxLength: 3 },
  );
  const anyLedger = fc
    .tuple(anyTerms, anyWork, anyAdded)
    .map(([included, worked, added]): LedgerInput => ({
      ...ledger({}),
      included,
      periods: periods(5).map((period) => ({ ...period, minutes: included.minutes })),
      stored: added.map(({ offset, minutes }, place) => ({
        ...adjusted(addDays(day('2026-02-01'), offset), minutes, String(place)),
        period: { from: day('2026-02-01'), to: day('2026-02-28') },
      })),
      work: worked.map(({ offset, minutes }, place) =>
        work(`w${String(place).padStart(2, '0')}`, addDays(day('2026-01-01'), offset), minutes),
      ),
    }));

  test('Σ parts = the hour, none of them negative', () => {
    law(
      fc.property(anyLedger, (input) => {
        const { parts } = allocate(input);
        for (const { id: name, minutes } of input.work) {
          const own = parts.get(name) ?? { included: -1, overage: -1 };
          expect(own.included + own.overage).toBe(minutes);
          expect(Math.min(own.included, own.overage)).toBeGreaterThanOrEqual(0);
        }
      }),
      150,
    );
  });

  test('Σ rows = balance = what the last period has left', () => {
    law(
      fc.property(anyLedger, (input) => {
        const { periods: reckoned, balance } = allocate(input);
        const rows = reckoned.flatMap((period) => period.rows);
        expect(rows.reduce((sum, row) => sum + (row.kind === 'overage' ? 0 : row.minutes), 0)).toBe(
          balance,
        );
        expect(reckoned.at(-1)?.closing).toBe(balance);
        for (const [place, period] of reckoned.entries())
          if (place > 0) expect(period.opening).toBe(reckoned[place - 1]?.rolled);
      }),
      150,
    );
  });

  test('at no row is the balance below the agreed overrun', () => {
    law(
      fc.property(anyLedger, (input) => {
        let balance = 0;
        for (const row of allocate(input).periods.flatMap((period) => period.rows)) {
          balance += row.kind === 'overage' ? 0 : row.minutes;
          expect(balance).toBeGreaterThanOrEqual(-(input.included.overrunLimit ?? 0));
        }
      }),
      150,
    );
  });

  test('the order in which hours are written never matters', () => {
    law(
      fc.property(anyLedger, (input) => {
        const turned = {
          ...input,
          work: input.work.toReversed(),
          stored: input.stored.toReversed(),
        };
        expect(partsOf(turned)).toEqual(partsOf(input));
        expect(allocate(turned).periods.map(sumsOf)).toEqual(allocate(input).periods.map(sumsOf));
      }),
      150,
    );
  });

  test('closing and reckoning again is the same', () => {
    law(
      fc.property(anyLedger, fc.integer({ min: 1, max: 4 }), (input, closes) => {
        let closed = input;
        for (let place = 0; place < closes; place += 1) closed = closing(closed, place);
        expect(partsOf(closed)).toEqual(partsOf(input));
        expect(allocate(closed).periods.map(sumsOf)).toEqual(allocate(input).periods.map(sumsOf));
      }),
      150,
    );
  });

  test('late hours leave closed periods as they are, and Σ parts = whole', () => {
    law(
      fc.property(anyLedger, anyWork, (input, late) => {
        const closed = closing(closing(input, 0), 1);
        const more = late.map(({ offset, minutes }, place) =>
          work(`late${place}`, addDays(day('2026-01-01'), offset % 59), minutes),
        );
        const after = { ...closed, work: [...closed.work.slice(3), ...more] };
        const reckoned = allocate(after);
        expect(reckoned.periods.slice(0, 2)).toEqual(allocate(closed).periods.slice(0, 2));
        for (const { id: name, minutes } of after.work) {
          const own = reckoned.parts.get(name);
          expect((own?.included ?? 0) + (own?.overage ?? 0)).toBe(minutes);
        }
        expect(reckoned.periods.at(-1)?.closing).toBe(reckoned.balance);
      }),
      150,
    );
  });
});

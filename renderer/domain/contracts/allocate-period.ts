import type { TimeEntryId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CoverageParts, LedgerInput, LedgerWork } from './allocate.ts';
import type { GrantPeriod } from './included-periods.ts';
import type { LateWork } from './late-work.ts';
import type { LedgerLine } from './ledger-sums.ts';
import type { LedgerKind } from './ledger.ts';
import { drawFrom, leftOf } from './lots.ts';
import type { Drawn, Lot } from './lots.ts';

/** What a period takes over from the one before: what is left of its grants, and minutes that were used beyond them. */
export type Carried = {
  readonly lots: readonly { readonly grantedFrom: PlainDate; readonly left: number }[];
  readonly debt: number;
};

export type PeriodInput = {
  readonly period: GrantPeriod;
  /** The period that follows, where it has begun. */
  readonly next: GrantPeriod | null;
  readonly carried: Carried;
  /** Written by hand, with a reason. */
  readonly adjustments: readonly LedgerLine[];
  readonly late: readonly LateWork[];
  /** In the ledger's order. */
  readonly work: readonly LedgerWork[];
};

export type ReckonedPeriod = {
  readonly rows: readonly LedgerLine[];
  readonly parts: ReadonlyMap<TimeEntryId, CoverageParts>;
  readonly carried: Carried;
};

type RowWish = {
  readonly kind: LedgerKind;
  readonly date: PlainDate;
  readonly minutes: number;
  readonly timeEntryId?: TimeEntryId;
  readonly grantedFrom?: PlainDate | null;
};

/** One open period while it is reckoned: what is left of each grant, what is owed, and the rows so far. */
class OpenPeriod {
  readonly rows: LedgerLine[] = [];
  readonly parts = new Map<TimeEntryId, CoverageParts>();
  readonly #input: LedgerInput;
  readonly #own: PeriodInput;
  #lots: readonly Lot[] = [];
  /** Used beyond all grants (R23). */
  #debt = 0;

  constructor(input: LedgerInput, own: PeriodInput) {
    this.#input = input;
    this.#own = own;
  }

  /** What came over and what is granted; a debt is paid from it first. */
  open(): void {
    const { period, carried } = this.#own;
    const { from } = period;
    for (const { grantedFrom, left } of carried.lots) {
      this.#row({ kind: 'rollover', date: from, minutes: left, grantedFrom });
      this.#lots = [...this.#lots, { grantedFrom, validFrom: from, left }];
    }
    if (carried.debt > 0) this.#row({ kind: 'rollover', date: from, minutes: -carried.debt });
    this.#row({ kind: 'grant', date: from, minutes: period.minutes, grantedFrom: from });
    this.#lots = [...this.#lots, { grantedFrom: from, validFrom: from, left: period.minutes }];
    this.#owe(carried.debt);
    for (const line of this.#own.adjustments) this.#adjust(line);
  }

  /** What is added counts from its day, what is taken off from any grant. */
  #adjust(line: LedgerLine): void {
    this.rows.push(line);
    const { date: validFrom, minutes } = line;
    if (minutes < 0) this.#owe(-minutes);
    else this.#return(minutes, validFrom);
  }

  /** Takes minutes from whatever is granted, and owes the rest. */
  #owe(minutes: number): void {
    const { lots, lacking } = drawFrom(this.#lots, minutes, null);
    this.#lots = lots;
    this.#debt += lacking;
  }

  /** Puts minutes back: a debt is paid first. */
  #return(minutes: number, validFrom: PlainDate): void {
    const paid = Math.min(this.#debt, minutes);
    this.#debt -= paid;
    const { from: grantedFrom } = this.#own.period;
    this.#lots = [...this.#lots, { grantedFrom, validFrom, left: minutes - paid }];
  }

  /** What an invoice says stands, so it is taken before anything is covered anew. */
  settle(id: TimeEntryId, date: PlainDate, parts: CoverageParts): void {
    const first = drawFrom(this.#lots, parts.included, date);
    const rest = drawFrom(first.lots, first.lacking, null);
    this.#lots = rest.lots;
    this.#debt += rest.lacking;
    this.#use(id, date, [...first.drawn, ...rest.drawn], rest.lacking);
    this.#overage(id, date, parts.overage);
    this.parts.set(id, parts);
  }

  /** Covers an hour from the oldest grant that is valid on its day, then within the agreed overrun; the rest is overage. */
  cover(id: TimeEntryId, date: PlainDate, minutes: number): CoverageParts {
    const { lots, drawn, lacking } = drawFrom(this.#lots, minutes, date);
    // Nothing is owed while a grant of a later day is still full.
    const room = Math.max(0, (this.#input.included.overrunLimit ?? 0) - this.#debt);
    const overrun = Math.min(lacking, room);
    this.#lots = lots;
    this.#debt += overrun;
    return this.#covered(id, date, drawn, { overrun, overage: lacking - overrun, minutes });
  }

  #covered(
    id: TimeEntryId,
    date: PlainDate,
    drawn: readonly Drawn[],
    { overrun, overage, minutes }: { overrun: number; overage: number; minutes: number },
  ): CoverageParts {
    this.#use(id, date, drawn, overrun);
    this.#overage(id, date, overage);
    const parts = { included: minutes - overage, overage };
    this.parts.set(id, parts);
    return parts;
  }

  #use(id: TimeEntryId, date: PlainDate, drawn: readonly Drawn[], beyond: number): void {
    const { from } = this.#own.period;
    const taken = new Map(drawn.map(({ grantedFrom }) => [grantedFrom, 0]));
    for (const { grantedFrom, minutes } of [...drawn, { grantedFrom: from, minutes: beyond }])
      if (minutes > 0) taken.set(grantedFrom, (taken.get(grantedFrom) ?? 0) + minutes);
    for (const [grantedFrom, minutes] of taken)
      this.#row({ kind: 'use', date, minutes: -minutes, timeEntryId: id, grantedFrom });
  }

  #overage(id: TimeEntryId, date: PlainDate, minutes: number): void {
    if (minutes !== 0) this.#row({ kind: 'overage', date, minutes, timeEntryId: id });
  }

  /** What changed in a closed period moves the balance here, as an adjustment that names its hour. */
  late(work: LateWork): void {
    const { from: date } = this.#own.period;
    if (work.change === null) {
      const before = this.rows.length;
      const own = this.cover(work.id, date, work.minutes);
      // Covered as any hour, but of another period: an adjustment, not a use of this one's.
      for (const [place, row] of this.rows.entries())
        if (place >= before && row.kind === 'use') this.rows[place] = { ...row, kind: 'adjust' };
      const { included, overage } = work.frozen;
      this.parts.set(work.id, {
        included: included + own.included,
        overage: overage + own.overage,
      });
      return;
    }
    const { included, overage } = work.change;
    if (included > 0) this.#owe(included);
    else this.#return(-included, date);
    if (included !== 0)
      this.#row({ kind: 'adjust', date, minutes: -included, timeEntryId: work.id });
    this.#overage(work.id, date, overage);
    this.parts.set(work.id, {
      included: work.frozen.included + included,
      overage: work.frozen.overage + overage,
    });
  }

  /** A period that is over: what is unused rolls on or expires, what was overrun goes on as a debt or is let go (R21). */
  close(): Carried {
    const { period, next } = this.#own;
    if (!period.hasEnded) return { lots: [], debt: 0 };
    const goesOn = next !== null && this.#input.included.rollover !== 'none';
    this.#payDebt();
    const { to: date } = period;
    const lots = goesOn ? this.#rolled() : [];
    for (const { grantedFrom, left } of lots)
      this.#row({ kind: 'rollover', date, minutes: -left, grantedFrom });
    this.#expire(lots);
    const debt = this.#debt;
    if (debt > 0) this.#row({ kind: goesOn ? 'rollover' : 'expire', date, minutes: debt });
    return { lots, debt: goesOn ? debt : 0 };
  }

  #payDebt(): void {
    const { lots, lacking } = drawFrom(this.#lots, this.#debt, null);
    this.#lots = lots;
    this.#debt = lacking;
  }

  /** What is left by grant: the oldest first. */
  #remains(): ReadonlyMap<PlainDate, number> {
    const remains = new Map<PlainDate, number>();
    for (const { grantedFrom, left } of this.#lots)
      if (left > 0) remains.set(grantedFrom, (remains.get(grantedFrom) ?? 0) + left);
    return new Map([...remains].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** What may roll on, up to the cap; beyond it the oldest expires. */
  #rolled(): Carried['lots'] {
    const { rollover, rolloverCap } = this.#input.included;
    const { from } = this.#own.period;
    let room = rolloverCap ?? leftOf(this.#lots, null);
    const mayRoll = [...this.#remains()].filter(
      ([grantedFrom]) => rollover === 'unlimited' || grantedFrom === from,
    );
    return mayRoll
      .toReversed()
      .flatMap(([grantedFrom, minutes]) => {
        const left = Math.min(minutes, room);
        room -= left;
        return left === 0 ? [] : [{ grantedFrom, left }];
      })
      .toReversed();
  }

  #expire(rolled: Carried['lots']): void {
    const { to: date } = this.#own.period;
    for (const [grantedFrom, minutes] of this.#remains()) {
      const kept = rolled.find((lot) => lot.grantedFrom === grantedFrom)?.left ?? 0;
      if (minutes > kept) this.#row({ kind: 'expire', date, minutes: kept - minutes, grantedFrom });
    }
  }

  #row({ kind, date, minutes, timeEntryId, grantedFrom }: RowWish): void {
    const { from, to } = this.#own.period;
    this.rows.push({
      id: null,
      contractId: this.#input.contractId,
      period: { from, to },
      kind,
      date,
      minutes,
      timeEntryId: timeEntryId ?? null,
      grantedFrom: grantedFrom ?? null,
      reason: '',
    });
  }
}

/** An open period's rows and the coverage of its hours: invoiced ones first, as invoiced, then all others by work date. */
export const allocatePeriod = (input: LedgerInput, own: PeriodInput): ReckonedPeriod => {
  const open = new OpenPeriod(input, own);
  open.open();
  for (const each of own.late) if (each.change !== null) open.late(each);
  for (const { id, workDate, settled } of own.work)
    if (settled !== null) open.settle(id, workDate, settled);
  for (const each of own.late) if (each.change === null) open.late(each);
  for (const { id, workDate, minutes, settled } of own.work)
    if (settled === null) open.cover(id, workDate, minutes);
  const carried = open.close();
  return { rows: open.rows, parts: open.parts, carried };
};

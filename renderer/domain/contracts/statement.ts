import type { InvoiceId, TimeEntryId } from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CoverageParts, PeriodLedger } from './allocate.ts';
import type { LedgerLine } from './ledger-sums.ts';

/** Where an hour was worked, as the client knows it. */
export type HourPlace = {
  readonly id: TimeEntryId;
  readonly system: string;
  /** The task's title, with its number; the activity's name where there is no task. */
  readonly record: string;
};

export type StatementRecord = CoverageParts & { readonly record: string; readonly hours: number };

export type StatementSystem = CoverageParts & {
  readonly system: string;
  readonly records: readonly StatementRecord[];
};

/** What stands on one invoice of the hours beyond the included ones. */
export type InvoicedOverage = {
  readonly invoiceId: InvoiceId;
  /** Null on a draft. */
  readonly number: string | null;
  readonly issueDate: PlainDate | null;
  readonly minutes: number;
  readonly net: MinorUnits;
};

/** A period as told to the client: its sums, and where its hours went. Minutes. */
export type Statement = Omit<PeriodLedger, 'rows'> & {
  readonly systems: readonly StatementSystem[];
  readonly adjustments: readonly LedgerLine[];
  readonly invoiced: readonly InvoicedOverage[];
};

const plus = (a: CoverageParts, b: CoverageParts): CoverageParts => ({
  included: a.included + b.included,
  overage: a.overage + b.overage,
});

const nothing: CoverageParts = { included: 0, overage: 0 };

/** What each hour of the period takes, told by its rows: included minutes and overage. */
const partsOfRows = (rows: readonly LedgerLine[]): ReadonlyMap<TimeEntryId, CoverageParts> => {
  const parts = new Map<TimeEntryId, CoverageParts>();
  for (const { kind, timeEntryId: id, minutes } of rows) {
    if (id === null || (kind !== 'use' && kind !== 'overage')) continue;
    const own =
      kind === 'use' ? { included: -minutes, overage: 0 } : { included: 0, overage: minutes };
    parts.set(id, plus(parts.get(id) ?? nothing, own));
  }
  return parts;
};

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

const gather = (
  parts: ReadonlyMap<TimeEntryId, CoverageParts>,
  places: ReadonlyMap<TimeEntryId, HourPlace>,
): readonly StatementSystem[] => {
  const systems = new Map<string, Map<string, StatementRecord>>();
  for (const [id, own] of parts) {
    const { system, record } = places.get(id) ?? { system: '', record: '' };
    const records = systems.get(system) ?? new Map<string, StatementRecord>();
    const before = records.get(record) ?? { record, hours: 0, ...nothing };
    records.set(record, { record, hours: before.hours + 1, ...plus(before, own) });
    systems.set(system, records);
  }
  return [...systems]
    .toSorted(([a], [b]) => byName(a, b))
    .map(([system, records]) => {
      const own = [...records.values()].toSorted((a, b) => byName(a.record, b.record));
      return { system, records: own, ...own.reduce(plus, nothing) };
    });
};

/**
 * The statement of a period: its figures are the ledger's own rows, which drafts are made of too, so the invoice says the
 * same. Σ systems = used and overage.
 */
export const statementOf = (
  { rows, ...sums }: PeriodLedger,
  places: ReadonlyMap<TimeEntryId, HourPlace>,
  invoiced: readonly InvoicedOverage[],
): Statement => ({
  ...sums,
  systems: gather(partsOfRows(rows), places),
  adjustments: rows.filter(({ kind }) => kind === 'adjust'),
  invoiced,
});

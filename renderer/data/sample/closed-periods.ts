import type { Contract } from '#domain/contracts/contract.ts';
import { asRecord } from './as-record.ts';
import { allocationOf } from './cover-hours.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';

/** Periods that ended before this day are closed: September's by mid-October, October's wait for somebody to close them. */
const closedBefore = on('2026-10-01');

/** The ledger of every period that is closed, row by row as closing it would have written them (R22). */
export const closedPeriods = (
  plan: FirmPlan,
  entries: readonly RowOf<'timeEntries'>[],
): readonly RowOf<'ledgerRows'>[] => {
  const rows = plan.contracts.flatMap((row) => {
    const contract: Contract = asRecord(row);
    const periods = allocationOf(contract, entries)?.periods ?? [];
    return periods.filter(({ to }) => to < closedBefore).flatMap((period) => period.rows);
  });
  return rows.map(({ id: _id, ...fields }, place) => ({
    id: sampleId('LedgerRow', place + 1),
    fields,
  }));
};

import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import type { ContractId, TimeEntryId } from '#domain/record.ts';
import type { CoverageParts } from './allocate.ts';

/** What the lines of an invoice or draft say of the hours that draw on a contract (R22, R23). */
export const settledParts = (
  lines: readonly InvoiceLine[],
  contractId: ContractId,
): ReadonlyMap<TimeEntryId, CoverageParts> => {
  const settled = new Map<TimeEntryId, CoverageParts>();
  for (const { coverage, contractId: own, parts } of lines) {
    if (own !== contractId || (coverage !== 'included' && coverage !== 'overage')) continue;
    for (const { timeEntryId, minutes } of parts ?? []) {
      const before = settled.get(timeEntryId) ?? { included: 0, overage: 0 };
      settled.set(timeEntryId, { ...before, [coverage]: before[coverage] + minutes });
    }
  }
  return settled;
};

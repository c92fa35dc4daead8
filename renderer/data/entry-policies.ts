import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { billingPolicyOf } from '#domain/rates/billing-policy-of.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { rowsById } from './rows-by-id.ts';

export type PolicyOf = (entry: TimeEntry) => BillingPolicy;

/** How each of these entries is rounded when it is billed: as its invoice line says, else as is agreed today (R8, R9). */
export async function entryPolicies(
  database: Database,
  entries: readonly TimeEntry[],
): Promise<PolicyOf> {
  const ids = (field: 'clientId' | 'contractId' | 'invoiceId') =>
    entries.map((entry) => entry[field]);
  const [firm, clients, contracts, invoices] = await Promise.all([
    liveRow(database, 'firm', firmId),
    rowsById(database.clients, ids('clientId')),
    rowsById(database.contracts, ids('contractId')),
    rowsById(database.invoices, ids('invoiceId')),
  ]);
  const printed = new Map<TimeEntryId, BillingPolicy>();
  for (const { lines } of invoices.values())
    for (const { timeEntryIds, billingPolicy = wholeMinutes } of lines)
      for (const id of timeEntryIds) printed.set(id, billingPolicy);
  const none = { billingPolicy: null };
  return ({ id, clientId, contractId }) =>
    printed.get(id) ??
    billingPolicyOf(
      contracts.get(contractId ?? '') ?? null,
      clients.get(clientId) ?? none,
      firm ?? none,
    );
}

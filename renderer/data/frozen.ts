import type { FrozenReason } from './command-problem.ts';
import type { Entry } from './tables.ts';

/**
 * The one place that says what can never change again (R31), whatever command asks, undo included: an issued invoice
 * (ML 17:22, BFL 5:8), hours on one, the history of statuses. `reopened` are the hours that a credit note in the same
 * record gives back, which reopened-hours.ts finds.
 */
export function frozenReason(
  { table, before }: Entry,
  reopened: ReadonlySet<string> = new Set(),
): FrozenReason | null {
  if (before === null) return null;
  if (table === 'invoices') return before.status === 'issued' ? 'issued-invoice' : null;
  // Set off when the credit note was issued: as much a part of it as its lines.
  if (table === 'payments') return before.credit === undefined ? null : 'issued-invoice';
  if (table === 'timeEntries')
    return before.billing === 'invoiced' && !reopened.has(before.id) ? 'invoiced-hours' : null;
  return table === 'statusEvents' ? 'status-history' : null;
}

import type { FrozenReason } from './command-problem.ts';
import type { Entry } from './tables.ts';

/**
 * The one place that says what can never change again (R31), whatever command asks, undo included: an issued invoice
 * (ML 17:22, BFL 5:8), hours on one, the history of statuses.
 */
export function frozenReason({ table, before }: Entry): FrozenReason | null {
  if (before === null) return null;
  if (table === 'invoices') return before.status === 'issued' ? 'issued-invoice' : null;
  if (table === 'timeEntries') return before.billing === 'invoiced' ? 'invoiced-hours' : null;
  return table === 'statusEvents' ? 'status-history' : null;
}

import type { FrozenReason } from './command-problem.ts';
import { isSameJson } from './canonical-json.ts';
import type { Entry, Tables } from './tables.ts';

/** What an hour or an expense says, apart from how far it has come and who wrote when. */
const contentOf = (row: Tables['timeEntries' | 'expenses']): object => ({
  ...row,
  billing: '',
  review: '',
  invoiceId: null,
  v: 0,
  rev: 0,
  updatedAt: '',
  updatedBy: null,
  device: '',
});

/**
 * Whether an hour or an expense only comes further in its review and its billing: approved hours and closed months are
 * still invoiced (R25, R26).
 */
export const onlyComesFurther = (
  before: Tables['timeEntries' | 'expenses'],
  after: Tables['timeEntries' | 'expenses'] | null,
): boolean => after !== null && isSameJson(contentOf(before), contentOf(after));

type Change<Name extends 'timeEntries'> = Extract<Entry, { table: Name }>;

const frozenHours = (
  { before, after }: Change<'timeEntries'>,
  reopened: ReadonlySet<string>,
): FrozenReason | null => {
  if (before === null) return null;
  if (before.billing === 'invoiced' && !reopened.has(before.id)) return 'invoiced-hours';
  return before.review === 'approved' && !onlyComesFurther(before, after) ? 'approved-hours' : null;
};

/**
 * The one place that says what can never change again (R31), whatever command asks, undo included: an issued invoice
 * (ML 17:22, BFL 5:8), hours on one, what approved hours say (R25), the history of statuses. `reopened` are the hours that a credit note in the same
 * record gives back, which reopened-hours.ts finds.
 */
export function frozenReason(
  entry: Entry,
  reopened: ReadonlySet<string> = new Set(),
): FrozenReason | null {
  const { table, before } = entry;
  if (before === null) return null;
  if (table === 'invoices') return before.status === 'issued' ? 'issued-invoice' : null;
  // Set off when the credit note was issued: as much a part of it as its lines. What was set off later may be taken back.
  if (table === 'payments')
    return before.credit === undefined || before.credit.isLater === true ? null : 'issued-invoice';
  if (entry.table === 'timeEntries') return frozenHours(entry, reopened);
  if (entry.table === 'expenses')
    return entry.before?.billing === 'invoiced' && !reopened.has(entry.id)
      ? 'invoiced-expense'
      : null;
  // Append-only (R21): what was adjusted or closed is put right by a new row.
  if (table === 'ledgerRows') return 'ledger-row';
  if (table === 'voucherExports') return 'voucher-export';
  return table === 'statusEvents' ? 'status-history' : null;
}

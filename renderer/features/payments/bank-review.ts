import { addMoney, subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { proposeAllocation } from '#domain/receipts/propose-allocation.ts';
import type { Allocation, OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import type { ConfirmedLine, MatchedFile, MatchedLine } from '#state/payments.ts';

/** What a person lets a line pay: what was proposed, one invoice, a client's account, or nobody's yet. */
export type Target = 'proposed' | 'nobody' | `invoice:${string}` | `client:${string}`;

export type Decision = { readonly isConfirmed: boolean; readonly target: Target };
export type Decisions = Readonly<Record<string, Decision>>;

/** Lines that can be booked at all. */
export const isOpenLine = ({ match }: MatchedLine): boolean =>
  match.kind !== 'known' && match.kind !== 'outgoing';

const startingTarget = ({ match }: MatchedLine): Target => {
  if (match.allocations.length > 0) return 'proposed';
  return match.clientId === null ? 'nobody' : `client:${match.clientId}`;
};

export const decisionOf = (line: MatchedLine, decisions: Decisions): Decision =>
  decisions[line.key] ?? { isConfirmed: false, target: startingTarget(line) };

export type Outcome = {
  readonly clientId: ClientId | null;
  readonly allocations: readonly Allocation[];
  readonly surplus: MinorUnits;
};

/** What a line would do as it is decided now. */
export const outcomeOf = (
  { line, match }: MatchedLine,
  target: Target,
  invoices: readonly OpenInvoice[],
): Outcome => {
  const left = (allocations: readonly Allocation[]): MinorUnits =>
    subtractMoney(line.amount, addMoney(...allocations.map(({ amount }) => amount)));
  if (target === 'proposed') {
    const { clientId, allocations } = match;
    return { clientId, allocations, surplus: left(allocations) };
  }
  const invoice = invoices.find(({ id }) => target === `invoice:${id}`);
  if (invoice !== undefined) {
    const { allocations, surplus } = proposeAllocation(line.amount, [invoice]);
    return { clientId: invoice.clientId, allocations, surplus };
  }
  const owner = invoices.find(({ clientId }) => target === `client:${clientId}`)?.clientId;
  const clientId = target === 'nobody' ? null : (owner ?? match.clientId);
  return { clientId, allocations: [], surplus: line.amount };
};

/** The confirmed lines, ready to be booked. */
export const confirmedLines = (
  { lines, invoices }: MatchedFile,
  decisions: Decisions,
): readonly ConfirmedLine[] =>
  lines.filter(isOpenLine).flatMap((each) => {
    const { isConfirmed, target } = decisionOf(each, decisions);
    if (!isConfirmed) return [];
    const { clientId, allocations } = outcomeOf(each, target, invoices);
    return [{ line: each.line, key: each.key, clientId, allocations }];
  });

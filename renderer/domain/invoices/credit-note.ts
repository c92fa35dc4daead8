import type { Firm } from '#domain/firm/firm.ts';
import { subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { ExpenseId, InvoiceId, InvoiceLineId, TimeEntryId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { InvoiceContent, InvoiceLine, InvoiceSnapshot, IssuedInvoice } from './invoice.ts';
import { sellerOf, totalsOf } from './issue-invoice.ts';
import { lineNet } from './totals.ts';

/** How much of one line to take back, in the steps of its quantity, and whether its hours become unbilled again (R33). */
export type CreditLineWish = {
  readonly lineId: InvoiceLineId;
  readonly amount: number;
  readonly reopensHours: boolean;
};

export type CreditProblem =
  | 'credit-of-credit'
  | 'credit-without-reason'
  | 'credit-without-lines'
  | 'credit-too-much'
  | 'credit-negative'
  | 'credit-hours-in-part';

export type CreditWish = {
  readonly original: Pick<IssuedInvoice, 'id' | 'snapshot'>;
  /** The credit notes that this invoice already has. */
  readonly former: readonly Pick<IssuedInvoice, 'lines'>[];
  readonly lines: readonly CreditLineWish[];
  readonly reason: string;
  /** What is left to pay of the original. */
  readonly open: MinorUnits;
  readonly newLineId: () => InvoiceLineId;
};

export type CreditableLine = {
  readonly line: InvoiceLine;
  /** What no credit note has taken back yet, in the steps of the line's quantity. */
  readonly left: number;
};

/** The original's lines with what of each can still be credited. */
export const creditableLines = (
  lines: readonly InvoiceLine[],
  former: CreditWish['former'],
): readonly CreditableLine[] => {
  const credited = new Map<InvoiceLineId, number>();
  for (const { creditsLineId: id, quantity } of former.flatMap((note) => note.lines))
    if (id !== undefined) credited.set(id, (credited.get(id) ?? 0) + quantity.amount);
  return lines.map((line) => {
    const rest = line.quantity.amount - (credited.get(line.id) ?? 0);
    // What takes an advance off is less than nothing, and so is what is left of it.
    return { line, left: line.quantity.amount < 0 ? Math.min(0, rest) : Math.max(0, rest) };
  });
};

/** No more than is left, in its direction; an advance that was taken off is given back whole or not at all (R24). */
const isTooMuch = (amount: number, left: number): boolean =>
  left < 0 ? amount !== left : amount > left || amount < 0;

/** Whether hours or expenses stand on a line. */
const bills = ({ timeEntryIds, expenseIds = [] }: InvoiceLine): boolean =>
  timeEntryIds.length > 0 || expenseIds.length > 0;

/** The hours of a line that a credit note reopens: all of them, and only when it takes the whole line back. */
const reopened = (line: InvoiceLine, wish: CreditLineWish): readonly TimeEntryId[] =>
  wish.reopensHours ? line.timeEntryIds : [];

const creditLine = (
  { expenseIds, ...line }: InvoiceLine,
  wish: CreditLineWish,
  id: InvoiceLineId,
): InvoiceLine => {
  const quantity = { ...line.quantity, amount: wish.amount };
  const net = lineNet(quantity, line.unitPrice, line.discount);
  return {
    ...line,
    id,
    quantity,
    // Less than the original's net, which was not too large.
    net: net.ok ? net.value : line.net,
    timeEntryIds: reopened(line, wish),
    ...(wish.reopensHours && expenseIds !== undefined ? { expenseIds } : {}),
    creditsLineId: line.id,
  };
};

type Chosen = CreditableLine & { readonly wish: CreditLineWish };

const chosenOf = (wish: CreditWish): readonly Chosen[] =>
  creditableLines(wish.original.snapshot.content.lines, wish.former).flatMap((each) => {
    const own = wish.lines.find(({ lineId, amount }) => lineId === each.line.id && amount !== 0);
    return own === undefined ? [] : [{ ...each, wish: own }];
  });

/** Whether an hour would be reopened that a contract splits, and whose other line stays as it is (R27, R33). */
const splitsHour = (wish: CreditWish, chosen: readonly Chosen[]): boolean => {
  const reopens = chosen.filter((each) => each.wish.reopensHours);
  const hours = new Set(reopens.flatMap(({ line }) => line.timeEntryIds));
  const whole = new Set(reopens.map(({ line }) => line.id));
  return wish.original.snapshot.content.lines.some(
    ({ id, timeEntryIds }) => !whole.has(id) && timeEntryIds.some((each) => hours.has(each)),
  );
};

const problemOf = (wish: CreditWish, chosen: readonly Chosen[]): CreditProblem | null => {
  const known = new Set(wish.original.snapshot.content.lines.map(({ id }) => id));
  // A credit note is itself corrected by a new invoice (ML 17:22).
  if (wish.original.snapshot.content.credits !== undefined) return 'credit-of-credit';
  if (wish.reason.trim() === '') return 'credit-without-reason';
  if (new Set(wish.lines.map(({ lineId }) => lineId)).size < wish.lines.length)
    return 'credit-too-much';
  if (wish.lines.some(({ lineId, amount }) => !known.has(lineId) || !Number.isInteger(amount)))
    return 'credit-too-much';
  if (chosen.length === 0) return 'credit-without-lines';
  if (chosen.some(({ wish: { amount }, left }) => isTooMuch(amount, left)))
    return 'credit-too-much';
  const inPart = chosen.some(
    (each) => each.wish.reopensHours && bills(each.line) && each.wish.amount < each.left,
  );
  return inPart || splitsHour(wish, chosen) ? 'credit-hours-in-part' : null;
};

/** A krona: what rounding each note by itself can leave of an invoice that was credited to the last line. */
const mostResidue = 100;

export type Settlement = { readonly amount: MinorUnits; readonly rounding: MinorUnits };

/**
 * What a credit note takes off the original: as much as is open, no more (R34). The note that takes the last of it back
 * also takes what öresavrundning has left, under a krona, so that a wholly credited invoice is never still to be paid.
 */
export const settlementOf = (
  open: MinorUnits,
  payable: MinorUnits,
  isLast: boolean,
): Settlement => {
  const used = toMinorUnits(Math.max(0, Math.min(open, payable)));
  const residue = open - used;
  const rounding = toMinorUnits(isLast && residue > 0 && residue < mostResidue ? residue : 0);
  return { amount: toMinorUnits(used + rounding), rounding };
};

export type CreditNote = { readonly content: InvoiceContent; readonly settlement: Settlement };

/**
 * The content of a credit note: positive quantities of the original's own lines, in its language, currency and VAT, with
 * the reference and the reason that ML 17:22 wants (R32). Σ credited ≤ original, line by line over all its credit notes.
 */
export const creditNote = (wish: CreditWish): Result<CreditNote, CreditProblem> => {
  const chosen = chosenOf(wish);
  const problem = problemOf(wish, chosen);
  if (problem !== null) return fail(problem);
  const { id: invoiceId, snapshot } = wish.original;
  const lines = chosen.map((each) => creditLine(each.line, each.wish, wish.newLineId()));
  const { number, issueDate } = snapshot;
  // What was billed under it is taken back; it is itself no advance and no fee, and its hours are on the original's paper.
  const {
    purpose: _purpose,
    recurring: _recurring,
    hasAppendix: _hasAppendix,
    ...kept
  } = snapshot.content;
  const bare = { ...kept, lines, note: '' };
  const { gross, payable } = totalsOf(bare);
  if (gross < 0) return fail('credit-negative');
  const after = creditableLines(snapshot.content.lines, [...wish.former, { lines }]);
  const settlement = settlementOf(
    wish.open,
    payable,
    after.every(({ left }) => left === 0),
  );
  const settled = subtractMoney(settlement.amount, settlement.rounding);
  const credits = { invoiceId, number, issueDate, reason: wish.reason.trim(), settled };
  return ok({ content: { ...bare, credits }, settlement });
};

/**
 * Everything that the credit note's paper says. The buyer stands as on the original, for it is that buyer's VAT which is
 * put right; the seller as the firm is today. It has no due date of its own: nobody pays it.
 */
export const creditSnapshot = (
  content: InvoiceContent,
  original: Pick<InvoiceSnapshot, 'buyer'>,
  firm: Firm,
  head: { readonly number: string; readonly issueDate: PlainDate },
): InvoiceSnapshot => ({
  ...head,
  dueDate: head.issueDate,
  paymentReference: null,
  seller: sellerOf(firm),
  buyer: original.buyer,
  content,
  totals: totalsOf(content),
  formulaVersion: 1,
  templateVersion: 1,
});

/** What is still in the client's favour of a credit note when it is issued. */
export const surplusOf = ({ content, totals }: InvoiceSnapshot): MinorUnits =>
  content.credits === undefined
    ? zeroMoney
    : subtractMoney(totals.payable, content.credits.settled);

/**
 * The lines of the new draft that replaces what was credited: the credited lines once more, under the original's line ids
 * so that old and new can be laid side by side, with the hours that were reopened.
 */
export const replacementLines = (note: Pick<InvoiceContent, 'lines'>): readonly InvoiceLine[] =>
  note.lines.map(({ creditsLineId, ...line }) => ({ ...line, id: creditsLineId ?? line.id }));

export type ReopenCheck = {
  readonly original: Pick<IssuedInvoice, 'id' | 'lines'>;
  readonly note: Pick<IssuedInvoice, 'lines' | 'credits'>;
  readonly former: CreditWish['former'];
};

/** The expenses that a credit note may reopen, as its hours. */
export const reopenableExpenses = ({
  original,
  note,
  former,
}: ReopenCheck): ReadonlySet<ExpenseId> => {
  if (note.credits?.invoiceId !== original.id) return new Set();
  const named = new Set(note.lines.flatMap(({ expenseIds = [] }) => expenseIds));
  const whole = creditableLines(original.lines, [...former, note]).filter(({ left }) => left === 0);
  const expenses = whole.flatMap(({ line }) => line.expenseIds ?? []);
  return new Set(expenses.filter((id) => named.has(id)));
};

/** The hours that a credit note may reopen: those it names, of lines of the original that are now credited in full. */
export const reopenableHours = ({
  original,
  note,
  former,
}: ReopenCheck): ReadonlySet<TimeEntryId> => {
  const isOf = (id: InvoiceId): boolean => note.credits?.invoiceId === id;
  if (!isOf(original.id)) return new Set();
  const named = new Set(note.lines.flatMap(({ timeEntryIds }) => timeEntryIds));
  const whole = creditableLines(original.lines, [...former, note]).filter(({ left }) => left === 0);
  const hours = whole.flatMap(({ line }) => line.timeEntryIds);
  // Of an hour that a contract splits, both lines must be taken back.
  const wholeLines = new Set(whole.map(({ line }) => line.id));
  const left = original.lines.filter(({ id }) => !wholeLines.has(id));
  const kept = new Set(left.flatMap(({ timeEntryIds }) => timeEntryIds));
  return new Set(hours.filter((id) => named.has(id) && !kept.has(id)));
};

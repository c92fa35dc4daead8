import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import { addMoney, subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { roundHalfAway } from '#domain/money/rounding.ts';
import { toKronor } from '#domain/money/to-kronor.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import type { InvoiceId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Bookkeeping } from './bookkeeping.ts';
import { claimOf } from './claim-of.ts';
import type { Claim, VoucherProblem } from './claim-of.ts';
import { balancing, draftRow, toVoucherRows } from './draft-rows.ts';
import type { DraftRow } from './draft-rows.ts';
import { isMadeWith, sourceOf } from './happening.ts';
import type { Happening, LedgerView } from './happening.ts';
import { inOrderMade, postParts, receivablePart, settledBy } from './settlements.ts';
import type { Settled } from './settlements.ts';
import type { Voucher } from './voucher.ts';
import { subjectOf } from './voucher-subject.ts';

type Books = {
  readonly bookkeeping: Pick<Bookkeeping, 'method' | 'accounts'>;
  readonly ledger: LedgerView;
};

type Rows = Result<readonly DraftRow[], VoucherProblem>;

/** An invoice that something came off: what it claims, and the stretch of it that this settles. */
type Stretch = {
  readonly invoice: IssuedInvoice;
  readonly claim: Claim;
  readonly settled: Settled;
};

const stretchOf = (
  { ledger }: Books,
  id: InvoiceId,
  payment: Payment,
): Result<Stretch, VoucherProblem> => {
  const invoice = ledger.invoice(id);
  if (invoice === undefined) return fail('invoice-missing');
  const claim = claimOf(invoice);
  if (!claim.ok) return claim;
  return ok({
    invoice,
    claim: claim.value,
    settled: settledBy(id, payment, ledger.paymentsOn(id)),
  });
};

/** What is due to be booked against a settled stretch: the receivable, or by the cash method the sale itself. */
const against = (
  { bookkeeping }: Books,
  { invoice, claim, settled }: Stretch,
): readonly DraftRow[] =>
  bookkeeping.method === 'accrual'
    ? [draftRow('receivables', 0 - receivablePart(claim, settled), invoice.id)]
    : postParts(claim, settled).map((post) => ({ ...post, invoiceId: invoice.id }));

const isForeign = ({ currency }: Pick<Receipt, 'currency'>): boolean => currency !== 'SEK';

/** The whole receipt in öre, the bank's fee included; null while a foreign one's kronor aren't known. */
const valueOf = (receipt: Receipt): MinorUnits | null => {
  if (!isForeign(receipt)) return receipt.amount;
  return receipt.bookedInSek === null ? null : addMoney(receipt.bookedInSek, receipt.bankFee);
};

/** A part of a receipt in öre, so that consecutive parts add up to the whole. */
const valueUpTo = (receipt: Receipt, value: MinorUnits, part: number): number => {
  const sign = receipt.amount < 0 ? -1n : 1n;
  if (receipt.amount === 0) return 0;
  return Number(roundHalfAway(sign * BigInt(value) * BigInt(part), sign * BigInt(receipt.amount)));
};

/** What isn't allocated stands on the client's account: in the receivables, or by the cash method as an advance. */
const onAccount = ({ bookkeeping }: Books) =>
  bookkeeping.method === 'accrual' ? 'receivables' : 'advances';

const receiptRows = (books: Books, receipt: Receipt): Rows => {
  const value = valueOf(receipt);
  if (value === null) return fail('no-booked-amount');
  const made = books.ledger.paymentsOf(receipt).filter((payment) => isMadeWith(payment, receipt));
  const rows: DraftRow[] = [
    draftRow('bank', subtractMoney(value, receipt.bankFee)),
    draftRow('bank-fees', receipt.bankFee),
  ];
  let allocated = 0;
  for (const payment of inOrderMade(made)) {
    const stretch = stretchOf(books, payment.invoiceId, payment);
    if (!stretch.ok) return stretch;
    rows.push(...against(books, stretch.value));
    allocated += payment.amount;
  }
  const rest = value - valueUpTo(receipt, value, allocated);
  rows.push(draftRow(onAccount(books), -rest));
  return ok([...rows, ...balancing(rows, isForeign(receipt))]);
};

/** A later allocation moves the money from the client's account to the invoice, at what it was worth when it came. */
const allocationRows = (books: Books, receipt: Receipt, payment: Payment, to: Stretch): Rows => {
  const value = valueOf(receipt);
  if (value === null) return fail('no-booked-amount');
  const all = books.ledger.paymentsOf(receipt);
  const withIt = all.filter((each) => isMadeWith(each, receipt));
  const later = inOrderMade(all.filter((each) => !isMadeWith(each, receipt)));
  const place = later.findIndex(({ id }) => id === payment.id);
  const before = [...withIt, ...later.slice(0, Math.max(0, place))].reduce(
    (sum, { amount }) => sum + amount,
    0,
  );
  const worth =
    valueUpTo(receipt, value, before + payment.amount) - valueUpTo(receipt, value, before);
  // Under the invoice's own name where it stays within the receivables, that the two rows are one.
  const isAccrual = books.bookkeeping.method === 'accrual';
  const rows = [
    draftRow(onAccount(books), worth, isAccrual ? to.invoice.id : null),
    ...against(books, to),
  ];
  return ok([...rows, ...balancing(rows, isForeign(receipt))]);
};

const exchangeOf = ({ snapshot }: IssuedInvoice): ExchangeRate | undefined =>
  snapshot.content.currency === 'SEK' ? undefined : snapshot.content.exchange;

/** Invoice against credit note (R35): no money. What no note gave is rounding; two rates leave a gain or a loss. */
const setOffRows = (
  books: Books,
  payment: Payment,
  credit: NonNullable<Payment['credit']>,
  invoice: Stretch,
): Rows => {
  const note = stretchOf(books, credit.noteId, payment);
  if (!note.ok) return note;
  const [own, other] = [exchangeOf(invoice.invoice), exchangeOf(note.value.invoice)];
  const rows = [
    ...against(books, invoice),
    ...against(books, note.value),
    draftRow('rounding', toKronor(credit.rounding, own)),
  ].map((row) => (row.posting === 'receivables' ? { ...row, invoiceId: invoice.invoice.id } : row));
  return ok([...rows, ...balancing(rows, own?.millionths !== other?.millionths)]);
};

/** Given up (R34). A confirmed bad debt takes its VAT back (ML 8:20), the sale becomes a loss. */
const writeOffRows = (
  books: Books,
  reason: NonNullable<Payment['writeOff']>,
  stretch: Stretch,
): Rows => {
  const isCash = books.bookkeeping.method === 'cash';
  const id = stretch.invoice.id;
  const part = receivablePart(stretch.claim, stretch.settled);
  if (reason !== 'bad-debt')
    return ok([
      ...against(books, stretch),
      draftRow(reason === 'rounding' ? 'rounding' : 'bank-fees', part, id),
    ]);
  // By the cash method it never was a sale.
  if (isCash) return ok([]);
  const lost = postParts(stretch.claim, stretch.settled).map((post) => ({
    ...post,
    posting: isLoss(post.posting) ? ('bad-debt' as const) : post.posting,
    amount: toMinorUnits(0 - post.amount),
    invoiceId: id,
  }));
  return ok([...lost, ...against(books, stretch)]);
};

/** Sales are lost; VAT, rounding and an advance that was never paid only go back. */
const isLoss = (posting: DraftRow['posting']): boolean =>
  !posting.startsWith('vat-') && posting !== 'rounding' && posting !== 'advances';

const paymentRows = (books: Books, payment: Payment): Rows => {
  const stretch = stretchOf(books, payment.invoiceId, payment);
  if (!stretch.ok) return stretch;
  if (payment.writeOff !== undefined) return writeOffRows(books, payment.writeOff, stretch.value);
  if (payment.credit !== undefined)
    return setOffRows(books, payment, payment.credit, stretch.value);
  const receipt = books.ledger.receiptOf(payment);
  if (receipt !== undefined) return allocationRows(books, receipt, payment, stretch.value);
  // From before there were receipts: the payment is the money.
  const part = receivablePart(stretch.value.claim, stretch.value.settled);
  return ok([draftRow('bank', part), ...against(books, stretch.value)]);
};

const invoiceRows = ({ bookkeeping }: Books, invoice: IssuedInvoice): Rows => {
  if (bookkeeping.method === 'cash') return ok([]);
  const claim = claimOf(invoice);
  if (!claim.ok) return claim;
  return ok([
    draftRow('receivables', claim.value.receivable, invoice.id),
    ...claim.value.posts.map((post) => ({ ...post, invoiceId: invoice.id })),
  ]);
};

const rowsOf = (books: Books, happening: Happening): Rows => {
  switch (happening.kind) {
    case 'invoice':
      return invoiceRows(books, happening.invoice);
    case 'receipt':
      return receiptRows(books, happening.receipt);
    case 'payment':
      return paymentRows(books, happening.payment);
  }
};

const dateOf = (happening: Happening): Voucher['date'] => {
  switch (happening.kind) {
    case 'invoice':
      return happening.invoice.issueDate;
    case 'receipt':
      return happening.receipt.date;
    case 'payment':
      return happening.payment.date;
  }
};

/** Whether a voucher says anything: rows that take each other out account by account say nothing. */
const isEmpty = ({ rows }: Voucher): boolean => {
  const sums = new Map<string, number>();
  for (const { account, amount } of rows) sums.set(account, (sums.get(account) ?? 0) + amount);
  return [...sums.values()].every((sum) => sum === 0);
};

/**
 * The voucher of what happened, by the firm's method and accounts: always in kronor, rows adding up to nothing. Null where
 * the books need none: an invoice under the cash method (BFL 5:2), a set-off that leaves every account as it was.
 */
export const voucherOf = (
  happening: Happening,
  bookkeeping: Pick<Bookkeeping, 'method' | 'accounts'>,
  ledger: LedgerView,
): Result<Voucher | null, VoucherProblem> => {
  const books = { bookkeeping, ledger };
  const rows = rowsOf(books, happening);
  if (!rows.ok) return rows;
  const voucher: Voucher = {
    source: sourceOf(happening),
    date: dateOf(happening),
    subject: subjectOf(happening, ledger),
    rows: toVoucherRows(rows.value, bookkeeping),
  };
  return ok(isEmpty(voucher) ? null : voucher);
};

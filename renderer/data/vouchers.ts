import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import type { Bookkeeping } from '#domain/books/bookkeeping.ts';
import type { VoucherProblem } from '#domain/books/claim-of.ts';
import { isMadeWith, sourceOf } from '#domain/books/happening.ts';
import type { Happening, LedgerView } from '#domain/books/happening.ts';
import { voucherOf } from '#domain/books/voucher-of.ts';
import { subjectOf } from '#domain/books/voucher-subject.ts';
import { sourceKey } from '#domain/books/voucher.ts';
import type { Voucher, VoucherSource, VoucherSubject } from '#domain/books/voucher.ts';
import { brandText } from '#domain/brand.ts';
import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import type { BookkeepingId, Fields, InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { groupBy } from './group-by.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

/** There is one, so that two can never come to be. */
export const bookkeepingId = brandText<BookkeepingId>('bookkeeping');

export type BooksPeriod = { readonly from: PlainDate; readonly to: PlainDate };

/** A voucher, and the serial of the file that it went out with; null: it hasn't yet. */
export type BookedVoucher = Voucher & { readonly exported: number | null };

/** What happened but can't be booked yet, and why. */
export type WaitingVoucher = {
  readonly source: VoucherSource;
  readonly date: PlainDate;
  readonly subject: VoucherSubject;
  readonly problem: VoucherProblem;
  /** Where it is put right. */
  readonly invoiceId: InvoiceId | null;
};

export type PeriodVouchers = {
  readonly vouchers: readonly BookedVoucher[];
  readonly waiting: readonly WaitingVoucher[];
};

/** How the firm keeps its books: what it has said, or what holds until then. */
export const readBookkeeping = async (database: Database): Promise<Fields<Bookkeeping>> =>
  (await liveRow(database, 'bookkeeping', bookkeepingId)) ?? startingBookkeeping;

const isIssued = (row: { readonly status: string } | undefined): row is IssuedInvoice =>
  row?.status === 'issued';

const within = async (database: Database, { from, to }: BooksPeriod) => {
  const [invoices, receipts, payments] = await Promise.all([
    database.invoices.where('issueDate').between(from, to, true, true).toArray(),
    database.receipts.where('date').between(from, to, true, true).toArray(),
    database.payments.where('date').between(from, to, true, true).toArray(),
  ]);
  return { invoices: invoices.filter(isIssued), receipts, payments };
};

const namedBy = ({ invoiceId, credit }: Payment): readonly InvoiceId[] =>
  credit === undefined ? [invoiceId] : [invoiceId, credit.noteId];

/** Everything that stands in the ledger about the money of a period: by index, never a whole table. */
const readLedger = async (
  database: Database,
  found: { readonly receipts: readonly Receipt[]; readonly payments: readonly Payment[] },
): Promise<LedgerView> => {
  const others = found.payments.flatMap(({ receiptId }) => receiptId ?? []);
  const receipts = [
    ...found.receipts,
    ...(await database.receipts.bulkGet([...new Set(others)])).flatMap((row) => row ?? []),
  ];
  const allocated = await database.payments
    .where('receiptId')
    .anyOf([...new Set(receipts.map(({ id }) => id))])
    .toArray();
  const ids = [...new Set([...found.payments, ...allocated].flatMap(namedBy))];
  const [rows, onInvoices, fromNotes] = await Promise.all([
    database.invoices.bulkGet(ids),
    database.payments.where('invoiceId').anyOf(ids).toArray(),
    database.payments.where('credit.noteId').anyOf(ids).toArray(),
  ]);
  const invoices = new Map(rows.filter(isIssued).map((row) => [row.id, row]));
  const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]));
  const onInvoice = groupBy(onInvoices, ({ invoiceId }) => invoiceId);
  const fromNote = groupBy(fromNotes, ({ credit, invoiceId }) => credit?.noteId ?? invoiceId);
  const ofReceipt = groupBy(allocated, ({ receiptId }) => receiptId ?? '');
  return {
    invoice: (id) => invoices.get(id),
    paymentsOn: (id) => [...(onInvoice.get(id) ?? []), ...(fromNote.get(id) ?? [])],
    paymentsOf: ({ id }) => ofReceipt.get(id) ?? [],
    receiptOf: ({ receiptId }) => (receiptId === undefined ? undefined : byId.get(receiptId)),
  };
};

const happeningsOf = (
  found: Awaited<ReturnType<typeof within>>,
  ledger: LedgerView,
): readonly Happening[] => [
  ...found.invoices.map((invoice) => ({ kind: 'invoice', invoice }) as const),
  ...found.receipts.map((receipt) => ({ kind: 'receipt', receipt }) as const),
  ...found.payments
    .filter((payment) => {
      const receipt = ledger.receiptOf(payment);
      return receipt === undefined || !isMadeWith(payment, receipt);
    })
    .map((payment) => ({ kind: 'payment', payment }) as const),
];

const dateOf = (happening: Happening): PlainDate => {
  switch (happening.kind) {
    case 'invoice':
      return happening.invoice.issueDate;
    case 'receipt':
      return happening.receipt.date;
    case 'payment':
      return happening.payment.date;
  }
};

/** The serial of the file that each source went out with. */
const exportedIn = async (
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const asked = new Set(keys);
  const files = await database.voucherExports.where('sources').anyOf(keys).distinct().toArray();
  return new Map(
    files.flatMap(({ serial, sources }) =>
      sources.filter((key) => asked.has(key)).map((key) => [key, serial] as const),
    ),
  );
};

const order = (one: Voucher, other: Voucher): number =>
  compareTexts(one.date, other.date) ||
  compareTexts(one.source.table, other.source.table) ||
  compareTexts(one.subject.numbers.join(), other.subject.numbers.join()) ||
  compareTexts(one.source.id, other.source.id);

/** The vouchers of a period by date, each reckoned from what happened, and what can't be booked yet. */
export async function readVouchers(
  database: Database,
  period: BooksPeriod,
  bookkeeping: Pick<Bookkeeping, 'method' | 'accounts'>,
): Promise<PeriodVouchers> {
  const found = await within(database, period);
  const ledger = await readLedger(database, found);
  const vouchers: Voucher[] = [];
  const waiting: WaitingVoucher[] = [];
  for (const happening of happeningsOf(found, ledger)) {
    const read = voucherOf(happening, bookkeeping, ledger);
    if (!read.ok)
      waiting.push({
        source: sourceOf(happening),
        date: dateOf(happening),
        subject: subjectOf(happening, ledger),
        problem: read.error,
        invoiceId:
          happening.kind === 'invoice'
            ? happening.invoice.id
            : happening.kind === 'payment'
              ? happening.payment.invoiceId
              : null,
      });
    else if (read.value !== null) vouchers.push(read.value);
  }
  const serials = await exportedIn(
    database,
    vouchers.map(({ source }) => sourceKey(source)),
  );
  return {
    vouchers: vouchers.toSorted(order).map((voucher) => ({
      ...voucher,
      exported: serials.get(sourceKey(voucher.source)) ?? null,
    })),
    waiting: waiting.toSorted((one, other) => compareTexts(one.date, other.date)),
  };
}

export const listVouchers = async (
  { database }: Store,
  { from, to }: BooksPeriod,
): Promise<PeriodVouchers> => readVouchers(database, { from, to }, await readBookkeeping(database));

import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import type { Bookkeeping } from '#domain/books/bookkeeping.ts';
import type { Happening, LedgerView } from '#domain/books/happening.ts';
import { voucherOf } from '#domain/books/voucher-of.ts';
import type { Voucher } from '#domain/books/voucher.ts';
import { brandText } from '#domain/brand.ts';
import type {
  InvoiceContent,
  InvoiceLine,
  IssuedInvoice,
  Payment,
} from '#domain/invoices/invoice.ts';
import type { VatNumber } from '#domain/identifiers/identifiers.ts';
import { sellerOf, totalsOf } from '#domain/invoices/issue-invoice.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import { day, draft, envelope, firm, id, line } from '#support/records.ts';

/** A line of a net in öre at a rate in per cent. */
export const taxed = (net: number, percent: number, more: Partial<InvoiceLine> = {}): InvoiceLine =>
  line(`line-${net}-${percent}`, {
    quantity: { unit: 'piece', amount: 1000 },
    unitPrice: toMinorUnits(net),
    net: toMinorUnits(net),
    vatRate: toBasisPoints(percent * 100),
    ...more,
  });

type Issued = {
  readonly number: string;
  readonly date?: string;
  readonly country?: string;
  readonly lines: readonly InvoiceLine[];
  readonly content?: Partial<InvoiceContent>;
};

/** An issued invoice or credit note as the books see it. */
export const issued = ({ number, date = '2026-03-02', country = 'SE', ...more }: Issued) => {
  const { status: _status, ...bare } = draft({
    ...more.content,
    ...envelope(`invoice-${number}`),
    lines: more.lines,
  });
  const issueDate = day(date);
  const seller = sellerOf(firm());
  const snapshot = {
    number,
    issueDate,
    dueDate: issueDate,
    paymentReference: null,
    seller,
    buyer: {
      name: `Kund ${number}`,
      organisationNumber: null,
      vatNumber: brandText<VatNumber>('DE123456789'),
      address: { line1: 'Gatan 1', line2: '', postcode: '1', city: 'Ort', country },
      email: '',
    },
    content: bare,
    totals: totalsOf(bare),
    formulaVersion: 1,
    templateVersion: 1,
  } as const;
  const invoice: IssuedInvoice = {
    ...bare,
    status: 'issued',
    number,
    seriesId: id('invoices'),
    issuedAt: brandText('2026-03-02T08:00:00.000Z'),
    issueDate,
    dueDate: issueDate,
    paymentReference: null,
    snapshot,
    snapshotHash: '',
    pdf: { sha256: '', size: 0 },
  };
  return invoice;
};

/** The credit note that takes an invoice back, whole or by lines. */
export const creditOf = (
  original: IssuedInvoice,
  number: string,
  lines: readonly InvoiceLine[] = original.lines,
): IssuedInvoice => {
  const { snapshot } = original;
  return issued({
    number,
    date: '2026-03-10',
    country: snapshot.buyer.address.country,
    lines,
    content: {
      ...snapshot.content,
      lines,
      credits: {
        invoiceId: original.id,
        number: original.number,
        issueDate: original.issueDate,
        reason: 'Fel',
        settled: toMinorUnits(0),
      },
    },
  });
};

export const euros = (kronor: number): Partial<InvoiceContent> => ({
  currency: 'EUR',
  exchange: {
    currency: 'EUR',
    millionths: Math.round(kronor * 1_000_000),
    date: day('2026-03-02'),
    source: 'ECB',
  },
});

export const payment = (
  name: string,
  invoice: IssuedInvoice,
  amount: number,
  more: Partial<Payment> = {},
): Payment => ({
  ...envelope(`payment-${name}`),
  invoiceId: invoice.id,
  date: day('2026-03-31'),
  amount: toMinorUnits(amount),
  note: '',
  ...more,
});

export const receipt = (name: string, amount: number, more: Partial<Receipt> = {}): Receipt => ({
  ...envelope(`receipt-${name}`),
  clientId: null,
  date: day('2026-03-31'),
  amount: toMinorUnits(amount),
  currency: 'SEK',
  bookedInSek: null,
  bankFee: toMinorUnits(0),
  payer: '',
  reference: '',
  bankLine: null,
  note: '',
  ...more,
});

export type World = {
  readonly invoices?: readonly IssuedInvoice[];
  readonly receipts?: readonly Receipt[];
  readonly payments?: readonly Payment[];
};

export const ledgerOf = ({ invoices = [], receipts = [], payments = [] }: World): LedgerView => ({
  invoice: (wanted) => invoices.find((each) => each.id === wanted),
  paymentsOn: (wanted) =>
    payments.filter((each) => each.invoiceId === wanted || each.credit?.noteId === wanted),
  paymentsOf: (wanted) => payments.filter((each) => each.receiptId === wanted.id),
  receiptOf: (wanted) => receipts.find((each) => each.id === wanted.receiptId),
});

/** The voucher of a happening; null where the books need none. */
export const booked = (
  happening: Happening,
  world: World,
  more: Partial<Pick<Bookkeeping, 'method'>> = {},
): Voucher | null => {
  const read = voucherOf(happening, { ...startingBookkeeping, ...more }, ledgerOf(world));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

/** Rows as accounts with kronor, for reading beside the text of a rule. */
export const rowsOf = (voucher: Voucher | null): readonly string[] =>
  (voucher?.rows ?? []).map(({ account, amount }) => `${account} ${(amount / 100).toFixed(2)}`);

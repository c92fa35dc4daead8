import type { Envelope, InvoiceId, VoucherExportId } from '#domain/record.ts';
import type { WriteOffReason } from '#domain/receipts/receipt.ts';
import type { BasisPoints, Currency, MinorUnits } from '#domain/money/money.ts';
import type { VatCase } from '#domain/invoices/vat-case.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Posting } from './bookkeeping.ts';

/** What happened: the row that a voucher is made of, so that each becomes one voucher and no more. */
export type VoucherSource = {
  readonly table: 'invoices' | 'receipts' | 'payments';
  readonly id: string;
};

/** A source as an export remembers it, and as an index finds it. */
export const sourceKey = ({ table, id }: VoucherSource): string => `${table}|${id}`;

/** What a row means for the VAT return: the taxable amount of a case, or the VAT on it. */
export type VatMark = {
  readonly kind: 'base' | 'tax';
  readonly vatCase: VatCase;
  readonly rate: BasisPoints;
};

/** One row of a voucher in öre: debit is positive, credit negative, as SIE has it. */
export type VoucherRow = {
  readonly posting: Posting;
  readonly account: string;
  readonly amount: MinorUnits;
  /** The invoice that it is about; null for what isn't about one, as the bank's fee. */
  readonly invoiceId: InvoiceId | null;
  readonly vat: VatMark | null;
};

/** What a voucher tells of (BFL 5:7); which words it takes is for i18n. */
export type VoucherSubject = {
  readonly kind:
    | 'invoice'
    | 'advance'
    | 'interest-invoice'
    | 'credit-note'
    | 'receipt'
    | 'repayment'
    | 'allocation'
    | 'set-off'
    | WriteOffReason;
  /** The invoices that it is about, by number. */
  readonly numbers: readonly string[];
  readonly party: string;
  /** The amount as it was in another currency; millionths of a krona for one unit, where one rate holds for all of it. */
  readonly foreign: {
    readonly amount: MinorUnits;
    readonly currency: Currency;
    readonly millionths: number | null;
  } | null;
};

/** A verification (BFL 5:7), reckoned from its source: rows add up to nothing. Always in kronor. */
export type Voucher = {
  readonly source: VoucherSource;
  readonly date: PlainDate;
  readonly subject: VoucherSubject;
  readonly rows: readonly VoucherRow[];
};

/** A SIE file that was handed over, kept as it was written: exporting it again gives the same bytes. */
export type VoucherExport = Envelope<VoucherExportId> & {
  /** 1, 2, 3 … without a gap (R40). */
  readonly serial: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** What went out with it, by `sourceKey`: none goes twice. */
  readonly sources: readonly string[];
  readonly file: { readonly name: string; readonly sha256: string; readonly size: number };
};

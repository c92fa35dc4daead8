import type { Envelope, VoucherExportId } from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Posting } from './bookkeeping.ts';

/** What happened: the row that a voucher is made of, so that each becomes one voucher and no more. */
export type VoucherSource = {
  readonly table: 'invoices' | 'receipts' | 'payments';
  readonly id: string;
};

/** One row of a voucher in öre: debit is positive, credit negative, as SIE has it. */
export type VoucherRow = {
  readonly posting: Posting;
  readonly account: string;
  readonly amount: MinorUnits;
  readonly text: string;
};

/** A verification (BFL 5:7), reckoned from its source: rows add up to nothing. Always in kronor. */
export type Voucher = {
  readonly source: VoucherSource;
  readonly date: PlainDate;
  readonly text: string;
  readonly rows: readonly VoucherRow[];
};

/** A SIE file that was handed over, kept as it was written: exporting it again gives the same bytes. */
export type VoucherExport = Envelope<VoucherExportId> & {
  /** 1, 2, 3 … without a gap (R40). */
  readonly serial: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly sources: readonly VoucherSource[];
  readonly file: { readonly name: string; readonly sha256: string; readonly size: number };
};

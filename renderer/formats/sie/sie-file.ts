import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A dimension's number and an object's in it: ["6", "P12"]. */
export type SieObject = readonly [dimension: string, object: string];

export type SieTransaction = {
  readonly account: string;
  readonly objects: readonly SieObject[];
  /** Öre: debit is positive, credit negative. */
  readonly amount: MinorUnits;
  readonly date: PlainDate;
  readonly text: string;
};

export type SieVoucher = {
  readonly series: string;
  /** '' where the ledger that reads the file gives it. */
  readonly number: string;
  readonly date: PlainDate;
  readonly text: string;
  readonly rows: readonly SieTransaction[];
};

/** A file of vouchers on its way into a ledger: SIE type 4I, edition 4B. */
export type SieFile = {
  readonly program: { readonly name: string; readonly version: string };
  readonly madeOn: PlainDate;
  readonly madeBy: string;
  /** Words for whoever opens the file; null: none. */
  readonly remark: string | null;
  /** The firm's number in the program that made the file; null: none. */
  readonly firmNumber: string | null;
  /** Ten digits; null where the firm has none. */
  readonly organisationNumber: string | null;
  readonly firmName: string;
  readonly fiscalYear: { readonly from: PlainDate; readonly to: PlainDate } | null;
  readonly chart: string | null;
  readonly accounts: readonly { readonly number: string; readonly name: string }[];
  readonly dimensions: readonly { readonly number: string; readonly name: string }[];
  readonly objects: readonly {
    readonly dimension: string;
    readonly number: string;
    readonly name: string;
  }[];
  readonly vouchers: readonly SieVoucher[];
};

/** Why a file was refused: `line` counts from 1 (0: the file as a whole), `found` is what stands there. */
export type SieProblem = {
  readonly line: number;
  readonly code: SieProblemCode;
  readonly found: string;
};

export const sieProblemCodes = [
  'too-large',
  'empty',
  'not-pc8',
  'truncated',
  'no-label',
  'unknown-label',
  'label-not-here',
  'label-missing',
  'label-twice',
  'label-order',
  'quote',
  'control-character',
  'field-missing',
  'date',
  'amount',
  'account',
  'organisation-number',
  'currency',
  'type',
  'flag',
  'braces',
  'objects',
  'unbalanced',
  'no-accounts',
] as const;
export type SieProblemCode = (typeof sieProblemCodes)[number];

/** The largest file that is read, in bytes: years of a small firm's books. */
export const largestSieFile = 32 * 1024 * 1024;

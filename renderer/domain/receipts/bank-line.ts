import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** One movement on the firm's account, as the bank's file tells it. */
export type BankLine = {
  /** The row of the file, or the entry's number, counted from 1: where a person finds it. */
  readonly place: number;
  readonly date: PlainDate;
  /** Below zero: money that went out. */
  readonly amount: MinorUnits;
  readonly currency: Currency;
  readonly payer: string;
  /** The OCR number, or what stands in its place. */
  readonly reference: string;
  /** What else the bank says of it. */
  readonly text: string;
  /** What makes it this movement and no other; the same again on the next file of the same account. */
  readonly identity: string;
};

/** A row that can't be read: it is set aside and named, the others are not touched (R44). */
export type QuarantinedRow = {
  readonly place: number;
  readonly code: BankRowProblem;
  /** The column or element where it went wrong, and what stands there, shortened. */
  readonly at: string;
  readonly found: string;
};

export const bankRowProblems = [
  'date',
  'amount',
  'currency',
  'columns',
  'formula',
  'parts-differ',
  'pending',
] as const;
export type BankRowProblem = (typeof bankRowProblems)[number];

/** Why a whole file is refused: nothing of it is read. */
export const bankFileProblems = [
  'too-large',
  'zip',
  'binary',
  'empty',
  'too-many-rows',
  'encoding',
  'quotes',
  'not-xml',
  'doctype',
  'too-deep',
  'not-camt',
  'no-columns',
  'not-bgmax',
  'cut-off',
  'not-read',
] as const;
export type BankFileProblem = {
  readonly code: (typeof bankFileProblems)[number];
  /** Row or line, 0 where none is known. */
  readonly place: number;
  readonly found: string;
};

export type BankLines = {
  readonly lines: readonly BankLine[];
  readonly quarantined: readonly QuarantinedRow[];
};

/** The largest bank file that is opened, in bytes: a year of a small firm's account is under one megabyte. */
export const largestBankFile = 10_000_000;
export const mostBankRows = 20_000;

export const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40)}…` : text;

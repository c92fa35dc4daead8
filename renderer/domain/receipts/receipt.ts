import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, Envelope, ReceiptId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/**
 * Money that came in at once. Payments say which invoices it pays; what they leave of it stands on the client's account
 * (R34). A payment without a receipt is from before there were any: it is its own.
 */
export type Receipt = Envelope<ReceiptId> & {
  readonly clientId: ClientId | null;
  readonly date: PlainDate;
  /** What the payer paid, in `currency`. */
  readonly amount: MinorUnits;
  readonly currency: Currency;
  /** What reached the firm's account in kronor, where the currency is another; null: not known yet. */
  readonly bookedInSek: MinorUnits | null;
  /** What the bank kept of it, in kronor (6570). */
  readonly bankFee: MinorUnits;
  readonly payer: string;
  /** The OCR or message that came with it. */
  readonly reference: string;
  /** Which line of which bank file it was read from, so that no line is booked twice; null: written by hand. */
  readonly bankLine: string | null;
  readonly note: string;
  /** Of money that went back, `amount` below zero: whose surplus it was (R34). Absent otherwise. */
  readonly repays?: ReceiptId;
};

/** Why an invoice's residue is given up, which is no money. */
export const writeOffReasons = ['rounding', 'bank-fee', 'bad-debt'] as const;
export type WriteOffReason = (typeof writeOffReasons)[number];

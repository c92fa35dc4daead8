import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import type { Envelope, InvoiceId, ReferenceRateId, ReminderId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/**
 * A reminder that was sent: a document of its own, which is no invoice and never changes one (R36). One an invoice and
 * level: its id is made of them, so that no second try can send it twice.
 */
export type Reminder = Envelope<ReminderId> & {
  readonly invoiceId: InvoiceId;
  readonly level: number;
  readonly date: PlainDate;
  readonly payBy: PlainDate;
  /** What was open on that day. */
  readonly open: MinorUnits;
  /** 60 kr at most, and only if agreed when the debt arose (lag 1981:739 2 §, 4 §). */
  readonly fee: MinorUnits;
  readonly pdf: { readonly sha256: string; readonly size: number };
};

/** The reference rate from a day on (RL 9 §), as Riksbanken publishes it for each half-year. */
export type ReferenceRate = Envelope<ReferenceRateId> & {
  readonly from: PlainDate;
  /** May be negative, as it was from 2016 to 2019. */
  readonly rate: BasisPoints;
  readonly source: string;
};

import type { Language } from '#domain/firm/firm.ts';
import type { Currency } from '#domain/money/money.ts';
import type { InterestPart } from '#domain/reminders/late-interest.ts';

/** What the lines of an interest invoice say, in the client's language; `state` has the words. */
export type ClaimWords = {
  readonly interest: (
    language: Language,
    line: { readonly number: string; readonly part: InterestPart; readonly currency: Currency },
  ) => string;
  readonly compensation: (language: Language, number: string) => string;
  /** Why no VAT is charged: interest and compensation are no price of anything. */
  readonly outsideScope: (language: Language) => string;
};

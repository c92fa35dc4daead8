import type { ClaimWords } from '#data/claim-words.ts';
import { compensationText, interestLineText, outsideScopeText } from '#documents/claim-text.ts';

/** The words of interest invoices, in their clients' languages. */
export const claimWords: ClaimWords = {
  interest: interestLineText,
  compensation: compensationText,
  outsideScope: outsideScopeText,
};

import type { FeeWords } from '#data/fee-drafts.ts';
import { feeText } from '#documents/fee-text.ts';
import { invoiceWords } from './invoice-words.ts';

/** The words of drafts that bill fees, in their clients' languages. */
export const feeWords: FeeWords = { ...invoiceWords, feeText };

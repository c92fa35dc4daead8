import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from './time-entry.ts';

/**
 * Whether an entry may come onto an invoice as far as its review goes (R25): any, or only approved ones where the firm
 * asks for approval. Whether it is billable and on no other invoice is its billing state's to say.
 */
export const mayBeBilled = (
  { review }: Pick<TimeEntry, 'review'>,
  { requiresApproval }: Pick<Firm, 'requiresApproval'>,
): boolean => !requiresApproval || review === 'approved';

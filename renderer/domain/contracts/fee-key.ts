import type { Brand } from '#domain/brand.ts';
import { brandText } from '#domain/brand.ts';
import type { ContractId, InvoiceLineId } from '#domain/record.ts';

/**
 * One occurrence of a contract's fee and the line that bills it: `contract/fee/occurrence/line` (R37). A text, so that the
 * database finds all of a contract's by how they begin. It counts as billed for as long as the invoice has the line.
 */
export type FeeKey = Brand<string, 'FeeKey'>;

export type FeeOccurrence = {
  readonly contractId: ContractId;
  readonly fee: number;
  readonly occurrence: number;
};

/** The occurrence itself, whatever line bills it. */
export const occurrenceKey = ({ contractId, fee, occurrence }: FeeOccurrence): string =>
  `${contractId}/${fee}/${occurrence}`;

export const feeKey = (occurrence: FeeOccurrence, lineId: InvoiceLineId): FeeKey =>
  brandText(`${occurrenceKey(occurrence)}/${lineId}`);

type Billing = {
  readonly recurring?: readonly FeeKey[];
  readonly lines: readonly { readonly id: InvoiceLineId }[];
};

/**
 * The occurrences that an invoice really bills: a line that a person took off a draft leaves its own free again. What was
 * issued stays billed when it is credited: a fee that shall be billed after all is written by hand.
 */
export const billedOccurrences = ({ recurring = [], lines }: Billing): readonly string[] => {
  const ids = new Set<string>(lines.map(({ id }) => id));
  return recurring.flatMap((key) => {
    const end = key.lastIndexOf('/');
    return ids.has(key.slice(end + 1)) ? [key.slice(0, end)] : [];
  });
};

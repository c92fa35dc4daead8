import type { IssueProblem } from '#domain/invoices/check-issue.ts';

/** A field of the draft's form that can take the focus. */
export type DraftField =
  | 'periodFrom'
  | 'yourReference'
  | 'vatExemption'
  | 'exchangeRate'
  | `lines.${number}.text`
  | `lines.${number}.unitPrice`
  | `lines.${number}.vatRate`;

/** The field of the draft's form where a problem is mended; null where that is no single field. */
export const draftFieldOf = (problem: IssueProblem): DraftField | null => {
  switch (problem) {
    case 'period':
      return 'periodFrom';
    case 'vatExemption':
      return 'vatExemption';
    case 'vat.words':
      return 'vatExemption';
    case 'exchange':
      return 'exchangeRate';
    case 'vat.mixed':
    case 'vat.alone':
    case 'vat.buyer':
    case 'vat.threshold':
      return 'lines.0.vatRate';
    case 'totals.negative':
      return 'lines.0.unitPrice';
    default: {
      const line = /^lines\.(\d+)\.text$/.exec(problem);
      return line === null ? null : `lines.${Number(line[1])}.text`;
    }
  }
};

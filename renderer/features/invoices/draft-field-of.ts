import type { IssueProblem } from '#domain/invoices/check-issue.ts';

type DraftField =
  'periodFrom' | 'vatExemption' | 'currency' | `lines.${number}.text` | `lines.${number}.unitPrice`;

/** The field of the draft's form where a problem is mended; null where that is no single field. */
export const draftFieldOf = (problem: IssueProblem): DraftField | null => {
  switch (problem) {
    case 'period':
      return 'periodFrom';
    case 'vatExemption':
      return 'vatExemption';
    case 'currency':
      return 'currency';
    case 'totals.negative':
      return 'lines.0.unitPrice';
    default: {
      const line = /^lines\.(\d+)\.text$/.exec(problem);
      return line === null ? null : `lines.${Number(line[1])}.text`;
    }
  }
};

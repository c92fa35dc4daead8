import type { IssueProblem } from '#domain/invoices/check-issue.ts';
import { draftFieldOf } from './draft-field-of.ts';
import type { DraftField } from './draft-field-of.ts';
import type { Matter } from './e-invoice-matters.ts';

/** Where something is mended: the firm's settings, the client's form, a field of the draft, or nowhere. */
export type Place = 'firm' | 'client' | DraftField | null;

export const placeOfProblem = (problem: IssueProblem): Place => {
  if (problem.startsWith('firm.')) return 'firm';
  if (problem === 'client.missing') return null;
  return problem.startsWith('client.') ? 'client' : draftFieldOf(problem);
};

export const placeOfMatter = (matter: Matter): Place => {
  switch (matter.kind) {
    case 'reference':
      return 'yourReference';
    case 'buyerAddress':
    case 'buyerVatNumber':
    case 'buyerDetails':
      return 'client';
    case 'sellerNumber':
    case 'sellerVatNumber':
    case 'sellerDetails':
    case 'account':
      return 'firm';
    case 'vatRate':
      return 'lines.0.vatRate';
    case 'exemption':
      return 'vatExemption';
    case 'line':
      return `lines.${matter.number - 1}.text`;
    case 'other':
      return null;
  }
};

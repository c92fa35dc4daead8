import type { UblProblem } from '#state/e-invoice.ts';

/** What a person can mend, however many rules of the format it breaks. */
export type Matter =
  | {
      readonly kind:
        | 'reference'
        | 'buyerAddress'
        | 'buyerVatNumber'
        | 'buyerDetails'
        | 'sellerNumber'
        | 'sellerVatNumber'
        | 'sellerDetails'
        | 'account'
        | 'vatRate'
        | 'exemption';
    }
  | { readonly kind: 'line'; readonly number: number }
  | { readonly kind: 'other'; readonly rule: string };

type Known = Exclude<Matter['kind'], 'line' | 'other'>;

const addressRules =
  /^PEPPOL-(?:EN16931-(?:R010|R020|CL008)|COMMON-R04[019])$|^SE-R-0(?:03|04|13)$|^BR-CO-26$/;
const vatNumberRules = /^BR-(?:S|AE|G|E|Z)-02$|^BR-CO-09$|^SE-R-00[12]$/;
const detailRules = /^BR-(?:06|07|08|09|10|11|CL-14)$/;

const ofParty = (rule: string, isBuyer: boolean): Known | null => {
  if (addressRules.test(rule)) return isBuyer ? 'buyerAddress' : 'sellerNumber';
  if (vatNumberRules.test(rule)) return isBuyer ? 'buyerVatNumber' : 'sellerVatNumber';
  if (detailRules.test(rule)) return isBuyer ? 'buyerDetails' : 'sellerDetails';
  return null;
};

const ofRest = (rule: string): Known | null => {
  if (rule === 'PEPPOL-EN16931-R003') return 'reference';
  if (/^BR-61$|^SE-R-0(?:07|08|09|10)$/.test(rule)) return 'account';
  if (rule === 'SE-R-006') return 'vatRate';
  return /^BR-(?:AE|G|E|O)-10$/.test(rule) ? 'exemption' : null;
};

const matterOf = ({ rule, place }: UblProblem): Matter => {
  if (typeof place === 'object')
    return rule === 'BR-25' ? { kind: 'line', number: place.line } : { kind: 'other', rule };
  const known =
    place === 'buyer' || place === 'seller' ? ofParty(rule, place === 'buyer') : ofRest(rule);
  return known === null ? { kind: 'other', rule } : { kind: known };
};

/** The matters behind problems, each once, in the order in which they were found. */
export const mattersOf = (problems: readonly UblProblem[]): readonly Matter[] => {
  const byKey = new Map(problems.map(matterOf).map((matter) => [JSON.stringify(matter), matter]));
  return [...byKey.values()];
};

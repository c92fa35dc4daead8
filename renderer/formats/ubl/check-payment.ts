import type { XmlElement } from '#formats/xml.ts';
import { countryOf, partyAt } from './check-parties.ts';
import { broken } from './ubl-problem.ts';
import type { UblFinding, UblProblem } from './ubl-problem.ts';
import { numberAt } from './ubl-number.ts';
import { allAt, has, textAt } from './xml-path.ts';

const isNumeric = (text: string): boolean => /^[0-9]+$/.test(text);

const giroFindings = (means: XmlElement): readonly UblFinding[] => {
  const account = textAt(means, 'cac:PayeeFinancialAccount/cbc:ID');
  const branch = textAt(means, 'cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID');
  const { length } = account;
  if (branch === 'SE:PLUSGIRO')
    return [
      [!isNumeric(account), 'SE-R-007', 'payment'],
      [length < 2 || length > 8, 'SE-R-010', 'payment'],
    ];
  if (branch === 'SE:BANKGIRO')
    return [
      [!isNumeric(account), 'SE-R-008', 'payment'],
      [length < 7 || length > 8, 'SE-R-009', 'payment'],
    ];
  return [];
};

const meansFindings = (means: XmlElement, root: XmlElement): readonly UblFinding[] => {
  const code = textAt(means, 'cbc:PaymentMeansCode');
  const [seller, buyer] = [countryOf(partyAt(root, 'seller')), countryOf(partyAt(root, 'buyer'))];
  return [
    ...(code === '30' ? giroFindings(means) : []),
    [seller === 'SE' && (code === '50' || code === '56'), 'SE-R-011', 'payment'],
    [seller === 'SE' && buyer === 'SE' && code === '31', 'SE-R-012', 'payment'],
    [
      (code === '30' || code === '58') && !has(means, 'cac:PayeeFinancialAccount/cbc:ID'),
      'BR-61',
      'payment',
    ],
  ];
};

/** How and when it is paid: giro numbers as Sweden writes them, and a date or terms. */
export const checkPayment = (root: XmlElement): readonly UblProblem[] =>
  broken([
    ...allAt(root, 'cac:PaymentMeans').flatMap((means) => meansFindings(means, root)),
    [
      root[0] === 'Invoice' &&
        numberAt(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount') > 0n &&
        !has(root, 'cbc:DueDate') &&
        !has(root, 'cac:PaymentTerms/cbc:Note'),
      'BR-CO-25',
      'payment',
    ],
  ]);

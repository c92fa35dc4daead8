import type { XmlElement } from '#formats/xml.ts';
import { broken } from './ubl-problem.ts';
import type { UblFinding, UblProblem, UblRule } from './ubl-problem.ts';
import { isNear, millionths, numberAt, times } from './ubl-number.ts';
import { allAt, attributeOf, has, textAt, textOf } from './xml-path.ts';

/** The units that an invoice of ours can have, of UNECE recommendation 20 (BR-CL-23). */
const units = ['HUR', 'MIN', 'DAY', 'MON', 'ANN', 'H87', 'EA', 'C62', 'KMT', 'LS'];

const needed: readonly (readonly [path: string, rule: UblRule])[] = [
  ['cbc:ID', 'BR-21'],
  ['cbc:LineExtensionAmount', 'BR-24'],
  ['cac:Item/cbc:Name', 'BR-25'],
  ['cac:Price/cbc:PriceAmount', 'BR-26'],
];

/** The lines of an invoice or a credit note. */
export const linesOf = (root: XmlElement): readonly XmlElement[] => [
  ...allAt(root, 'cac:InvoiceLine'),
  ...allAt(root, 'cac:CreditNoteLine'),
];

/** A line's allowances less its charges, in millionths: what they take away. */
const deductions = (element: XmlElement): bigint =>
  allAt(element, 'cac:AllowanceCharge').reduce((sum, each) => {
    const amount = numberAt(each, 'cbc:Amount');
    return textAt(each, 'cbc:ChargeIndicator') === 'true' ? sum - amount : sum + amount;
  }, 0n);

const quantityOf = (line: XmlElement): XmlElement | undefined =>
  allAt(line, 'cbc:InvoicedQuantity')[0] ?? allAt(line, 'cbc:CreditedQuantity')[0];

const hasTooManyDecimals = (text: string): boolean => /\.\d{3,}$/.test(text);

const checkLine = (line: XmlElement, number: number): readonly UblProblem[] => {
  const quantity = quantityOf(line);
  const [base] = allAt(line, 'cac:Price/cbc:BaseQuantity');
  const baseSize = base === undefined ? 1_000_000n : millionths(textOf(base));
  const unit = quantity === undefined ? '' : attributeOf(quantity, 'unitCode');
  const price = numberAt(line, 'cac:Price/cbc:PriceAmount');
  const asked =
    quantity === undefined || baseSize <= 0n
      ? 0n
      : times(millionths(textOf(quantity)), price, baseSize) - deductions(line);
  const place = { line: number };
  const findings: readonly UblFinding[] = [
    ...needed.map(([path, rule]) => [!has(line, path), rule, place] as const),
    [quantity === undefined, 'BR-22', place],
    [quantity !== undefined && !units.includes(unit), 'BR-CL-23', place],
    [price < 0n, 'BR-27', place],
    [hasTooManyDecimals(textAt(line, 'cbc:LineExtensionAmount')), 'BR-DEC-23', place],
    [!isNear(asked, numberAt(line, 'cbc:LineExtensionAmount')), 'PEPPOL-EN16931-R120', place],
    [baseSize <= 0n, 'PEPPOL-EN16931-R121', place],
    [base !== undefined && attributeOf(base, 'unitCode') !== unit, 'PEPPOL-EN16931-R130', place],
  ];
  return broken(findings);
};

/** Each line by itself: quantity × price less discounts is its net (R120), and its codes. */
export const checkLines = (root: XmlElement): readonly UblProblem[] => {
  const lines = linesOf(root);
  return [
    ...broken([[lines.length === 0, 'BR-16', 'document']]),
    ...lines.flatMap((line, index) => checkLine(line, index + 1)),
  ];
};

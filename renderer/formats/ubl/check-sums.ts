import type { XmlElement } from '#formats/xml.ts';
import { linesOf } from './check-lines.ts';
import { broken } from './ubl-problem.ts';
import type { UblFinding, UblProblem, UblRule } from './ubl-problem.ts';
import { isNear, numberAt, sumAt, times, toHundredths } from './ubl-number.ts';
import type { Millionths } from './ubl-number.ts';
import { allAt, attributeOf, has, textAt, textOf, withDescendants } from './xml-path.ts';

const totals = 'cac:LegalMonetaryTotal';

const sumOf = (elements: readonly XmlElement[], path: string): Millionths =>
  elements.reduce((sum, element) => sum + numberAt(element, path), 0n);

const byCharge = (root: XmlElement, isCharge: boolean): Millionths =>
  sumOf(
    allAt(root, 'cac:AllowanceCharge').filter(
      (each) => (textAt(each, 'cbc:ChargeIndicator') === 'true') === isCharge,
    ),
    'cbc:Amount',
  );

/** BR-CO-10 to 16: the sums of the whole, exactly. */
const totalFindings = (root: XmlElement): readonly UblFinding[] => {
  const total = (name: string): Millionths => numberAt(root, `${totals}/cbc:${name}`);
  const currency = textAt(root, 'cbc:DocumentCurrencyCode');
  const vats = allAt(root, 'cac:TaxTotal').filter((each) =>
    allAt(each, 'cbc:TaxAmount').some((amount) => attributeOf(amount, 'currencyID') === currency),
  );
  const exclusive =
    total('LineExtensionAmount') - total('AllowanceTotalAmount') + total('ChargeTotalAmount');
  const inclusive = total('TaxExclusiveAmount') + sumOf(vats, 'cbc:TaxAmount');
  const payable =
    total('TaxInclusiveAmount') - total('PrepaidAmount') + total('PayableRoundingAmount');
  const lineSum = toHundredths(sumOf(linesOf(root), 'cbc:LineExtensionAmount'));
  return [
    [total('LineExtensionAmount') !== lineSum, 'BR-CO-10', 'sums'],
    [total('AllowanceTotalAmount') !== byCharge(root, false), 'BR-CO-11', 'sums'],
    [total('ChargeTotalAmount') !== byCharge(root, true), 'BR-CO-12', 'sums'],
    [total('TaxExclusiveAmount') !== exclusive, 'BR-CO-13', 'sums'],
    [vats.length !== 1 || total('TaxInclusiveAmount') !== inclusive, 'BR-CO-15', 'sums'],
    [total('PayableAmount') !== payable, 'BR-CO-16', 'sums'],
    ...allAt(root, 'cac:TaxTotal').map((each): UblFinding => {
      const parts = sumAt(each, 'cac:TaxSubtotal/cbc:TaxAmount');
      const isWhole = numberAt(each, 'cbc:TaxAmount') === parts;
      return [has(each, 'cac:TaxSubtotal') && !isWhole, 'BR-CO-14', 'sums'];
    }),
  ];
};

const percentOf = (base: Millionths, percent: Millionths): Millionths =>
  times(base, percent, 100_000_000n);

/** A discount in per cent is that of its base (R040), the whole invoice's and the lines'. */
const allowanceFindings = (root: XmlElement): readonly UblFinding[] => {
  const findings = (element: XmlElement, place: UblFinding[2]): readonly UblFinding[] =>
    allAt(element, 'cac:AllowanceCharge').map((each) => {
      const asked = percentOf(
        numberAt(each, 'cbc:BaseAmount'),
        numberAt(each, 'cbc:MultiplierFactorNumeric'),
      );
      const isByPercent = has(each, 'cbc:MultiplierFactorNumeric') && has(each, 'cbc:BaseAmount');
      const isWrong = isByPercent && !isNear(asked, numberAt(each, 'cbc:Amount'));
      return [isWrong, 'PEPPOL-EN16931-R040', place];
    });
  return [
    ...findings(root, 'sums'),
    ...linesOf(root).flatMap((line, index) => findings(line, { line: index + 1 })),
  ];
};

// At most two decimals, each field by a rule of its own; a line's net is BR-DEC-23, with the lines.
const decimalRules: readonly (readonly [path: string, rule: UblRule])[] = [
  ['cac:AllowanceCharge/cbc:Amount', 'BR-DEC-01'],
  [`${totals}/cbc:LineExtensionAmount`, 'BR-DEC-09'],
  [`${totals}/cbc:AllowanceTotalAmount`, 'BR-DEC-10'],
  [`${totals}/cbc:ChargeTotalAmount`, 'BR-DEC-11'],
  [`${totals}/cbc:TaxExclusiveAmount`, 'BR-DEC-12'],
  ['cac:TaxTotal/cbc:TaxAmount', 'BR-DEC-13'],
  [`${totals}/cbc:TaxInclusiveAmount`, 'BR-DEC-14'],
  [`${totals}/cbc:PrepaidAmount`, 'BR-DEC-16'],
  [`${totals}/cbc:PayableRoundingAmount`, 'BR-DEC-17'],
  [`${totals}/cbc:PayableAmount`, 'BR-DEC-18'],
  ['cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount', 'BR-DEC-19'],
  ['cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount', 'BR-DEC-20'],
];

const decimalFindings = (root: XmlElement): readonly UblFinding[] =>
  decimalRules.map(([path, rule]) => [
    allAt(root, path).some((amount) => /\.\d{3,}$/.test(textOf(amount))),
    rule,
    'sums',
  ]);

/** One currency everywhere but in the VAT by itself in another (R051). */
const isInOtherCurrency = (root: XmlElement): boolean => {
  const currency = textAt(root, 'cbc:DocumentCurrencyCode');
  const apart = new Set(
    allAt(root, 'cac:TaxTotal')
      .filter((each) => !has(each, 'cac:TaxSubtotal'))
      .flatMap(withDescendants),
  );
  return withDescendants(root).some((element) => {
    const own = attributeOf(element, 'currencyID');
    return own !== '' && own !== currency && !apart.has(element);
  });
};

/** Every sum of the file against what it is the sum of. */
export const checkSums = (root: XmlElement): readonly UblProblem[] =>
  broken([
    ...totalFindings(root),
    ...allowanceFindings(root),
    ...decimalFindings(root),
    [isInOtherCurrency(root), 'PEPPOL-EN16931-R051', 'sums'],
  ]);

import type { XmlElement } from '#formats/xml.ts';
import { linesOf } from './check-lines.ts';
import { countryOf, partyAt, vatNumbersOf } from './check-parties.ts';
import type { UblVatCategory } from './ubl-document.ts';
import { broken } from './ubl-problem.ts';
import type { UblFinding, UblProblem } from './ubl-problem.ts';
import { millionths, numberAt, times, toHundredths } from './ubl-number.ts';
import type { Millionths } from './ubl-number.ts';
import { allAt, attributeOf, has, textAt, textOf } from './xml-path.ts';

const categories: readonly UblVatCategory[] = ['S', 'AE', 'G', 'E', 'Z', 'O'];

const toCategory = (id: string): UblVatCategory | undefined =>
  categories.find((category) => category === id);

/** A net amount with the VAT that it bears: a line, a discount or a fee of the whole, or a group's sum. */
type Taxed = { readonly category: string; readonly percent: Millionths; readonly net: Millionths };

const lineParts = (root: XmlElement): readonly Taxed[] =>
  linesOf(root).flatMap((line) =>
    allAt(line, 'cac:Item/cac:ClassifiedTaxCategory').map((vat) => ({
      category: textAt(vat, 'cbc:ID'),
      percent: numberAt(vat, 'cbc:Percent'),
      net: numberAt(line, 'cbc:LineExtensionAmount'),
    })),
  );

const allowanceParts = (root: XmlElement): readonly Taxed[] =>
  allAt(root, 'cac:AllowanceCharge').map((each) => {
    const amount = numberAt(each, 'cbc:Amount');
    return {
      category: textAt(each, 'cac:TaxCategory/cbc:ID'),
      percent: numberAt(each, 'cac:TaxCategory/cbc:Percent'),
      net: textAt(each, 'cbc:ChargeIndicator') === 'true' ? amount : -amount,
    };
  });

const groupsOf = (root: XmlElement): readonly XmlElement[] =>
  allAt(root, 'cac:TaxTotal/cac:TaxSubtotal');

const groupPart = (subtotal: XmlElement): Taxed => ({
  category: textAt(subtotal, 'cac:TaxCategory/cbc:ID'),
  percent: numberAt(subtotal, 'cac:TaxCategory/cbc:Percent'),
  net: numberAt(subtotal, 'cbc:TaxableAmount'),
});

const keyOf = ({ category, percent }: Taxed): string => `${category} ${String(percent)}`;

const sumsByKey = (parts: readonly Taxed[]): ReadonlyMap<string, Millionths> => {
  const sums = new Map<string, Millionths>();
  for (const part of parts) sums.set(keyOf(part), (sums.get(keyOf(part)) ?? 0n) + part.net);
  return sums;
};

/** BR-S-08 and its kin: each group is the sum of its parts, and every part has a group. */
const groupFindings = (root: XmlElement, parts: readonly Taxed[]): readonly UblFinding[] => {
  const [asked, given] = [sumsByKey(parts), sumsByKey(groupsOf(root).map(groupPart))];
  return [...new Set([...asked.keys(), ...given.keys()])].flatMap((key): readonly UblFinding[] => {
    const category = toCategory(key.split(' ')[0] ?? '');
    if (category === undefined) return [];
    const isWhole = toHundredths(asked.get(key) ?? 0n) === given.get(key);
    return [[!isWhole, `BR-${category}-08`, 'vat']];
  });
};

// What an exemption's code says, by the category that it belongs to (P0104–P0107).
const codeRules = [
  ['VATEX-EU-G', 'G', 'PEPPOL-EN16931-P0104'],
  ['VATEX-EU-O', 'O', 'PEPPOL-EN16931-P0105'],
  ['VATEX-EU-IC', 'K', 'PEPPOL-EN16931-P0106'],
  ['VATEX-EU-AE', 'AE', 'PEPPOL-EN16931-P0107'],
] as const;

/** One group by itself: VAT once on its sum, and a reason where there is none (BR-CO-17, BR-AE-10 and kin). */
const subtotalFindings = (subtotal: XmlElement): readonly UblFinding[] => {
  const { category, percent, net } = groupPart(subtotal);
  const code = textAt(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReasonCode');
  const hasReason = code !== '' || has(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReason');
  const vat = toHundredths(times(net, percent, 100_000_000n));
  return [
    [numberAt(subtotal, 'cbc:TaxAmount') !== vat, 'BR-CO-17', 'vat'],
    ...codeRules.map(([known, owner, rule]): UblFinding => [
      code === known && category !== owner,
      rule,
      'vat',
    ]),
    ...(['AE', 'G', 'E', 'O'] as const).map((each): UblFinding => [
      category === each && !hasReason,
      `BR-${each}-10`,
      'vat',
    ]),
    [category === 'S' && percent <= 0n, 'BR-S-05', 'vat'],
    [category === 'O' && has(subtotal, 'cac:TaxCategory/cbc:Percent'), 'BR-O-05', 'vat'],
  ];
};

/** Whose VAT numbers a category needs, or forbids (BR-S-02 and kin). */
const numberFindings = (root: XmlElement, used: ReadonlySet<string>): readonly UblFinding[] => {
  const [sellers, buyers] = [
    vatNumbersOf(partyAt(root, 'seller')),
    vatNumbersOf(partyAt(root, 'buyer')),
  ];
  return [
    ...(['S', 'G', 'E', 'Z'] as const).map((each): UblFinding => [
      used.has(each) && sellers.length === 0,
      `BR-${each}-02`,
      'seller',
    ]),
    [used.has('AE') && sellers.length === 0, 'BR-AE-02', 'seller'],
    [used.has('AE') && buyers.length === 0, 'BR-AE-02', 'buyer'],
    [used.has('O') && sellers.length > 0, 'BR-O-02', 'seller'],
    [used.has('O') && buyers.length > 0, 'BR-O-02', 'buyer'],
    [used.has('O') && used.size > 1, 'BR-O-11', 'vat'],
  ];
};

const swedishRates: readonly Millionths[] = [25_000_000n, 12_000_000n, 6_000_000n];

/** SE-R-006, for a seller with a Swedish VAT number. */
const swedishFinding = (root: XmlElement, parts: readonly Taxed[]): UblFinding => {
  const seller = partyAt(root, 'seller');
  const isSwedish =
    countryOf(seller) === 'SE' && vatNumbersOf(seller).some((number) => number.startsWith('SE'));
  const hasOther = parts.some(
    ({ category, percent }) => category === 'S' && !swedishRates.includes(percent),
  );
  return [isSwedish && hasOther, 'SE-R-006', 'vat'];
};

const signOf = (value: Millionths): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** The VAT in the accounting currency stands by itself, with the same sign (R053–R055, BR-53). */
const accountedFindings = (root: XmlElement): readonly UblFinding[] => {
  const all = allAt(root, 'cac:TaxTotal');
  const grouped = all.filter((each) => has(each, 'cac:TaxSubtotal'));
  const currency = textAt(root, 'cbc:TaxCurrencyCode');
  const amountIn = (code: string): Millionths | null => {
    const amount = allAt(root, 'cac:TaxTotal/cbc:TaxAmount').find(
      (each) => attributeOf(each, 'currencyID') === code,
    );
    return amount === undefined ? null : millionths(textOf(amount));
  };
  const [own, accounted] = [amountIn(textAt(root, 'cbc:DocumentCurrencyCode')), amountIn(currency)];
  const isOpposed = own !== null && accounted !== null && signOf(own) * signOf(accounted) < 0;
  return [
    [grouped.length !== 1, 'PEPPOL-EN16931-R053', 'vat'],
    [all.length - grouped.length !== (currency === '' ? 0 : 1), 'PEPPOL-EN16931-R054', 'vat'],
    [currency !== '' && isOpposed, 'PEPPOL-EN16931-R055', 'vat'],
    [currency !== '' && accounted === null, 'BR-53', 'vat'],
  ];
};

/** Categories, rates, reasons and sums of the VAT. */
export const checkVat = (root: XmlElement): readonly UblProblem[] => {
  const parts = [...lineParts(root), ...allowanceParts(root)];
  const groups = groupsOf(root).map(groupPart);
  const used = new Set([...parts, ...groups].map(({ category }) => category));
  return broken([
    ...groupFindings(root, parts),
    ...groupsOf(root).flatMap(subtotalFindings),
    ...numberFindings(root, used),
    swedishFinding(root, [...parts, ...groups]),
    ...accountedFindings(root),
  ]);
};

/**
 * Why a line is taxed as it is (sweden.md §1.4): Swedish VAT at a rate; reverse charge for a business elsewhere in the
 * Union (ML 6:33), for goods of 16:16, for building services (16:13); a service outside the Union; exempt (18:4);
 * outside the scope of VAT, as interest and compensation are.
 */
export const vatCases = [
  'domestic',
  'reverse-charge-eu',
  'reverse-charge-goods',
  'reverse-charge-building',
  'export',
  'exempt',
  'outside-scope',
] as const;
export type VatCase = (typeof vatCases)[number];

/** The VAT categories of EN 16931 (UNCL 5305) that our cases belong to. */
export type VatCategory = 'S' | 'AE' | 'G' | 'E' | 'O';

const categories: Record<VatCase, VatCategory> = {
  domestic: 'S',
  'reverse-charge-eu': 'AE',
  'reverse-charge-goods': 'AE',
  'reverse-charge-building': 'AE',
  export: 'G',
  exempt: 'E',
  'outside-scope': 'O',
};

export const vatCategoryOf = (vatCase: VatCase): VatCategory => categories[vatCase];

/** What of the buyer, and of the invoice's own words, decides a case that its lines don't name. */
export type VatBuyer = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The invoice's reason for charging no VAT (`content.vatExemption`). */
  readonly vatExemption?: string;
};

/** Reverse charge in the words of the law (ML 17:24 p. 14) or of the directive. */
const reverseChargeWords = /omvänd (?:betalnings|skatt)skyldighet|reverse charge/i;

export const saysReverseCharge = (text: string): boolean => reverseChargeWords.test(text);

// The countries within the Union's VAT territory besides Sweden; EL is how VAT numbers write GR.
export const unionCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK'.split(' ');

/** Whether a country is another one of the Union's VAT territory. */
export const isInUnion = (country: string): boolean => unionCountries.includes(country);

/**
 * The case of a line or a VAT group: the one that it names; else, as before lines named any, by rate, the buyer's country
 * and within Sweden by the invoice's words.
 */
export const vatCaseOf = (
  line: { readonly vatCase?: VatCase; readonly vatRate: number },
  { country, vatExemption = '' }: VatBuyer,
): VatCase => {
  if (line.vatCase !== undefined) return line.vatCase;
  if (line.vatRate !== 0) return 'domestic';
  if (country !== 'SE') return isInUnion(country) ? 'reverse-charge-eu' : 'export';
  return saysReverseCharge(vatExemption) ? 'reverse-charge-building' : 'exempt';
};

/** What may be proposed to a buyer of a country; the domestic rates come besides. */
export const casesFor = (country: string): readonly VatCase[] => {
  if (country === 'SE')
    return [
      'domestic',
      'reverse-charge-goods',
      'reverse-charge-building',
      'exempt',
      'outside-scope',
    ];
  return isInUnion(country)
    ? ['domestic', 'reverse-charge-eu', 'exempt', 'outside-scope']
    : ['domestic', 'export', 'exempt', 'outside-scope'];
};

export type VatConflict = 'mixed' | 'alone';

/**
 * Which cases may not stand on one invoice: reverse charge never beside taxed lines (SFTI: invoice them apart); what is
 * outside the scope of VAT is alone on its paper (BR-O-11 to 14).
 */
export const vatConflict = (cases: readonly VatCase[]): VatConflict | null => {
  const found = new Set(cases.map(vatCategoryOf));
  if (found.has('O') && found.size > 1) return 'alone';
  return found.has('AE') && found.has('S') ? 'mixed' : null;
};

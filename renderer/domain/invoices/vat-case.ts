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

/** Vouchers, accounts, SIE files and the VAT of a period. */
export const books = {
  title: 'Bokföring',
} as const;

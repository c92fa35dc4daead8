import type { InvoiceSnapshot } from '#domain/invoices/invoice.ts';
import { pageTexts } from '#support/read-pdf.ts';

export type Papers = { readonly pdf: Uint8Array; readonly xml: string | null };

/** An amount in minor units as the wire writes it: 11229.00 */
const onWire = (amount: number): string => (amount / 100).toFixed(2);

/** Digits only, as the paper prints it, whatever its thousands' blanks and its decimal sign: digits only, with two decimals. */
const digitsOf = (text: string): string => text.replace(/[^\d]/g, '');

/** Every amount of an element in the XML, in its order. */
const amountsOf = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<cbc:${element} currencyID="[A-Z]{3}">(-?[\\d.]+)<`, 'g'))].map(
    ([, amount = '']) => Number(amount).toFixed(2),
  );

export const printsAmount = (text: string, amount: number): boolean => {
  const wanted = digitsOf(onWire(Math.abs(amount)));
  return [...text.matchAll(/\d[\d\u00a0\u202f .,]*[.,]\d\d(?!\d)/g)].some(
    ([found]) => digitsOf(found) === wanted || digitsOf(found).endsWith(wanted),
  );
};

/** Where the PDF or the XML says another sum than the invoice itself, to the öre. */
export const disagreements = (
  { totals, number }: InvoiceSnapshot,
  { pdf, xml }: Papers,
): readonly string[] => {
  const text = pageTexts(pdf).join('\n');
  const onPaper = [
    ...(text.includes(number) ? [] : ['the PDF lacks the number']),
    ...([totals.payable, totals.net].every((amount) => printsAmount(text, amount))
      ? []
      : ['the PDF lacks a total']),
  ];
  if (xml === null) return onPaper;
  const sums: readonly (readonly [string, number])[] = [
    ['PayableAmount', totals.payable],
    ['TaxExclusiveAmount', totals.net],
    ['TaxInclusiveAmount', totals.gross],
  ];
  const wrong = sums
    .filter(([element, amount]) => amountsOf(xml, element)[0] !== onWire(amount))
    .map(([element]) => `${element} in the XML`);
  return [...onPaper, ...wrong];
};

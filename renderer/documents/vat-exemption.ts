import type { Client } from '#domain/clients/client.ts';
import { isInUnion } from '#domain/invoices/check-issue.ts';
import { paperWords } from './paper-words.ts';

/** The sentence to propose where a buyer abroad is charged no VAT (ML 17:24 p. 13–14); '' for a Swedish buyer. */
export const vatExemptionOf = (client: Client): string => {
  const { legal } = paperWords[client.language];
  const { country } = client.invoiceAddress;
  if (country === 'SE') return '';
  return isInUnion(country) ? legal.reverseCharge : legal.outsideUnion;
};

import { expect, test } from 'vitest';
import type { Client } from '#domain/clients/client.ts';
import { vatExemptionOf } from '#documents/vat-exemption.ts';

const clientIn = (country: string, language: 'sv' | 'en'): Client =>
  // The sentence depends on these two fields alone.
  ({ language, invoiceAddress: { country } }) as unknown as Client;

test.each([
  ['SE', 'sv', ''],
  ['DE', 'sv', 'Omvänd betalningsskyldighet / Reverse charge'],
  ['FI', 'en', 'Reverse charge / Omvänd betalningsskyldighet'],
  ['NO', 'sv', 'Omsättning utomlands, 6 kap. 33 § mervärdesskattelagen'],
  ['US', 'en', 'Supply outside Sweden, chapter 6, section 33 of the Swedish VAT Act'],
] as const)('ML 17:24 p. 13–14 a buyer in %s reads, in %s: %s', (country, language, sentence) => {
  expect(vatExemptionOf(clientIn(country, language))).toBe(sentence);
});

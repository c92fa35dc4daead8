import type { Client } from '#domain/clients/client.ts';
import type { Language } from '#domain/firm/firm.ts';
import { vatCaseOf } from '#domain/invoices/vat-case.ts';
import type { VatCase } from '#domain/invoices/vat-case.ts';
import { paperWords } from './paper-words.ts';
import type { PaperWords } from './paper-words.ts';

const sentences = {
  domestic: null,
  'reverse-charge-eu': 'reverseCharge',
  'reverse-charge-goods': 'reverseChargeGoods',
  'reverse-charge-building': 'reverseChargeBuilding',
  export: 'outsideUnion',
  exempt: 'exempt',
  'outside-scope': 'outsideScope',
} as const satisfies Record<VatCase, keyof PaperWords['legal'] | null>;

const sentenceOf = (vatCase: VatCase, language: Language): string => {
  const key = sentences[vatCase];
  return key === null ? '' : paperWords[language].legal[key];
};

/** The sentences that the law asks for where lines bear no VAT (ML 17:24 p. 13–14), each once; '' where all do. */
export const vatSentences = (cases: readonly VatCase[], language: Language): string =>
  [...new Set(cases.map((each) => sentenceOf(each, language)))].filter(Boolean).join('. ');

/** The sentence to propose where a buyer abroad is charged no VAT; '' for a Swedish buyer. */
export const vatExemptionOf = (client: Client): string => {
  const { country } = client.invoiceAddress;
  return country === 'SE'
    ? ''
    : sentenceOf(vatCaseOf({ vatRate: 0 }, { country }), client.language);
};

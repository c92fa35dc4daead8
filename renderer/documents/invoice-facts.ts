import type { Address } from '#domain/firm/firm.ts';
import type { BuyerSnapshot, Credits } from '#domain/invoices/invoice.ts';
import { formatExchangeRate } from '#domain/money/exchange-rate.ts';
import { subtractMoney } from '#domain/money/money.ts';
import { formatBankgiro } from '#domain/identifiers/bankgiro.ts';
import { formatIban } from '#domain/identifiers/iban.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { formatPlusgiro } from '#domain/identifiers/plusgiro.ts';
import type { Formatters } from '#i18n/format.ts';
import { countryName } from './country-name.ts';
import type { PaperSubject } from './paper-subject.ts';
import type { PaperData, PaperFact } from './paper-data.ts';
import type { PaperWords } from './paper-words.ts';

const present = (facts: readonly PaperFact[]): readonly PaperFact[] =>
  facts.filter(({ value }) => value.trim() !== '');

/** The address as a postman reads it; the country only where it isn't the sender's own. */
export const addressRows = (address: Address, homeCountry: string, language: string) =>
  [
    address.line1,
    address.line2,
    `${address.postcode} ${address.city}`,
    address.country === homeCountry ? '' : countryName(address.country, language),
  ].filter((row) => row.trim() !== '');

const headFacts = (
  { content, buyer, totals, ...invoice }: PaperSubject,
  { documents }: PaperWords,
  format: Formatters,
): readonly PaperFact[] => [
  {
    label: content.credits === undefined ? documents.number : documents.creditNumber,
    value: invoice.number ?? documents.draft,
  },
  {
    label: content.credits === undefined ? documents.issueDate : documents.creditDate,
    value: format.date(invoice.issueDate),
  },
  ...(content.credits === undefined
    ? [
        { label: documents.dueDate, value: format.date(invoice.dueDate) },
        {
          label: documents.paymentTerms,
          value: `${String(content.paymentTerms)} ${documents.days}`,
        },
        { label: documents.paymentReference, value: invoice.paymentReference ?? '' },
      ]
    : creditFacts(content.credits, documents, format)),
  { label: documents.period, value: periodText(content.period, format) },
  { label: documents.yourReference, value: content.yourReference },
  { label: documents.orderNumber, value: content.orderNumber },
  { label: documents.ourReference, value: content.ourReference },
  buyerNumber(buyer, documents),
  // R7: the rate by which the VAT stands in kronor, with every decimal that it was given.
  {
    label: documents.exchangeRate,
    value: totals.vatInSek === undefined ? '' : exchangeText(content.exchange, format),
  },
];

const exchangeText = (exchange: PaperSubject['content']['exchange'], format: Formatters): string =>
  exchange === undefined
    ? ''
    : `${formatExchangeRate(exchange.millionths)} SEK/${exchange.currency}, ${exchange.source} ${format.date(exchange.date)}`;

/** The unambiguous reference to the invoice that is changed (ML 17:22): its number and its date. */
const creditFacts = (
  { number, issueDate }: Credits,
  documents: PaperWords['documents'],
  format: Formatters,
): readonly PaperFact[] => [
  { label: documents.creditedInvoice, value: number },
  { label: documents.creditedDate, value: format.date(issueDate) },
];

/** The buyer's VAT number (ML 17:24 p. 4), or what else tells it apart from its namesakes. */
const buyerNumber = (
  { vatNumber, organisationNumber }: BuyerSnapshot,
  documents: PaperWords['documents'],
): PaperFact =>
  vatNumber === null && organisationNumber !== null
    ? {
        label: documents.buyerOrganisationNumber,
        value: formatOrganisationNumber(organisationNumber),
      }
    : { label: documents.buyerVatNumber, value: vatNumber ?? '' };

/** ML 17:24 p. 8: when the service was done, where that isn't the day of the invoice. */
const periodText = (period: PaperSubject['content']['period'], format: Formatters): string =>
  period === null ? '' : `${format.date(period.from)} – ${format.date(period.to)}`;

/** The giros take kronor only. */
const giroFacts = (
  { bankgiro, plusgiro }: PaperSubject['seller'],
  documents: PaperWords['documents'],
): readonly PaperFact[] => [
  { label: documents.bankgiro, value: bankgiro === null ? '' : formatBankgiro(bankgiro) },
  { label: documents.plusgiro, value: plusgiro === null ? '' : formatPlusgiro(plusgiro) },
];

/** Where to pay; what the firm doesn't have isn't named. */
const accountFacts = (
  { seller, content }: PaperSubject,
  { documents }: PaperWords,
): readonly PaperFact[] => [
  ...(content.currency === 'SEK' || seller.iban === null ? giroFacts(seller, documents) : []),
  { label: documents.iban, value: seller.iban === null ? '' : formatIban(seller.iban) },
  { label: documents.bic, value: seller.iban === null ? '' : seller.bic },
];

const paymentFacts = (
  { totals, number, paymentReference, dueDate }: PaperSubject,
  { documents }: PaperWords,
  format: Formatters,
): readonly PaperFact[] => [
  { label: documents.payable, value: format.money(totals.payable) },
  { label: documents.dueDate, value: format.date(dueDate) },
  paymentReference === null
    ? { label: documents.paymentMessage, value: number ?? '' }
    : { label: documents.paymentReference, value: paymentReference },
];

/** Where the credit goes: off the invoice as far as that was unpaid, the rest in the client's favour (R34). */
const settlementFacts = (
  { totals }: PaperSubject,
  { number, settled }: Credits,
  { documents }: PaperWords,
  format: Formatters,
): readonly PaperFact[] => {
  const surplus = subtractMoney(totals.payable, settled);
  return present([
    { label: documents.credited, value: format.money(totals.payable) },
    { label: `${documents.setOff} ${number}`, value: format.money(settled) },
    { label: documents.inFavour, value: surplus > 0 ? format.money(surplus) : '' },
  ]);
};

const paymentBox = (
  subject: PaperSubject,
  words: PaperWords,
  format: Formatters,
): PaperData['payment'] => {
  const { credits } = subject.content;
  if (credits !== undefined)
    return {
      title: words.documents.settlement,
      rows: [settlementFacts(subject, credits, words, format)],
    };
  return {
    title: words.documents.payment,
    rows: [
      present(paymentFacts(subject, words, format)),
      present(accountFacts(subject, words)),
    ].filter((row) => row.length > 0),
  };
};

/** Everything of the paper that is a label and a value: head, buyer, payment box. */
export const invoiceFacts = (
  subject: PaperSubject,
  words: PaperWords,
  format: Formatters,
): Pick<PaperData, 'buyer' | 'facts' | 'payment'> => {
  const { buyer, seller, content } = subject;
  return {
    buyer: [buyer.name, ...addressRows(buyer.address, seller.address.country, content.language)],
    facts: present(headFacts(subject, words, format)),
    payment: paymentBox(subject, words, format),
  };
};

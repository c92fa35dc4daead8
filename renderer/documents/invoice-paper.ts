import type { InvoiceLine, LineUnit } from '#domain/invoices/invoice.ts';
import type { Formatters } from '#i18n/format.ts';
import { formatters } from '#i18n/format.ts';
import { invoiceFacts } from './invoice-facts.ts';
import { invoiceFooter } from './invoice-footer.ts';
import type { PaperData, PaperLine, PaperTotal } from './paper-data.ts';
import type { PaperSubject } from './paper-subject.ts';
import { paperWords } from './paper-words.ts';
import type { PaperWords } from './paper-words.ts';
import { printedQuantity } from './printed-quantity.ts';

const unitWords = {
  hour: 'unitHour',
  day: 'unitDay',
  month: 'unitMonth',
  piece: 'unitPiece',
  kilometre: 'unitKilometre',
  'lump-sum': 'unitLumpSum',
} as const satisfies Record<LineUnit, keyof PaperWords['documents']>;

const paperLine = (
  line: InvoiceLine,
  { documents }: PaperWords,
  format: Formatters,
): PaperLine => ({
  text: line.text,
  details: line.discount === 0 ? '' : `${documents.discount} ${format.percent(line.discount)}`,
  quantity: printedQuantity(line.quantity, format),
  unit: documents[unitWords[line.quantity.unit]],
  unitPrice: format.amount(line.unitPrice),
  vatRate: format.percent(line.vatRate),
  net: format.amount(line.net),
});

const paperTotals = (
  { content, totals }: PaperSubject,
  { documents }: PaperWords,
  format: Formatters,
): readonly PaperTotal[] => [
  { label: documents.netTotal, base: '', value: format.amount(totals.net) },
  ...totals.vatGroups.map(({ rate, net, vat }) => ({
    label: `${documents.vat} ${format.percent(rate)}`,
    base: `${documents.vatBase} ${format.amount(net)}`,
    value: format.amount(vat),
  })),
  ...(content.roundsToWholeKrona
    ? [{ label: documents.rounding, base: '', value: format.amount(totals.rounding) }]
    : []),
];

/**
 * The invoice as printed, every text in its client's language (ML 17:24). The same function makes the live preview and
 * the archived PDF, so what was seen is what is sent.
 */
export const invoicePaper = (subject: PaperSubject): PaperData => {
  const { content, seller, totals, number } = subject;
  const words = paperWords[content.language];
  const { documents, legal } = words;
  const format = formatters(content.language, content.currency);
  const { credits } = content;
  const heading = credits === undefined ? documents.invoice : documents.creditNote;
  return {
    language: content.language,
    title: [heading, number ?? documents.draft, seller.name].join(' '),
    heading,
    running: `${heading} ${number ?? documents.draft}`,
    watermark: number === null ? documents.draft : '',
    sellerName: seller.name,
    ...invoiceFacts(subject, words, format),
    note: credits === undefined ? content.note : `${documents.reason}: ${credits.reason}`,
    columns: {
      text: documents.text,
      quantity: documents.quantity,
      unit: documents.unit,
      unitPrice: documents.unitPrice,
      vatRate: documents.vatRate,
      net: `${documents.net} ${content.currency}`,
    },
    lines: content.lines.map((line) => paperLine(line, words, format)),
    totals: paperTotals(subject, words, format),
    payable: {
      label: credits === undefined ? documents.payable : documents.credited,
      value: format.money(totals.payable),
    },
    terms: [content.vatExemption, credits === undefined ? legal.lateInterest : ''].filter(
      (text) => text.trim() !== '',
    ),
    footer: invoiceFooter(seller, words),
    page: { label: documents.page, of: documents.pageOf },
  };
};

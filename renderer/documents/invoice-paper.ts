import type { AppendixWork } from '#domain/invoices/appendix.ts';
import type { InvoiceLine, LineUnit } from '#domain/invoices/invoice.ts';
import type { VatCase } from '#domain/invoices/vat-case.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { Formatters } from '#i18n/format.ts';
import { formatters } from '#i18n/format.ts';
import { invoiceAppendix } from './invoice-appendix.ts';
import { invoiceFacts } from './invoice-facts.ts';
import { invoiceFooter } from './invoice-footer.ts';
import type { PaperData, PaperLine, PaperTotal } from './paper-data.ts';
import type { PaperSubject } from './paper-subject.ts';
import { paymentCode } from './payment-code.ts';
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

/** "Moms 25 %", or why there is none. */
const vatLabel = (
  { rate, vatCase }: { readonly rate: BasisPoints; readonly vatCase: VatCase | undefined },
  documents: PaperWords['documents'],
  format: Formatters,
): string =>
  vatCase === undefined || vatCase === 'domestic'
    ? `${documents.vat} ${format.percent(rate)}`
    : documents.vatCase[vatCase];

/** Nobody pays a credit note late, and no interest runs on interest. */
const runsInterest = ({ credits, purpose }: PaperSubject['content']): boolean =>
  credits === undefined && purpose?.kind !== 'interest';

const headingOf = (
  { credits, purpose }: PaperSubject['content'],
  documents: PaperWords['documents'],
): string => {
  if (credits !== undefined) return documents.creditNote;
  return purpose?.kind === 'advance' ? documents.advance : documents.invoice;
};

const paperTotals = (
  { content, totals }: PaperSubject,
  { documents }: PaperWords,
  format: Formatters,
): readonly PaperTotal[] => [
  { label: documents.netTotal, base: '', value: format.amount(totals.net) },
  ...totals.vatGroups.map(({ rate, net, vat, vatCase }) => ({
    label: vatLabel({ rate, vatCase }, documents, format),
    base: `${documents.vatBase} ${format.amount(net)}`,
    value: format.amount(vat),
  })),
  // R7: one total in kronor, where Swedish VAT is charged in another currency.
  ...(totals.vatInSek === undefined
    ? []
    : [{ label: documents.vatInSek, base: '', value: format.amount(totals.vatInSek) }]),
  ...(content.roundsToWholeKrona
    ? [{ label: documents.rounding, base: '', value: format.amount(totals.rounding) }]
    : []),
];

/**
 * The invoice as printed, every text in its client's language (ML 17:24). The same function makes the live preview and
 * the archived PDF, so what was seen is what is sent. `work` is printed as the appendix where the invoice has one.
 */
export const invoicePaper = (
  subject: PaperSubject,
  work: AppendixWork | null = null,
): PaperData => {
  const { content, seller, totals, number } = subject;
  const words = paperWords[content.language];
  const { documents, legal } = words;
  const format = formatters(content.language, content.currency);
  const { credits } = content;
  const heading = headingOf(content, documents);
  const code = paymentCode(subject);
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
    terms: [content.vatExemption, runsInterest(content) ? legal.lateInterest : ''].filter(
      (text) => text.trim() !== '',
    ),
    footer: invoiceFooter(seller, words),
    ...(code.length === 0 ? {} : { code: { label: documents.paymentCode, rows: code } }),
    ...(work === null || content.hasAppendix !== true
      ? {}
      : { appendix: invoiceAppendix(subject, work, words, format) }),
    page: { label: documents.page, of: documents.pageOf },
  };
};

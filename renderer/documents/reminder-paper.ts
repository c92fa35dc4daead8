import type { InvoiceSnapshot } from '#domain/invoices/invoice.ts';
import { addMoney } from '#domain/money/money.ts';
import type { Fields } from '#domain/record.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import { receivables as english } from '#i18n/en/receivables.ts';
import { receivables as swedish } from '#i18n/sv/receivables.ts';
import { formatters } from '#i18n/format.ts';
import { invoiceFacts } from './invoice-facts.ts';
import { invoiceFooter } from './invoice-footer.ts';
import type { PaperData } from './paper-data.ts';
import { paperWords } from './paper-words.ts';

export type ReminderPaperSubject = {
  readonly snapshot: InvoiceSnapshot;
  readonly reminder: Omit<Fields<Reminder>, 'pdf'>;
};

const wordsOf = { sv: swedish.paper, en: english.paper } as const;

/**
 * A reminder as printed, in the client's language: which invoice, what is open, by when, and where to pay. It is no
 * invoice and says so; it bears no VAT, and the invoice stays as it was (R36).
 */
export const reminderPaper = ({ snapshot, reminder }: ReminderPaperSubject): PaperData => {
  const { content, seller, number, issueDate, dueDate, totals } = snapshot;
  const words = paperWords[content.language];
  const own = wordsOf[content.language];
  const format = formatters(content.language, content.currency);
  const demanded = addMoney(reminder.open, reminder.fee);
  const heading = own.reminder;
  const facts = invoiceFacts(
    { ...snapshot, dueDate: reminder.payBy, totals: { ...totals, payable: demanded } },
    words,
    format,
  );
  const columns = { text: own.invoice, quantity: '', unit: '', unitPrice: own.amount };
  return {
    language: content.language,
    title: [heading, number, seller.name].join(' '),
    heading,
    running: `${heading} ${number}`,
    watermark: '',
    sellerName: seller.name,
    buyer: facts.buyer,
    facts: [
      { label: own.date, value: format.date(reminder.date) },
      { label: own.level, value: String(reminder.level) },
      { label: words.documents.number, value: number },
      { label: own.payBy, value: format.date(reminder.payBy) },
      { label: words.documents.yourReference, value: content.yourReference },
    ].filter(({ value }) => value !== ''),
    note: own.reminderText,
    columns: { ...columns, vatRate: '', net: `${own.open} ${content.currency}` },
    lines: [
      {
        text: `${words.documents.invoice} ${number}`,
        details: own.dates
          .replace('{{issued}}', format.date(issueDate))
          .replace('{{due}}', format.date(dueDate)),
        quantity: '',
        unit: '',
        unitPrice: format.amount(totals.payable),
        vatRate: '',
        net: format.amount(reminder.open),
      },
    ],
    totals:
      reminder.fee === 0 ? [] : [{ label: own.fee, base: '', value: format.amount(reminder.fee) }],
    payable: { label: words.documents.payable, value: format.money(demanded) },
    payment: {
      ...facts.payment,
      // Nothing falls due by a reminder: it did before, and this is how long one waits.
      rows: facts.payment.rows.map((row) =>
        row.map((fact) =>
          fact.label === words.documents.dueDate ? { ...fact, label: own.payBy } : fact,
        ),
      ),
    },
    terms: [own.noInvoice, words.legal.lateInterest],
    footer: invoiceFooter(seller, words),
    page: { label: words.documents.page, of: words.documents.pageOf },
  };
};

import { formatMoneyField, formatPercentageField } from '#domain/money/parse-money.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';
import { formatQuantity } from './quantity.ts';

/** One line as typed. `timeEntryIds` is carried along, not typed. */
export type InvoiceLineForm = {
  readonly id: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly discount: string;
  readonly vatRate: string;
  readonly timeEntryIds: readonly TimeEntryId[];
};

/** A draft as typed; client and grouping are changed by commands of their own. */
export type InvoiceForm = {
  readonly language: string;
  readonly currency: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly ourReference: string;
  readonly yourReference: string;
  readonly orderNumber: string;
  readonly note: string;
  readonly vatExemption: string;
  readonly paymentTerms: string;
  readonly roundsToWholeKrona: boolean;
  readonly lines: readonly InvoiceLineForm[];
};

export const emptyInvoiceLineForm = (id: string): InvoiceLineForm => ({
  id,
  text: '',
  quantity: '1',
  unit: 'piece',
  unitPrice: '',
  discount: '',
  vatRate: '25',
  timeEntryIds: [],
});

export const emptyInvoiceForm = (): InvoiceForm => ({
  language: 'sv',
  currency: 'SEK',
  periodFrom: '',
  periodTo: '',
  ourReference: '',
  yourReference: '',
  orderNumber: '',
  note: '',
  vatExemption: '',
  paymentTerms: '30',
  roundsToWholeKrona: true,
  lines: [],
});

const lineToForm = (line: InvoiceLine): InvoiceLineForm => ({
  id: line.id,
  text: line.text,
  quantity: formatQuantity(line.quantity),
  unit: line.quantity.unit,
  unitPrice: formatMoneyField(line.unitPrice),
  discount: line.discount === 0 ? '' : formatPercentageField(line.discount),
  vatRate: formatPercentageField(line.vatRate),
  timeEntryIds: line.timeEntryIds,
});

export const invoiceToForm = (invoice: InvoiceContent): InvoiceForm => ({
  language: invoice.language,
  currency: invoice.currency,
  periodFrom: invoice.period?.from ?? '',
  periodTo: invoice.period?.to ?? '',
  ourReference: invoice.ourReference,
  yourReference: invoice.yourReference,
  orderNumber: invoice.orderNumber,
  note: invoice.note,
  vatExemption: invoice.vatExemption,
  paymentTerms: String(invoice.paymentTerms),
  roundsToWholeKrona: invoice.roundsToWholeKrona,
  lines: invoice.lines.map(lineToForm),
});

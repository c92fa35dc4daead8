import { formatExchangeRate } from '#domain/money/exchange-rate.ts';
import { formatMoneyField, formatPercentageField } from '#domain/money/parse-money.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';
import { formatQuantity } from './quantity.ts';

/** What a line comes of, which nobody types: it is carried along from the draft and back. */
export type LineOrigin = Pick<
  InvoiceLine,
  'expenseIds' | 'billingPolicy' | 'coverage' | 'contractId' | 'deducts' | 'claim' | 'parts'
>;

/** One line as typed. `timeEntryIds` and `origin` are carried along, not typed. */
export type InvoiceLineForm = {
  readonly id: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly discount: string;
  readonly vatRate: string;
  /** A VatCase; empty: by rate and the buyer's country. */
  readonly vatCase: string;
  readonly isListedGoods: boolean;
  readonly timeEntryIds: readonly TimeEntryId[];
  readonly origin: LineOrigin;
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
  /** Kronor for one unit of a foreign currency; without a rate the two others say nothing. */
  readonly exchangeRate: string;
  readonly exchangeDate: string;
  readonly exchangeSource: string;
  readonly isAdvance: boolean;
  readonly hasAppendix: boolean;
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
  vatCase: '',
  isListedGoods: false,
  timeEntryIds: [],
  origin: {},
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
  exchangeRate: '',
  exchangeDate: '',
  exchangeSource: '',
  isAdvance: false,
  hasAppendix: false,
  lines: [],
});

const originOf = (line: InvoiceLine): LineOrigin => ({
  ...(line.expenseIds === undefined ? {} : { expenseIds: line.expenseIds }),
  ...(line.billingPolicy === undefined ? {} : { billingPolicy: line.billingPolicy }),
  ...(line.coverage === undefined ? {} : { coverage: line.coverage }),
  ...(line.contractId === undefined ? {} : { contractId: line.contractId }),
  ...(line.deducts === undefined ? {} : { deducts: line.deducts }),
  ...(line.claim === undefined ? {} : { claim: line.claim }),
  ...(line.parts === undefined ? {} : { parts: line.parts }),
});

/** A line as an editor shows it. */
export const invoiceLineToForm = (line: InvoiceLine): InvoiceLineForm => ({
  id: line.id,
  text: line.text,
  quantity: formatQuantity(line.quantity),
  unit: line.quantity.unit,
  unitPrice: formatMoneyField(line.unitPrice),
  discount: line.discount === 0 ? '' : formatPercentageField(line.discount),
  vatRate: formatPercentageField(line.vatRate),
  vatCase: line.vatCase ?? '',
  isListedGoods: line.isListedGoods === true,
  timeEntryIds: line.timeEntryIds,
  origin: originOf(line),
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
  exchangeRate:
    invoice.exchange === undefined ? '' : formatExchangeRate(invoice.exchange.millionths),
  exchangeDate: invoice.exchange?.date ?? '',
  exchangeSource: invoice.exchange?.source ?? '',
  isAdvance: invoice.purpose?.kind === 'advance',
  hasAppendix: invoice.hasAppendix === true,
  lines: invoice.lines.map(invoiceLineToForm),
});

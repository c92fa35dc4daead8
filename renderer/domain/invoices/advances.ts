import { zeroMoney } from '#domain/money/money.ts';
import type { InvoiceId, InvoiceLineId } from '#domain/record.ts';
import { creditableLines } from './credit-note.ts';
import type { Invoice, InvoiceLine, IssuedInvoice } from './invoice.ts';
import { lineNet } from './totals.ts';

/** A line of an advance that no invoice has taken off yet (R24). */
export type OpenAdvance = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly line: InvoiceLine;
  /** What no credit note has taken back, in the steps of the line's quantity. */
  readonly left: number;
};

export const isAdvance = (invoice: Pick<Invoice, 'purpose' | 'credits'>): boolean =>
  invoice.purpose?.kind === 'advance' && invoice.credits === undefined;

type Deducting = Pick<Invoice, 'id' | 'lines'>;

export type AdvanceFacts = {
  /** The client's issued advances, and the credit notes of these. */
  readonly advances: readonly IssuedInvoice[];
  /** Every draft and issued invoice of the client that may take something off. */
  readonly invoices: readonly Deducting[];
  /** The credit notes of any of these. */
  readonly notes: readonly IssuedInvoice[];
};

/** The lines of an invoice that no credit note has taken back whole. */
const standing = (
  { id, lines }: Deducting,
  notes: AdvanceFacts['notes'],
): readonly { readonly line: InvoiceLine; readonly left: number }[] =>
  creditableLines(
    lines,
    notes.filter(({ credits }) => credits?.invoiceId === id),
  ).filter(({ left }) => left !== 0);

/** The advances' lines that are taken off somewhere: on a draft, or on an issued invoice and not credited there. */
export const deductedLines = ({
  invoices,
  notes,
}: Pick<AdvanceFacts, 'invoices' | 'notes'>): ReadonlySet<InvoiceLineId> =>
  new Set(
    invoices
      .flatMap((invoice) => standing(invoice, notes))
      .flatMap(({ line }) => (line.deducts === undefined ? [] : [line.deducts.lineId])),
  );

/** What is left to take off, oldest advance first: each line once, whole. */
export const openAdvances = (facts: AdvanceFacts): readonly OpenAdvance[] => {
  const taken = deductedLines(facts);
  return facts.advances
    .filter(isAdvance)
    .toSorted((a, b) => (a.issuedAt < b.issuedAt ? -1 : 1))
    .flatMap((advance) =>
      standing(advance, facts.notes)
        .filter(({ line, left }) => left > 0 && !taken.has(line.id))
        .map(({ line, left }) => ({
          invoiceId: advance.id,
          number: advance.number,
          line,
          left,
        })),
    );
};

/** The line that takes an advance off: the same price, discount and VAT, and the quantity less than nothing. */
export const deductionOf = (
  { invoiceId, line, left }: OpenAdvance,
  id: InvoiceLineId,
  text: string,
): InvoiceLine => {
  const quantity = { ...line.quantity, amount: -left };
  const net = lineNet(quantity, line.unitPrice, line.discount);
  return {
    id,
    text,
    quantity,
    unitPrice: line.unitPrice,
    discount: line.discount,
    vatRate: line.vatRate,
    // Not larger than the advance itself, which was not too large.
    net: net.ok ? net.value : zeroMoney,
    timeEntryIds: [],
    ...(line.vatCase === undefined ? {} : { vatCase: line.vatCase }),
    deducts: { invoiceId, lineId: line.id },
  };
};

/** Whether a line takes off exactly what is left of the advance that it names. */
export const isFaithful = (line: InvoiceLine, advance: OpenAdvance): boolean => {
  const asked = deductionOf(advance, line.id, line.text);
  return (
    line.net === asked.net &&
    line.quantity.unit === asked.quantity.unit &&
    line.quantity.amount === asked.quantity.amount &&
    line.unitPrice === asked.unitPrice &&
    line.vatRate === asked.vatRate &&
    line.vatCase === asked.vatCase
  );
};

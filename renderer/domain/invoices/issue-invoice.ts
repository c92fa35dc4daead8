import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { Fields, NumberSeriesId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { checkIssue } from './check-issue.ts';
import type { IssueProblem } from './check-issue.ts';
import type {
  BuyerSnapshot,
  DraftInvoice,
  InvoiceContent,
  InvoiceSnapshot,
  InvoiceTotals,
  IssuedInvoice,
  NumberSeries,
  SellerSnapshot,
} from './invoice.ts';
import { takeNumber } from './numbering.ts';
import { paymentReference } from './payment-reference.ts';
import { totals } from './totals.ts';

/** An issued invoice before its paper is made and its snapshot hashed, which the domain can't do. */
export type NumberedInvoice = Omit<Fields<IssuedInvoice>, 'snapshotHash' | 'pdf'>;

export type IssueWish = {
  readonly draft: DraftInvoice;
  readonly firm: Firm;
  readonly client: Client;
  readonly series: NumberSeries;
  readonly issueDate: PlainDate;
  readonly today: PlainDate;
  readonly now: Instant;
};

/** The seller as printed (R30). */
export const sellerOf = (firm: Firm): SellerSnapshot => ({
  name: firm.name,
  organisationNumber: firm.organisationNumber,
  vatNumber: firm.vatNumber,
  address: firm.address,
  seat: firm.seat,
  email: firm.email,
  phone: firm.phone,
  website: firm.website,
  bankgiro: firm.bankgiro,
  plusgiro: firm.plusgiro,
  iban: firm.iban,
  bic: firm.bic,
  isApprovedForFTax: firm.isApprovedForFTax,
  logo: firm.logo,
  ...(firm.printsPaymentCode ? { printsPaymentCode: true } : {}),
});

/** The buyer as printed (R30). */
const buyerOf = (client: Client): BuyerSnapshot => ({
  name: client.name,
  organisationNumber: client.organisationNumber,
  vatNumber: client.vatNumber,
  address: client.invoiceAddress,
  email: client.invoiceEmail,
  ...(client.electronicAddress === '' ? {} : { electronicAddress: client.electronicAddress }),
});

/** A draft's content alone, without its envelope and status. */
const contentOf = (invoice: InvoiceContent): InvoiceContent => ({
  clientId: invoice.clientId,
  language: invoice.language,
  currency: invoice.currency,
  period: invoice.period,
  grouping: invoice.grouping,
  lines: invoice.lines,
  ourReference: invoice.ourReference,
  yourReference: invoice.yourReference,
  orderNumber: invoice.orderNumber,
  note: invoice.note,
  vatExemption: invoice.vatExemption,
  paymentTerms: invoice.paymentTerms,
  roundsToWholeKrona: invoice.roundsToWholeKrona,
  // What doesn't apply stays absent, so that what was issued before hashes as it did (R30).
  ...(invoice.credits === undefined ? {} : { credits: invoice.credits }),
  ...(invoice.purpose === undefined ? {} : { purpose: invoice.purpose }),
  ...(invoice.exchange === undefined ? {} : { exchange: invoice.exchange }),
  ...(invoice.recurring === undefined ? {} : { recurring: invoice.recurring }),
  ...(invoice.hasAppendix === undefined ? {} : { hasAppendix: invoice.hasAppendix }),
});

/** A content's totals: rounded only where kronor are paid (R6), with the VAT in kronor where they aren't (R7). */
export const totalsOf = ({
  lines,
  currency,
  roundsToWholeKrona,
  exchange,
}: Pick<InvoiceContent, 'lines' | 'currency' | 'roundsToWholeKrona' | 'exchange'>): InvoiceTotals =>
  totals(
    lines,
    roundsToWholeKrona && currency === 'SEK',
    exchange?.currency === currency ? exchange : undefined,
  );

/** Everything that the paper says. A preview calls it with a number and dates that aren't taken yet. */
export const snapshotOf = (
  content: InvoiceContent,
  firm: Firm,
  client: Client,
  head: Pick<InvoiceSnapshot, 'number' | 'issueDate'>,
): InvoiceSnapshot => ({
  number: head.number,
  issueDate: head.issueDate,
  dueDate: addDays(head.issueDate, content.paymentTerms),
  paymentReference: paymentReference(
    head.number,
    firm.paymentReferenceRule,
    firm.paymentReferenceLength,
  ),
  seller: sellerOf(firm),
  buyer: buyerOf(client),
  content: contentOf(content),
  totals: totalsOf(content),
  formulaVersion: 1,
  templateVersion: 1,
});

/**
 * A draft with its number, dates, payment reference and frozen snapshot, and the series after it (R28–R30); or everything
 * that it lacks. An issue date in the future is refused: it would take a number that isn't used yet.
 */
export const issueInvoice = (
  wish: IssueWish,
): Result<
  { readonly invoice: NumberedInvoice; readonly series: NumberSeries },
  readonly IssueProblem[]
> => {
  const { draft, firm, client, issueDate } = wish;
  const problems = [
    ...checkIssue(draft, firm, client),
    ...(issueDate > wish.today ? (['issueDate'] as const) : []),
  ];
  if (problems.length > 0) return fail(problems);
  const { number, series } = takeNumber(wish.series);
  const snapshot = snapshotOf(draft, firm, client, { number, issueDate });
  const seriesId: NumberSeriesId = series.id;
  return ok({
    invoice: {
      ...snapshot.content,
      status: 'issued',
      number,
      seriesId,
      issuedAt: wish.now,
      issueDate,
      dueDate: snapshot.dueDate,
      paymentReference: snapshot.paymentReference,
      snapshot,
    },
    series,
  });
};

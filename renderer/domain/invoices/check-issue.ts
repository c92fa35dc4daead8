import type { Client } from '#domain/clients/client.ts';
import type { Address, Firm } from '#domain/firm/firm.ts';
import type { InvoiceContent } from './invoice.ts';
import { totals } from './totals.ts';

/**
 * What an invoice still lacks, named by the place where it is filled in: a field of the firm, of the client, or of the
 * draft (`lines.2.text` counts from 0).
 */
export type IssueProblem =
  | 'firm.name'
  | 'firm.organisationNumber'
  | 'firm.vatNumber'
  | 'firm.address'
  | 'firm.seat'
  | 'firm.paymentAccount'
  | 'client.name'
  | 'client.invoiceAddress'
  | 'client.vatNumber'
  | 'client.missing'
  | 'lines'
  | `lines.${number}.text`
  | 'period'
  | 'vatExemption'
  | 'currency'
  | 'totals.negative'
  | 'issueDate';

type Finding = readonly [isMissing: boolean, problem: IssueProblem];

const missing = (findings: readonly Finding[]): readonly IssueProblem[] =>
  findings.filter(([isMissing]) => isMissing).map(([, problem]) => problem);

const isBlank = (text: string): boolean => text.trim() === '';

/** A full address (ML 17:24 p. 6): street or box, and town; some towns have no postcode. */
const isIncomplete = (address: Address): boolean => isBlank(address.line1) || isBlank(address.city);

/** A limited company's number begins with 5; its documents must name the board's seat (ABL 28:5). */
const needsSeat = (firm: Firm): boolean =>
  firm.organisationNumber.startsWith('5') && isBlank(firm.seat);

/** What the seller must say of itself on any invoice. */
export const checkFirm = (firm: Firm): readonly IssueProblem[] =>
  missing([
    [isBlank(firm.name), 'firm.name'],
    [firm.organisationNumber.length !== 10, 'firm.organisationNumber'],
    // ML 17:24 p. 3
    [firm.vatNumber === null, 'firm.vatNumber'],
    [isIncomplete(firm.address), 'firm.address'],
    [needsSeat(firm), 'firm.seat'],
    // Not the law's wish but the firm's: without an account nobody can pay.
    [firm.bankgiro === null && firm.plusgiro === null && firm.iban === null, 'firm.paymentAccount'],
  ]);

// The countries within the Union's VAT territory besides Sweden; EL is how VAT numbers write GR.
const euCountries =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK'.split(' ');

/** Whether a country is another one of the Union's VAT territory. */
export const isInUnion = (country: string): boolean => euCountries.includes(country);

/** Reverse charge: an untaxed service to a business elsewhere in the Union (ML 17:24 p. 4). */
const isReverseCharge = (content: Pick<InvoiceContent, 'lines'>, client: Client): boolean =>
  isInUnion(client.invoiceAddress.country) && content.lines.some((line) => line.vatRate === 0);

const checkClient = (content: InvoiceContent, client: Client): readonly IssueProblem[] =>
  missing([
    [isBlank(client.name), 'client.name'],
    [isIncomplete(client.invoiceAddress), 'client.invoiceAddress'],
    [isReverseCharge(content, client) && client.vatNumber === null, 'client.vatNumber'],
  ]);

const checkContent = (content: InvoiceContent): readonly IssueProblem[] => {
  const sums = totals(content.lines, false);
  const billsHours = content.lines.some((line) => line.timeEntryIds.length > 0);
  return [
    ...missing([
      // ML 17:24 p. 7
      [content.lines.length === 0, 'lines'],
      // ML 17:24 p. 8: when the service was made, where that differs from the day of issue, as hours always do.
      [billsHours && content.period === null, 'period'],
      // ML 17:24 p. 13–14
      [
        content.lines.some((line) => line.vatRate === 0) && isBlank(content.vatExemption),
        'vatExemption',
      ],
      // ML 17:29: Swedish VAT must also stand in kronor, which needs a rate of exchange that a draft doesn't hold yet.
      [content.currency !== 'SEK' && sums.vat !== 0, 'currency'],
      // A negative invoice is a credit note, which needs a reference to its original (R32).
      [sums.gross < 0, 'totals.negative'],
    ]),
    ...content.lines.flatMap((line, index): readonly IssueProblem[] =>
      isBlank(line.text) ? [`lines.${index}.text`] : [],
    ),
  ];
};

/** Everything that keeps a draft from being issued (ML 17:24, R38); none when it may be. */
export const checkIssue = (
  content: InvoiceContent,
  firm: Firm,
  client: Client,
): readonly IssueProblem[] => [
  ...checkFirm(firm),
  ...(client.id === content.clientId && client.deletedAt === null
    ? []
    : ['client.missing' as const]),
  ...checkClient(content, client),
  ...checkContent(content),
];

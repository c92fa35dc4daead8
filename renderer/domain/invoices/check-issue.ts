import type { Client } from '#domain/clients/client.ts';
import type { Address, Firm } from '#domain/firm/firm.ts';
import type { InvoiceContent } from './invoice.ts';
import { listedGoods, listedGoodsThreshold } from './listed-goods.ts';
import { totals } from './totals.ts';
import {
  casesFor,
  isInUnion,
  saysReverseCharge,
  vatCaseOf,
  vatCategoryOf,
  vatConflict,
} from './vat-case.ts';
import type { VatCase } from './vat-case.ts';

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
  | 'client.vatNumberCountry'
  | 'client.missing'
  | 'lines'
  | `lines.${number}.text`
  | 'period'
  | 'vatExemption'
  | 'vat.mixed'
  | 'vat.alone'
  | 'vat.buyer'
  | 'vat.threshold'
  | 'vat.words'
  | 'exchange'
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

/** The VAT number's country: Greece writes EL, Northern Ireland XI. */
const countryOf = (vatNumber: string): string => {
  const prefix = vatNumber.slice(0, 2);
  return { EL: 'GR', XI: 'GB' }[prefix] ?? prefix;
};

const casesOf = (content: InvoiceContent, client: Client): readonly VatCase[] => {
  const buyer = { country: client.invoiceAddress.country, vatExemption: content.vatExemption };
  return content.lines.map((line) => vatCaseOf(line, buyer));
};

/** Who pays the VAT must be told by the number of the country that gave it (ML 17:24 p. 4). */
const checkBuyerNumber = (
  { vatNumber, invoiceAddress: { country } }: Client,
  cases: readonly VatCase[],
): readonly IssueProblem[] => {
  const isReverseCharge = cases.some((each) => vatCategoryOf(each) === 'AE');
  if (!isReverseCharge) return [];
  if (vatNumber === null) return ['client.vatNumber'];
  return isInUnion(country) && countryOf(vatNumber) !== country ? ['client.vatNumberCountry'] : [];
};

const checkClient = (client: Client, cases: readonly VatCase[]): readonly IssueProblem[] => [
  ...missing([
    [isBlank(client.name), 'client.name'],
    [isIncomplete(client.invoiceAddress), 'client.invoiceAddress'],
  ]),
  ...checkBuyerNumber(client, cases),
];

/** Whether the cases fit each other, the buyer and the law's threshold (sweden.md §1.4). */
const checkVat = (
  content: InvoiceContent,
  client: Client,
  cases: readonly VatCase[],
): readonly IssueProblem[] => {
  const conflict = vatConflict(cases);
  const fitting = casesFor(client.invoiceAddress.country);
  const goods = listedGoods(content);
  return missing([
    [conflict === 'mixed', 'vat.mixed'],
    [conflict === 'alone', 'vat.alone'],
    [cases.some((each) => !fitting.includes(each)), 'vat.buyer'],
    // ML 16:16: only above the threshold does the buyer pay the VAT on goods.
    [cases.includes('reverse-charge-goods') && goods <= listedGoodsThreshold, 'vat.threshold'],
    // ML 17:24 p. 14: the very words, whatever else is written.
    [
      cases.some((each) => vatCategoryOf(each) === 'AE') &&
        !isBlank(content.vatExemption) &&
        !saysReverseCharge(content.vatExemption),
      'vat.words',
    ],
  ]);
};

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
      // R7, ML 17:29: the VAT must also stand in kronor, and the books are kept in them.
      [content.currency !== 'SEK' && content.exchange?.currency !== content.currency, 'exchange'],
      // A negative invoice is a credit note, which needs a reference to its original (R32).
      [sums.gross < 0, 'totals.negative'],
    ]),
    ...content.lines.flatMap((line, index): readonly IssueProblem[] =>
      isBlank(line.text) ? [`lines.${index}.text`] : [],
    ),
  ];
};

/** Whether all of it is untaxed by 18:4 or outside the scope of VAT: such a seller may have no VAT number. */
const needsNoVatNumber = (cases: readonly VatCase[]): boolean =>
  cases.length > 0 && cases.every((each) => ['E', 'O'].includes(vatCategoryOf(each)));

/** Everything that keeps a draft from being issued (ML 17:24, R38); none when it may be. */
export const checkIssue = (
  content: InvoiceContent,
  firm: Firm,
  client: Client,
): readonly IssueProblem[] => {
  const cases = casesOf(content, client);
  return [
    ...checkFirm(firm).filter(
      (problem) => problem !== 'firm.vatNumber' || !needsNoVatNumber(cases),
    ),
    ...(client.id === content.clientId && client.deletedAt === null
      ? []
      : ['client.missing' as const]),
    ...checkClient(client, cases),
    ...checkVat(content, client, cases),
    ...checkContent(content),
  ];
};

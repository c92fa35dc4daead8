import type {
  BuyerSnapshot,
  InvoiceSnapshot,
  IssuedInvoice,
  SellerSnapshot,
} from '#domain/invoices/invoice.ts';
import { isInUnion, vatCaseOf, vatCategoryOf } from '#domain/invoices/vat-case.ts';
import type { VatCase } from '#domain/invoices/vat-case.ts';
import type { Address } from '#domain/firm/firm.ts';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { checkUbl } from './check-ubl.ts';
import { electronicAddress } from './electronic-address.ts';
import { toUblLine } from './to-ubl-line.ts';
import { plainDecimal } from './ubl-amount.ts';
import type {
  UblDocument,
  UblParty,
  UblPayment,
  UblVat,
  UblVatCategory,
  UblVatGroup,
} from './ubl-document.ts';
import type { UblProblem } from './ubl-problem.ts';

const addressOf = ({ line1, line2, city, postcode, country }: Address): UblParty['address'] => ({
  street: line1,
  additional: line2,
  city,
  postcode,
  country,
});

/** The address that somebody wrote, else the one that the numbers give. */
const endpointOf = (party: SellerSnapshot | BuyerSnapshot): UblParty['endpoint'] => {
  const written = 'electronicAddress' in party ? party.electronicAddress : undefined;
  const [scheme, id] = written?.split(':') ?? [];
  return scheme !== undefined && id !== undefined
    ? { scheme, id }
    : electronicAddress(party.address.country, party.organisationNumber, party.vatNumber);
};

/** What seller and buyer have alike. */
const partyOf = (party: SellerSnapshot | BuyerSnapshot): UblParty => {
  const { name, address, organisationNumber, vatNumber } = party;
  return {
    endpoint: endpointOf(party),
    name,
    address: addressOf(address),
    vatNumber,
    registration: organisationNumber === null ? null : { scheme: '0007', id: organisationNumber },
  };
};

const sellerOf = ({ seller, content }: InvoiceSnapshot): UblParty => ({
  ...partyOf(seller),
  isApprovedForFTax: seller.isApprovedForFTax,
  // Swedish whatever the invoice's language: it is what the register calls it (ABL 28:5).
  ...(seller.seat === '' ? {} : { legalForm: `Säte: ${seller.seat}` }),
  contact: { name: content.ourReference, telephone: seller.phone, email: seller.email },
});

/** The account that suits the buyer: a giro pays kronor within Sweden, an IBAN all else. */
const paymentOf = ({ seller, buyer, content, ...snapshot }: InvoiceSnapshot): UblPayment => {
  const reference = snapshot.paymentReference ?? snapshot.number;
  const isDomestic = content.currency === 'SEK' && buyer.address.country === 'SE';
  const giro = { code: '30', reference } as const;
  if (isDomestic && seller.bankgiro !== null)
    return { ...giro, account: seller.bankgiro, branch: 'SE:BANKGIRO' };
  if (isDomestic && seller.plusgiro !== null)
    return { ...giro, account: seller.plusgiro, branch: 'SE:PLUSGIRO' };
  const isSepa = content.currency === 'EUR' && isInUnion(buyer.address.country);
  // Without an account the check says so (BR-61).
  const account = seller.iban ?? '';
  return { code: isSepa ? '58' : '30', reference, account, branch: seller.bic };
};

type Taxed = { readonly vatCase?: VatCase; readonly vatRate: BasisPoints };

/** The category that the line's case belongs to, and its rate: none outside the scope of VAT (BR-O-05). */
const vatOf = ({ buyer, content }: InvoiceSnapshot, taxed: Taxed): UblVat => {
  const { country } = buyer.address;
  const { vatExemption } = content;
  const category = vatCategoryOf(vatCaseOf(taxed, { country, vatExemption }));
  return { category, percent: category === 'O' ? null : plainDecimal(BigInt(taxed.vatRate), 2) };
};

const exemptionCodes: Partial<Record<UblVatCategory, string>> = {
  AE: 'VATEX-EU-AE',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
};

const exemptionOf = (category: UblVatCategory, reason: string) => {
  const code = exemptionCodes[category];
  return { ...(code === undefined ? {} : { code }), reason };
};

/** One group a category and rate: two of our cases may be one category (BR-AE-08). */
const vatGroupsOf = (snapshot: InvoiceSnapshot): readonly UblVatGroup[] => {
  const groups = new Map<string, UblVatGroup>();
  for (const { net, vat, rate: vatRate, ...group } of snapshot.totals.vatGroups) {
    const kind = vatOf(snapshot, { ...group, vatRate });
    const key = `${kind.category} ${kind.percent ?? ''}`;
    const former = groups.get(key);
    groups.set(key, {
      ...kind,
      net: addMoney(former?.net ?? zeroMoney, net),
      vat: addMoney(former?.vat ?? zeroMoney, vat),
      ...(kind.category === 'S'
        ? {}
        : { exemption: exemptionOf(kind.category, snapshot.content.vatExemption) }),
    });
  }
  return [...groups.values()];
};

const totalsOf = ({ totals }: InvoiceSnapshot): UblDocument['totals'] => ({
  lines: totals.net,
  net: totals.net,
  gross: totals.gross,
  ...(totals.rounding === 0 ? {} : { rounding: totals.rounding }),
  payable: totals.payable,
});

/** Outside the scope of VAT no party may name a VAT number (BR-O-02 to 04); such lines stand alone (BR-O-11). */
const withoutVatNumber = (party: UblParty): UblParty => ({ ...party, vatNumber: null });

const documentOf = (snapshot: InvoiceSnapshot, paymentTerms: string): UblDocument => {
  const { content, totals } = snapshot;
  const { credits } = content;
  const vatGroups = vatGroupsOf(snapshot);
  const isOutside = vatGroups.length > 0 && vatGroups.every(({ category }) => category === 'O');
  const [seller, buyer] = [sellerOf(snapshot), partyOf(snapshot.buyer)];
  return {
    kind: credits === undefined ? 'invoice' : 'credit-note',
    number: snapshot.number,
    issueDate: snapshot.issueDate,
    dueDate: credits === undefined ? snapshot.dueDate : null,
    note: credits === undefined ? content.note : credits.reason,
    currency: content.currency,
    buyerReference: content.yourReference,
    orderReference: content.orderNumber,
    period: content.period,
    seller: isOutside ? withoutVatNumber(seller) : seller,
    buyer: isOutside ? withoutVatNumber(buyer) : buyer,
    ...(credits === undefined
      ? {}
      : { credits: { number: credits.number, issueDate: credits.issueDate } }),
    // A credit note asks nobody to pay: no account, no reference, no terms.
    payments: credits === undefined ? [paymentOf(snapshot)] : [],
    paymentTerms: credits === undefined ? paymentTerms : '',
    vat: totals.vat,
    vatGroups,
    // R053–R055, ML 17:29
    ...(totals.vatInSek === undefined
      ? {}
      : { accountedVat: { currency: 'SEK', amount: totals.vatInSek } }),
    totals: totalsOf(snapshot),
    lines: content.lines.map((line, index) => toUblLine(line, index, vatOf(snapshot, line))),
  };
};

/**
 * An issued invoice as a Peppol file says it, from its frozen snapshot alone (R30), or every rule that it would break.
 * `paymentTerms` is the sentence for BT-20, in the invoice's language.
 */
export const toUbl = (
  { snapshot }: Pick<IssuedInvoice, 'snapshot'>,
  paymentTerms = '',
): Result<UblDocument, readonly UblProblem[]> => {
  const document = documentOf(snapshot, paymentTerms);
  const problems = checkUbl(document);
  return problems.length === 0 ? ok(document) : fail(problems);
};

import { currencies } from '#domain/money/money.ts';
import type { XmlElement } from '#formats/xml.ts';
import { broken } from './ubl-problem.ts';
import type { UblPlace, UblProblem, UblRule } from './ubl-problem.ts';
import { customizationId, profileId } from './write-ubl-invoice.ts';
import { allAt, childrenOf, has, textAt, textOf, withDescendants } from './xml-path.ts';

const seller = 'cac:AccountingSupplierParty/cac:Party';
const buyer = 'cac:AccountingCustomerParty/cac:Party';
const totals = 'cac:LegalMonetaryTotal';

const needed: readonly (readonly [path: string, rule: UblRule, place: UblPlace])[] = [
  ['cbc:ProfileID', 'PEPPOL-EN16931-R001', 'document'],
  ['cbc:ID', 'BR-02', 'document'],
  ['cbc:IssueDate', 'BR-03', 'document'],
  ['cbc:DocumentCurrencyCode', 'BR-05', 'document'],
  [`${seller}/cac:PartyLegalEntity/cbc:RegistrationName`, 'BR-06', 'seller'],
  [`${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`, 'BR-07', 'buyer'],
  [`${seller}/cac:PostalAddress`, 'BR-08', 'seller'],
  [`${seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`, 'BR-09', 'seller'],
  [`${buyer}/cac:PostalAddress`, 'BR-10', 'buyer'],
  [`${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`, 'BR-11', 'buyer'],
  [`${totals}/cbc:LineExtensionAmount`, 'BR-12', 'sums'],
  [`${totals}/cbc:TaxExclusiveAmount`, 'BR-13', 'sums'],
  [`${totals}/cbc:TaxInclusiveAmount`, 'BR-14', 'sums'],
  [`${totals}/cbc:PayableAmount`, 'BR-15', 'sums'],
  ['cac:TaxTotal/cac:TaxSubtotal', 'BR-CO-18', 'vat'],
  [`${buyer}/cbc:EndpointID`, 'PEPPOL-EN16931-R010', 'buyer'],
  [`${seller}/cbc:EndpointID`, 'PEPPOL-EN16931-R020', 'seller'],
];

const dateNames = [
  'cbc:IssueDate',
  'cbc:DueDate',
  'cbc:StartDate',
  'cbc:EndDate',
  'cbc:ActualDeliveryDate',
];

const isMisdated = (element: XmlElement): boolean =>
  dateNames.includes(element[0]) && !/^\d{4}-\d{2}-\d{2}$/.test(textOf(element));

const isEmpty = (element: XmlElement): boolean =>
  childrenOf(element).length === 0 && textOf(element) === '';

const isUnknownCurrency = (code: string): boolean =>
  code !== '' && !currencies.some((currency) => currency === code);

const isBackwards = (root: XmlElement): boolean => {
  const [from, to] = ['cbc:StartDate', 'cbc:EndDate'].map((name) =>
    textAt(root, `cac:InvoicePeriod/${name}`),
  );
  return from !== undefined && to !== undefined && from !== '' && to !== '' && to < from;
};

/** What every file must say, and how: identifiers of the format, references, dates, codes, nothing empty. */
export const checkHead = (root: XmlElement): readonly UblProblem[] => {
  const every = withDescendants(root);
  const currency = textAt(root, 'cbc:DocumentCurrencyCode');
  const isCreditNote = root[0] === 'CreditNote';
  return broken([
    ...needed.map(([path, rule, place]) => [!has(root, path), rule, place] as const),
    [allAt(root, 'cbc:Note').length > 1, 'PEPPOL-EN16931-R002', 'document'],
    [
      !has(root, 'cbc:BuyerReference') && !has(root, 'cac:OrderReference/cbc:ID'),
      'PEPPOL-EN16931-R003',
      'document',
    ],
    [
      !textAt(root, 'cbc:CustomizationID').startsWith(customizationId),
      'PEPPOL-EN16931-R004',
      'document',
    ],
    [textAt(root, 'cbc:TaxCurrencyCode') === currency, 'PEPPOL-EN16931-R005', 'document'],
    [textAt(root, 'cbc:ProfileID') !== profileId, 'PEPPOL-EN16931-R007', 'document'],
    [every.some(isEmpty), 'PEPPOL-EN16931-R008', 'document'],
    [every.some(isMisdated), 'PEPPOL-EN16931-F001', 'document'],
    [isBackwards(root), 'BR-29', 'document'],
    [isUnknownCurrency(currency), 'BR-CL-04', 'document'],
    [
      !isCreditNote && textAt(root, 'cbc:InvoiceTypeCode') !== '380',
      'PEPPOL-EN16931-P0100',
      'document',
    ],
    [
      isCreditNote && textAt(root, 'cbc:CreditNoteTypeCode') !== '381',
      'PEPPOL-EN16931-P0101',
      'document',
    ],
    [
      allAt(root, 'cac:BillingReference').some(
        (each) => !has(each, 'cac:InvoiceDocumentReference/cbc:ID'),
      ),
      'BR-55',
      'document',
    ],
  ]);
};

import { group, leaf, pruned, writeXml } from '#formats/xml.ts';
import type { MaybeElement, XmlElement } from '#formats/xml.ts';
import { amountLeaf } from './ubl-amount.ts';
import type { UblDocument, UblPayment } from './ubl-document.ts';
import { allowanceElement, lineElement } from './ubl-lines.ts';
import { partyElement } from './ubl-party.ts';
import { vatTotals } from './ubl-vat.ts';

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd';

/** What the file claims to be (R004, R007). */
export const customizationId =
  'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
export const profileId = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const documents = {
  invoice: { root: 'Invoice', typeName: 'cbc:InvoiceTypeCode', type: '380' },
  'credit-note': { root: 'CreditNote', typeName: 'cbc:CreditNoteTypeCode', type: '381' },
} as const;

const headOf = (document: UblDocument): readonly MaybeElement[] => {
  const { typeName, type } = documents[document.kind];
  return [
    leaf('cbc:CustomizationID', customizationId),
    leaf('cbc:ProfileID', profileId),
    leaf('cbc:ID', document.number),
    leaf('cbc:IssueDate', document.issueDate),
    document.kind === 'invoice' ? leaf('cbc:DueDate', document.dueDate) : null,
    leaf(typeName, type),
    leaf('cbc:Note', document.note),
    leaf('cbc:DocumentCurrencyCode', document.currency),
    leaf('cbc:TaxCurrencyCode', document.accountedVat?.currency),
    leaf('cbc:BuyerReference', document.buyerReference),
  ];
};

const referencesOf = ({
  period,
  orderReference,
  credits,
  attachment,
}: UblDocument): readonly MaybeElement[] => [
  group('cac:InvoicePeriod', leaf('cbc:StartDate', period?.from), leaf('cbc:EndDate', period?.to)),
  group('cac:OrderReference', leaf('cbc:ID', orderReference)),
  group(
    'cac:BillingReference',
    group(
      'cac:InvoiceDocumentReference',
      leaf('cbc:ID', credits?.number),
      leaf('cbc:IssueDate', credits?.issueDate),
    ),
  ),
  attachment === undefined
    ? null
    : group(
        'cac:AdditionalDocumentReference',
        leaf('cbc:ID', attachment.id),
        group(
          'cac:Attachment',
          leaf('cbc:EmbeddedDocumentBinaryObject', attachment.base64, {
            mimeCode: attachment.mimeType,
            filename: attachment.fileName,
          }),
        ),
      ),
];

const paymentNames = { '30': 'Credit transfer', '58': 'SEPA credit transfer' } as const;

const paymentElement = ({ code, reference, account, branch }: UblPayment): XmlElement =>
  group(
    'cac:PaymentMeans',
    leaf('cbc:PaymentMeansCode', code, { name: paymentNames[code] }),
    leaf('cbc:PaymentID', reference),
    group(
      'cac:PayeeFinancialAccount',
      leaf('cbc:ID', account),
      group('cac:FinancialInstitutionBranch', leaf('cbc:ID', branch)),
    ),
  );

const totalsOf = ({ totals, currency }: UblDocument): XmlElement => {
  const amount = (name: string, value: Parameters<typeof amountLeaf>[1]) =>
    amountLeaf(name, value, currency);
  return group(
    'cac:LegalMonetaryTotal',
    amount('cbc:LineExtensionAmount', totals.lines),
    amount('cbc:TaxExclusiveAmount', totals.net),
    amount('cbc:TaxInclusiveAmount', totals.gross),
    amount('cbc:AllowanceTotalAmount', totals.allowances),
    amount('cbc:ChargeTotalAmount', totals.charges),
    amount('cbc:PrepaidAmount', totals.prepaid),
    amount('cbc:PayableRoundingAmount', totals.rounding),
    amount('cbc:PayableAmount', totals.payable),
  );
};

const bodyOf = (document: UblDocument): readonly MaybeElement[] => [
  ...headOf(document),
  ...referencesOf(document),
  partyElement('cac:AccountingSupplierParty', document.seller),
  partyElement('cac:AccountingCustomerParty', document.buyer),
  group('cac:Delivery', leaf('cbc:ActualDeliveryDate', document.deliveredOn)),
  ...document.payments.map(paymentElement),
  group('cac:PaymentTerms', leaf('cbc:Note', document.paymentTerms)),
  ...(document.allowances ?? []).map((each) => allowanceElement(each, document.currency)),
  ...vatTotals(document),
  totalsOf(document),
  ...document.lines.map((line) => lineElement(line, document)),
];

/** The document's tree, as it will stand in the file: in the order of UBL 2.1's schema, without empty elements (R008). */
export const ublTree = (document: UblDocument): XmlElement => {
  const { root } = documents[document.kind];
  const attributes = {
    xmlns: `${namespace}:${root}-2`,
    'xmlns:cac': `${namespace}:CommonAggregateComponents-2`,
    'xmlns:cbc': `${namespace}:CommonBasicComponents-2`,
  };
  const [, , children] = group(root, ...bodyOf(document));
  const tree: XmlElement = [root, attributes, children];
  return pruned(tree) ?? tree;
};

/** A Peppol BIS Billing 3.0 file: `Invoice` (380) or `CreditNote` (381). It writes what it is given; `checkUbl` judges. */
export const writeUblInvoice = (document: UblDocument): string => writeXml(ublTree(document));

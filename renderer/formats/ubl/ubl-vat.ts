import { group, leaf } from '#formats/xml.ts';
import type { MaybeElement, XmlElement } from '#formats/xml.ts';
import { amountLeaf } from './ubl-amount.ts';
import type { UblDocument, UblVat, UblVatGroup } from './ubl-document.ts';

/** A category and its rate: `ClassifiedTaxCategory` of a line, `TaxCategory` elsewhere. */
export const vatCategory = (
  name: 'cac:TaxCategory' | 'cac:ClassifiedTaxCategory',
  { category, percent }: UblVat,
  exemption?: UblVatGroup['exemption'],
): XmlElement =>
  group(
    name,
    leaf('cbc:ID', category),
    leaf('cbc:Percent', percent),
    leaf('cbc:TaxExemptionReasonCode', exemption?.code),
    leaf('cbc:TaxExemptionReason', exemption?.reason),
    group('cac:TaxScheme', leaf('cbc:ID', 'VAT')),
  );

/** The VAT with its groups, and by itself in the accounting currency where that is another (R053–R055). */
export const vatTotals = (document: UblDocument): readonly MaybeElement[] => {
  const { currency, accountedVat } = document;
  const groups = document.vatGroups.map((each) =>
    group(
      'cac:TaxSubtotal',
      amountLeaf('cbc:TaxableAmount', each.net, currency),
      amountLeaf('cbc:TaxAmount', each.vat, currency),
      vatCategory('cac:TaxCategory', each, each.exemption),
    ),
  );
  return [
    group('cac:TaxTotal', amountLeaf('cbc:TaxAmount', document.vat, currency), ...groups),
    accountedVat === undefined
      ? null
      : group(
          'cac:TaxTotal',
          amountLeaf('cbc:TaxAmount', accountedVat.amount, accountedVat.currency),
        ),
  ];
};

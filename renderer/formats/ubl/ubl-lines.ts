import { group, leaf } from '#formats/xml.ts';
import type { XmlElement } from '#formats/xml.ts';
import { amountLeaf } from './ubl-amount.ts';
import type { UblAllowance, UblDocument, UblLine, UblVat } from './ubl-document.ts';
import { vatCategory } from './ubl-vat.ts';

/** A discount or a fee; one of the whole invoice says its VAT. */
export const allowanceElement = (
  allowance: UblAllowance & { readonly vat?: UblVat },
  currency: string,
): XmlElement =>
  group(
    'cac:AllowanceCharge',
    leaf('cbc:ChargeIndicator', String(allowance.isCharge)),
    leaf('cbc:AllowanceChargeReasonCode', allowance.reasonCode),
    leaf('cbc:AllowanceChargeReason', allowance.reason),
    leaf('cbc:MultiplierFactorNumeric', allowance.percent),
    amountLeaf('cbc:Amount', allowance.amount, currency),
    amountLeaf('cbc:BaseAmount', allowance.base, currency),
    allowance.vat === undefined ? null : vatCategory('cac:TaxCategory', allowance.vat),
  );

const names = {
  invoice: { line: 'cac:InvoiceLine', quantity: 'cbc:InvoicedQuantity' },
  'credit-note': { line: 'cac:CreditNoteLine', quantity: 'cbc:CreditedQuantity' },
} as const;

/** One line, in the order of the schema. */
export const lineElement = (
  line: UblLine,
  { kind, currency }: Pick<UblDocument, 'kind' | 'currency'>,
): XmlElement =>
  group(
    names[kind].line,
    leaf('cbc:ID', line.id),
    leaf(names[kind].quantity, line.quantity, { unitCode: line.unit }),
    amountLeaf('cbc:LineExtensionAmount', line.net, currency),
    ...(line.allowances ?? []).map((each) => allowanceElement(each, currency)),
    group(
      'cac:Item',
      leaf('cbc:Description', line.description),
      leaf('cbc:Name', line.name),
      vatCategory('cac:ClassifiedTaxCategory', line.vat),
    ),
    group(
      'cac:Price',
      leaf('cbc:PriceAmount', line.price, { currencyID: currency }),
      leaf('cbc:BaseQuantity', line.baseQuantity, { unitCode: line.unit }),
    ),
  );

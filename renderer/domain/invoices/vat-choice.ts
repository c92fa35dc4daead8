import { parsePercentage, formatPercentageField } from '#domain/money/parse-money.ts';
import type { InvoiceLineForm } from './invoice-form.ts';
import { casesFor, vatCaseOf } from './vat-case.ts';
import type { VatBuyer, VatCase } from './vat-case.ts';

/** A line's VAT as one choice: a Swedish rate as typed ("25"), or the case that says why there is none. */
export type VatChoice = string;

const rates: readonly VatChoice[] = ['25', '12', '6'];

const isCase = (choice: VatChoice): choice is VatCase => /^[a-z-]{6,}$/.test(choice);

type VatFields = Pick<InvoiceLineForm, 'vatRate' | 'vatCase'>;

/** What a line's two fields say; a line at 0 % that names no case stands where its buyer's country puts it. */
export const vatChoiceOf = ({ vatRate, vatCase }: VatFields, buyer: VatBuyer): VatChoice => {
  if (vatCase !== '' && vatCase !== 'domestic') return vatCase;
  const rate = parsePercentage(vatRate);
  if (!rate.ok) return vatRate;
  return rate.value === 0 ? vatCaseOf({ vatRate: 0 }, buyer) : formatPercentageField(rate.value);
};

/** The fields that a choice makes. */
export const fieldsOfChoice = (choice: VatChoice): VatFields =>
  isCase(choice) ? { vatRate: '0', vatCase: choice } : { vatRate: choice, vatCase: '' };

/** What to choose from for a buyer's country, with what stands there already. */
export const vatChoices = (country: string, current: VatChoice): readonly VatChoice[] => {
  const cases = casesFor(country).filter((each) => each !== 'domestic');
  return [...new Set([...rates, ...cases, current])];
};

import type { Activity } from '#domain/hours/activity.ts';
import { formatBankgiro } from '#domain/identifiers/bankgiro.ts';
import { formatIban } from '#domain/identifiers/iban.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { formatPlusgiro } from '#domain/identifiers/plusgiro.ts';
import type { NumberSeries } from '#domain/invoices/invoice.ts';
import { formatMoneyField, formatPercentageField } from '#domain/money/parse-money.ts';
import { addressToForm, emptyAddressForm } from './address-form.ts';
import type { AddressForm } from './address-form.ts';
import type { Firm } from './firm.ts';

/** One optional rate an activity: `releaseRate`, `changeRate` … */
export type ActivityRateField = `${Activity}Rate`;

/** The firm's settings as typed, its invoice number series among them. */
export type FirmForm = AddressForm & { readonly [Field in ActivityRateField]: string } & {
  readonly name: string;
  readonly organisationNumber: string;
  readonly vatNumber: string;
  readonly seat: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly bankgiro: string;
  readonly plusgiro: string;
  readonly iban: string;
  readonly bic: string;
  readonly isApprovedForFTax: boolean;
  readonly paymentTerms: string;
  readonly hourlyRate: string;
  readonly defaultVatRate: string;
  readonly roundsToWholeKrona: boolean;
  readonly paymentReferenceRule: string;
  /** Asked only under a fixed length. */
  readonly paymentReferenceLength: string;
  readonly printsPaymentCode: boolean;
  readonly fiscalYearFirstMonth: string;
  readonly language: string;
  readonly seriesPrefix: string;
  readonly seriesNext: string;
  readonly seriesDigits: string;
  /** Why numbers are skipped, where the next one is set forward. */
  readonly seriesReason: string;
};

const activityRateFields = (
  of: (activity: Activity) => string,
): { readonly [Field in ActivityRateField]: string } => ({
  releaseRate: of('release'),
  changeRate: of('change'),
  problemRate: of('problem'),
  integrationRate: of('integration'),
  operationRate: of('operation'),
  documentationRate: of('documentation'),
  meetingRate: of('meeting'),
  educationRate: of('education'),
  internalRate: of('internal'),
});

export const emptyFirmForm = (): FirmForm => ({
  ...emptyAddressForm,
  ...activityRateFields(() => ''),
  name: '',
  organisationNumber: '',
  vatNumber: '',
  seat: '',
  email: '',
  phone: '',
  website: '',
  bankgiro: '',
  plusgiro: '',
  iban: '',
  bic: '',
  isApprovedForFTax: true,
  paymentTerms: '30',
  hourlyRate: '1000,00',
  defaultVatRate: '25',
  roundsToWholeKrona: true,
  paymentReferenceRule: 'length-and-check-digit',
  paymentReferenceLength: '',
  printsPaymentCode: false,
  fiscalYearFirstMonth: '1',
  language: 'sv',
  seriesPrefix: '',
  seriesNext: '1',
  seriesDigits: '4',
  seriesReason: '',
});

export const firmToForm = (firm: Firm, series: NumberSeries): FirmForm => ({
  ...addressToForm(firm.address),
  ...activityRateFields((activity) => {
    const rate = firm.activityRates[activity];
    return rate === undefined ? '' : formatMoneyField(rate);
  }),
  name: firm.name,
  organisationNumber: formatOrganisationNumber(firm.organisationNumber),
  vatNumber: firm.vatNumber ?? '',
  seat: firm.seat,
  email: firm.email,
  phone: firm.phone,
  website: firm.website,
  bankgiro: firm.bankgiro === null ? '' : formatBankgiro(firm.bankgiro),
  plusgiro: firm.plusgiro === null ? '' : formatPlusgiro(firm.plusgiro),
  iban: firm.iban === null ? '' : formatIban(firm.iban),
  bic: firm.bic,
  isApprovedForFTax: firm.isApprovedForFTax,
  paymentTerms: String(firm.paymentTerms),
  hourlyRate: formatMoneyField(firm.hourlyRate),
  defaultVatRate: formatPercentageField(firm.defaultVatRate),
  roundsToWholeKrona: firm.roundsToWholeKrona,
  paymentReferenceRule: firm.paymentReferenceRule,
  paymentReferenceLength:
    firm.paymentReferenceLength === null ? '' : String(firm.paymentReferenceLength),
  printsPaymentCode: firm.printsPaymentCode,
  fiscalYearFirstMonth: String(firm.fiscalYearFirstMonth),
  language: firm.language,
  seriesPrefix: series.prefix,
  seriesNext: String(series.next),
  seriesDigits: String(series.digits),
  seriesReason: '',
});

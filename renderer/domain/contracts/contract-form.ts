import { formatMoneyField, formatPercentageField } from '#domain/money/parse-money.ts';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { billingPolicyToForm } from '#domain/rates/billing-policy-form.ts';
import type { BillingPolicyForm } from '#domain/rates/billing-policy-form.ts';
import type { Contract, RecurringFee } from './contract.ts';

/** A fee as typed; `key` is carried along, empty on a new one. */
export type FeeForm = {
  readonly key: string;
  readonly text: string;
  readonly amount: string;
  readonly vatRate: string;
  readonly everyMonths: string;
  readonly firstOn: string;
  readonly when: string;
};

/** A contract as typed. Its course, notice, signed renewals and yearly steps have commands of their own. */
export type ContractForm = BillingPolicyForm & {
  readonly direction: string;
  readonly clientId: string;
  readonly supplier: string;
  readonly title: string;
  readonly kind: string;
  readonly systemIds: readonly string[];
  readonly integrationIds: readonly string[];
  readonly start: string;
  readonly initialMonths: string;
  readonly renewal: string;
  readonly renewalMonths: string;
  readonly noticeMonths: string;
  readonly warnDays: string;
  readonly currency: string;
  readonly pricing: string;
  readonly hourlyRate: string;
  /** Hours, as "20" or "7,5". */
  readonly includedHours: string;
  readonly includedPer: string;
  readonly rollover: string;
  readonly rolloverCap: string;
  readonly activities: readonly string[];
  readonly overageRate: string;
  readonly overrunLimit: string;
  /** Whole per cent: "80, 95". */
  readonly warnAt: string;
  readonly fees: readonly FeeForm[];
  /** Empty: prices follow nothing. */
  readonly indexKind: string;
  readonly indexShare: string;
  readonly indexText: string;
  readonly indexMonth: string;
  readonly note: string;
};

export const emptyFeeForm: FeeForm = {
  key: '',
  text: '',
  amount: '',
  vatRate: '25',
  everyMonths: '1',
  firstOn: '',
  when: 'in-advance',
};

export const emptyContractForm = (
  given: { readonly clientId?: string; readonly direction?: string } = {},
): ContractForm => ({
  direction: given.direction ?? 'customer',
  clientId: given.clientId ?? '',
  supplier: '',
  title: '',
  kind: 'support',
  systemIds: [],
  integrationIds: [],
  start: '',
  initialMonths: '12',
  renewal: 'tacit',
  renewalMonths: '12',
  noticeMonths: '3',
  warnDays: '60',
  currency: 'SEK',
  pricing: 'hourly',
  hourlyRate: '',
  includedHours: '',
  ...billingPolicyToForm(null),
  includedPer: 'month',
  rollover: 'none',
  rolloverCap: '',
  activities: [],
  overageRate: '',
  overrunLimit: '',
  warnAt: '80, 95',
  fees: [],
  indexKind: '',
  indexShare: '',
  indexText: '',
  indexMonth: '1',
  note: '',
});

/** Minutes as an editable field shows hours: "20", "7,5"; "7:10" where hundredths of an hour don't say it whole. */
export const formatHoursField = (minutes: number | null): string => {
  if (minutes === null) return '';
  return minutes % 3 === 0
    ? formatDecimal((minutes * 5) / 3, 2, 0)
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

const feeToForm = (fee: RecurringFee): FeeForm => ({
  key: String(fee.key),
  text: fee.text,
  amount: formatMoneyField(fee.amount),
  vatRate: formatPercentageField(fee.vatRate),
  everyMonths: String(fee.everyMonths),
  firstOn: fee.firstOn,
  when: fee.when,
});

const includedToForm = ({ included }: Contract) =>
  included === null
    ? {}
    : {
        includedHours: formatHoursField(included.minutes),
        includedPer: included.per,
        rollover: included.rollover,
        rolloverCap: formatHoursField(included.rolloverCap),
        activities: included.activities,
        overageRate: included.overageRate === null ? '' : formatMoneyField(included.overageRate),
        overrunLimit: formatHoursField(included.overrunLimit),
        warnAt: included.warnAt
          .map((share) => formatPercentageField(toBasisPoints(share)))
          .join(', '),
      };

const indexationToForm = ({ indexation }: Contract) =>
  indexation === null
    ? {}
    : {
        indexKind: indexation.kind,
        indexShare: indexation.kind === 'fixed' ? formatPercentageField(indexation.share) : '',
        indexText: indexation.text,
        indexMonth: String(indexation.month),
      };

export const contractToForm = (contract: Contract): ContractForm => ({
  ...emptyContractForm(),
  direction: contract.direction,
  clientId: contract.clientId ?? '',
  supplier: contract.supplier,
  title: contract.title,
  kind: contract.kind,
  systemIds: contract.systemIds,
  integrationIds: contract.integrationIds,
  start: contract.term.start,
  initialMonths: String(contract.term.initialMonths),
  renewal: contract.term.renewal,
  renewalMonths: String(contract.term.renewalMonths),
  noticeMonths: String(contract.term.noticeMonths),
  warnDays: String(contract.warnDays),
  currency: contract.currency,
  pricing: contract.pricing,
  hourlyRate: contract.hourlyRate === null ? '' : formatMoneyField(contract.hourlyRate),
  ...includedToForm(contract),
  ...billingPolicyToForm(contract.billingPolicy),
  fees: contract.fees.map(feeToForm),
  ...indexationToForm(contract),
  note: contract.note,
});

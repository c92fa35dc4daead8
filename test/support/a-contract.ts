import type { Contract, IncludedPeriod, RecurringFee } from '#domain/contracts/contract.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { day, envelope, id } from './records.ts';

/** A contract with a client from the first of January 2026, a year at a time, notice three months. */
export const aContract = (more: Partial<Contract> = {}): Contract => ({
  ...envelope('contract'),
  number: 'AVT-2026-001',
  direction: 'customer',
  clientId: id('client'),
  supplier: '',
  title: 'Support',
  kind: 'support',
  status: 'active',
  systemIds: [],
  integrationIds: [],
  term: {
    start: day('2026-01-01'),
    initialMonths: 12,
    renewal: 'tacit',
    renewalMonths: 12,
    noticeMonths: 3,
    signedEnds: [],
    terminatedOn: null,
  },
  currency: 'SEK',
  pricing: 'hourly',
  hourlyRate: null,
  included: null,
  fees: [],
  indexation: null,
  billingPolicy: null,
  noticeFrom: null,
  warnDays: 60,
  remindFrom: null,
  note: '',
  ...more,
});

/** A fee of 1 000 kr a month in advance from the first of January 2026. */
export const aFee = (more: Partial<RecurringFee> = {}): RecurringFee => ({
  key: 1,
  text: 'Supportavgift',
  amount: toMinorUnits(100_000),
  vatRate: toBasisPoints(2500),
  everyMonths: 1,
  firstOn: day('2026-01-01'),
  when: 'in-advance',
  ...more,
});

type ContractMade = {
  readonly start?: string;
  /** The period of its included hours; absent: it includes none. */
  readonly per?: IncludedPeriod;
} & Partial<Omit<Contract, 'included' | 'term'>>;

/** The same with the client of `records.ts` from a day on, and ten included hours a period where asked. */
export const aContractFrom = ({ start = '2026-01-01', per, ...more }: ContractMade): Contract => {
  const made = aContract();
  return {
    ...made,
    ...envelope('contract-1'),
    number: 'A-1',
    title: 'Förvaltning',
    clientId: id('client-1'),
    term: { ...made.term, start: day(start) },
    pricing: per === undefined ? 'hourly' : 'included',
    included:
      per === undefined
        ? null
        : {
            minutes: 600,
            per,
            rollover: 'none',
            rolloverCap: null,
            activities: [],
            overageRate: null,
            overrunLimit: null,
            warnAt: [],
          },
    ...more,
  };
};

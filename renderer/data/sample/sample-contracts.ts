import type { Contract, IncludedHours, RecurringFee } from '#domain/contracts/contract.ts';
import { toBasisPoints, toHourlyRate, toMinorUnits } from '#domain/money/money.ts';
import type { Fields } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { morningOf, on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { integrationIdOf } from './sample-integrations.ts';
import { eventsOf } from './turns.ts';
import type { EventFields } from './turns.ts';

/** What the hour bank of C5 is drawn on by. */
export const bankedActivities = ['change', 'operation', 'documentation'] as const;

type Agreed = {
  readonly number: string;
  readonly client: ClientKey | null;
  readonly supplier?: string;
  readonly title: string;
  readonly kind: Contract['kind'];
  readonly integrations?: readonly (readonly [system: string, product: string])[];
  readonly start: string;
  readonly months: number;
  readonly renewal: Contract['term']['renewal'];
  readonly notice: number;
  readonly warnDays: number;
  readonly included?: Partial<IncludedHours> & Pick<IncludedHours, 'minutes' | 'per'>;
  readonly fees?: readonly RecurringFee[];
  readonly indexation?: Contract['indexation'];
  readonly note?: string;
};

const kronor = (amount: number) => toMinorUnits(amount * 100);
const vatRate = toBasisPoints(2500);

/** Each month, billed with the month's hours when it is over. */
const monthly = (text: string, amount: number, firstOn: string): RecurringFee => ({
  key: 1,
  text,
  amount: kronor(amount),
  vatRate,
  everyMonths: 1,
  firstOn: on(firstOn),
  when: 'in-arrears',
});

/** Agreed in November 2026: the first of them waits to be billed. */
const monitoring = (amount: number): RecurringFee => ({
  key: 2,
  text: 'Övervakning dygnet runt, kvartal',
  amount: kronor(amount),
  vatRate,
  everyMonths: 3,
  firstOn: on('2026-11-15'),
  when: 'in-advance',
});

const yearly = (text: string, amount: number, firstOn: string): RecurringFee => ({
  key: 1,
  text,
  amount: kronor(amount),
  vatRate,
  everyMonths: 12,
  firstOn: on(firstOn),
  when: 'in-advance',
});

const agreed: readonly Agreed[] = [
  {
    number: 'AVT-2024-001',
    client: 'C1',
    title: 'Supportavtal',
    kind: 'support',
    start: '2024-12-01',
    months: 24,
    renewal: 'tacit',
    notice: 3,
    warnDays: 60,
    included: { minutes: 20 * 60, per: 'month' },
    fees: [monthly('Supportavgift', 21_500, '2025-01-01'), monitoring(9_600)],
    indexation: {
      kind: 'fixed',
      share: toBasisPoints(250),
      text: '',
      month: 12,
      steps: [{ validFrom: on('2025-12-01'), share: toBasisPoints(250) }],
    },
  },
  {
    number: 'AVT-2024-002',
    client: 'C5',
    title: 'Timbank',
    kind: 'support',
    start: '2024-12-01',
    months: 12,
    renewal: 'tacit',
    notice: 3,
    warnDays: 60,
    included: {
      minutes: 360 * 60,
      per: 'year',
      activities: bankedActivities,
      overageRate: toHourlyRate(125_000),
    },
    fees: [monthly('Timbank, en tolftedel av 360 timmar', 33_000, '2025-01-01')],
    note: 'Timbanken gäller ändringar, drift och dokumentation. Releaser, problem och integrationer går på löpande räkning.',
  },
  {
    number: 'AVT-2025-001',
    client: 'C2',
    title: 'Förvaltningsavtal',
    kind: 'maintenance',
    start: '2025-01-01',
    months: 36,
    renewal: 'never',
    notice: 0,
    warnDays: 180,
    included: { minutes: 12 * 60, per: 'month' },
    fees: [monthly('Förvaltningsavgift', 14_800, '2025-02-01')],
    indexation: {
      kind: 'index',
      share: toBasisPoints(0),
      text: 'Arbetskostnadsindex för tjänstemän, tredje kvartalet',
      month: 1,
      steps: [{ validFrom: on('2026-01-01'), share: toBasisPoints(310) }],
    },
    note: 'Prioritet 1: svar inom en timme, återställt inom åtta. Vite 5 % av månadsavgiften för varje missat löfte.',
  },
  {
    number: 'AVT-2025-002',
    client: 'C3',
    title: 'Supportavtal',
    kind: 'support',
    start: '2025-03-01',
    months: 12,
    renewal: 'tacit',
    notice: 2,
    warnDays: 30,
    included: { minutes: 8 * 60, per: 'month', rollover: 'next-period' },
    fees: [monthly('Supportavgift', 8_900, '2025-04-01'), monitoring(6_900)],
    note: 'Känsliga personuppgifter: biträdesavtalet är en del av avtalet.',
  },
  {
    number: 'AVT-2025-003',
    client: 'C4',
    title: 'Ramavtal',
    kind: 'framework',
    start: '2025-04-01',
    months: 24,
    renewal: 'express',
    notice: 4,
    warnDays: 30,
    note: 'Avrop på löpande räkning. Förlängning skriftligen av båda, besked fyra månader före slutet.',
  },
  {
    number: 'AVT-2025-004',
    client: 'C6',
    title: 'Supportavtal',
    kind: 'support',
    start: '2025-09-01',
    months: 12,
    renewal: 'tacit',
    notice: 1,
    warnDays: 30,
    included: { minutes: 4 * 60, per: 'month' },
    fees: [monthly('Supportavgift', 4_300, '2025-10-01'), monitoring(2_400)],
  },
  {
    number: 'AVT-2025-005',
    client: null,
    supplier: 'SMS-Länken AB',
    title: 'SMS-tjänst',
    kind: 'licence',
    integrations: [['S07', 'SMS-tjänst']],
    start: '2025-03-01',
    months: 12,
    renewal: 'tacit',
    notice: 2,
    warnDays: 30,
    fees: [yearly('SMS-tjänst, årsavgift', 46_000, '2025-03-01')],
  },
  {
    number: 'AVT-2025-006',
    client: null,
    supplier: 'Nordisk Kartdata AB',
    title: 'Karttjänst',
    kind: 'licence',
    integrations: [['S11', 'Karttjänst']],
    start: '2025-01-01',
    months: 36,
    renewal: 'express',
    notice: 3,
    warnDays: 60,
    fees: [yearly('Karttjänst, årsavgift', 58_000, '2025-01-01')],
  },
];

const includedOf = ({ included }: Agreed): IncludedHours | null =>
  included === undefined
    ? null
    : {
        rollover: 'none',
        rolloverCap: null,
        activities: [],
        overageRate: null,
        overrunLimit: null,
        warnAt: [toBasisPoints(8000), toBasisPoints(9500)],
        ...included,
      };

const fieldsOf = (each: Agreed): Fields<Contract> => ({
  number: each.number,
  direction: each.client === null ? 'supplier' : 'customer',
  clientId: each.client === null ? null : clientId(each.client),
  supplier: each.supplier ?? '',
  title: each.title,
  kind: each.kind,
  status: 'active',
  systemIds: [],
  integrationIds: (each.integrations ?? []).map(([system, product]) =>
    integrationIdOf(system, product),
  ),
  term: {
    start: on(each.start),
    initialMonths: each.months,
    renewal: each.renewal,
    renewalMonths: each.renewal === 'tacit' ? 12 : 0,
    noticeMonths: each.notice,
    signedEnds: [],
    terminatedOn: null,
  },
  currency: 'SEK',
  pricing: each.included === undefined ? 'hourly' : 'included',
  hourlyRate: null,
  included: includedOf(each),
  fees: each.fees ?? [],
  indexation: each.indexation ?? null,
  billingPolicy: null,
  noticeFrom: null,
  warnDays: each.warnDays,
  remindFrom: null,
  note: each.note ?? '',
});

/** C1 to C6, and two suppliers behind integrations. */
export const contractRows: readonly RowOf<'contracts'>[] = agreed.map((each, index) => ({
  id: sampleId('Contract', index + 1),
  fields: fieldsOf(each),
}));

/** Each was written and sent in the weeks before it began. */
export const contractEvents: readonly EventFields[] = contractRows.flatMap(({ id, fields }) => {
  const at = morningOf(fields.term.start);
  return eventsOf('contracts', id, null, [
    ['draft', at],
    ['sent', at],
    ['active', at],
  ]);
});

/** The numbers of the contracts, for the counters from which the next are taken. */
export const contractNumbers: readonly string[] = agreed.map(({ number }) => number);

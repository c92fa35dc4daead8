import type { Certification, CpdEntry } from '#domain/competence/certification.ts';
import type { Payer } from '#domain/competence/payer.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Fields } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './sample-people.ts';
import type { SampleInitials } from './sample-people.ts';
import { productId } from './sample-products.ts';
import { systemId } from './sample-systems.ts';

export const employer: Payer = { kind: 'employer', employerPercent: 100 };

type Held = {
  readonly person: SampleInitials;
  readonly name: string;
  readonly issuer: string;
  readonly level: string;
  readonly obtained: string;
  readonly until: string | null;
  readonly months: number | null;
  readonly points: number | null;
  readonly cost: number;
  readonly systems?: readonly string[];
  readonly products?: readonly string[];
  readonly cpd?: readonly (readonly [date: string, points: number, text: string])[];
};

const itil = { issuer: 'PeopleCert', name: 'ITIL 4', months: 36 } as const;

/** Karin is six points short of her year, Johan's foundation lapsed in October, Amira has hers since March. */
const held: readonly Held[] = [
  {
    ...itil,
    person: 'KL',
    level: 'Managing Professional',
    obtained: '2024-02-10',
    until: '2027-02-10',
    points: 20,
    cost: 24_500,
    cpd: [
      ['2025-03-19', 6, 'Seminarium om avtal och ansvar'],
      ['2025-06-11', 8, 'Kurs i problemhantering'],
      ['2025-11-05', 7, 'Föredrag för branschnätverket'],
      ['2026-02-18', 4, 'Seminarium om cybersäkerhetslagen'],
      ['2026-05-06', 6, 'Kurs i tjänstedesign'],
      ['2026-09-23', 4, 'Seminarium om förvaltningsmodeller'],
    ],
  },
  {
    ...itil,
    person: 'JE',
    level: 'Foundation',
    obtained: '2023-10-03',
    until: '2026-10-03',
    points: null,
    cost: 6_900,
  },
  {
    ...itil,
    person: 'AH',
    level: 'Foundation',
    obtained: '2026-03-05',
    until: '2029-03-05',
    points: null,
    cost: 6_900,
  },
  {
    person: 'JE',
    name: 'Azure Administrator',
    issuer: 'Microsoft',
    level: 'Associate',
    obtained: '2026-01-20',
    until: '2027-01-20',
    months: 12,
    points: null,
    cost: 1_700,
    systems: ['S05', 'S11'],
  },
  {
    person: 'KL',
    name: 'SQL Server, drift',
    issuer: 'Microsoft',
    level: '',
    obtained: '2021-05-12',
    until: null,
    months: null,
    points: null,
    cost: 1_900,
    systems: ['S01', 'S06', 'S12'],
    products: ['SQL Server'],
  },
  {
    person: 'MB',
    name: 'Java SE 17 Developer',
    issuer: 'Oracle',
    level: 'Professional',
    obtained: '2023-04-18',
    until: null,
    months: null,
    points: null,
    cost: 2_600,
    systems: ['S11'],
    products: ['Oracle JDK', 'Spring Boot'],
  },
];

const cpdOf = ({ cpd = [] }: Held): readonly CpdEntry[] =>
  cpd.map(([date, points, text], index) => ({
    id: `cpd-${index + 1}`,
    date: on(date),
    points,
    text,
  }));

const fieldsOf = (each: Held): Fields<Certification> => ({
  personId: personId(each.person),
  name: each.name,
  issuer: each.issuer,
  level: each.level,
  status: 'held',
  obtainedOn: on(each.obtained),
  validUntil: each.until === null ? null : on(each.until),
  renewalMonths: each.months,
  pointsPerYear: each.points,
  cpd: cpdOf(each),
  cost: toMinorUnits(each.cost * 100),
  payer: employer,
  systemIds: (each.systems ?? []).map(systemId),
  thirdPartyIds: (each.products ?? []).map(productId),
});

export const certificationRows: readonly RowOf<'certifications'>[] = held.map((each, index) => ({
  id: sampleId('Certification', index + 1),
  fields: fieldsOf(each),
}));

export const membershipRows: readonly RowOf<'memberships'>[] = [
  {
    id: sampleId('Membership', 1),
    fields: {
      organisation: 'TechSverige',
      kind: 'employer',
      personId: null,
      from: on('2025-01-01'),
      to: null,
      yearlyFee: toMinorUnits(960_000),
      feeBasis: 'Efter lönesumma, fyra anställda',
      agreements: 'Kollektivavtal för tjänstemän i IT-företag',
      benefits: [
        {
          id: 'benefit-1',
          date: on('2025-03-19'),
          kind: 'seminar',
          text: 'Avtal och ansvar i molnet',
          value: toMinorUnits(350_000),
        },
        {
          id: 'benefit-2',
          date: on('2025-10-14'),
          kind: 'negotiation',
          text: 'Hjälp i förhandling om beredskap',
          value: toMinorUnits(1_200_000),
        },
        {
          id: 'benefit-3',
          date: on('2026-02-18'),
          kind: 'seminar',
          text: 'Cybersäkerhetslagen för små leverantörer',
          value: toMinorUnits(350_000),
        },
      ],
    },
  },
  {
    id: sampleId('Membership', 2),
    fields: {
      organisation: 'Förvaltningsnätverket i Väst',
      kind: 'trade',
      personId: null,
      from: on('2025-09-01'),
      to: null,
      yearlyFee: toMinorUnits(240_000),
      feeBasis: 'Per företag',
      agreements: '',
      benefits: [
        {
          id: 'benefit-1',
          date: on('2025-11-05'),
          kind: 'seminar',
          text: 'Eget föredrag om överlämningar',
          value: null,
        },
        {
          id: 'benefit-2',
          date: on('2026-04-15'),
          kind: 'advice',
          text: 'Mall för riskbedömning av ändringar',
          value: toMinorUnits(200_000),
        },
        {
          id: 'benefit-3',
          date: on('2026-09-23'),
          kind: 'seminar',
          text: 'Förvaltningsmodeller i praktiken',
          value: toMinorUnits(150_000),
        },
      ],
    },
  },
];

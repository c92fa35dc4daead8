import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type {
  ClientId,
  DocumentId,
  PersonId,
  ResponsibilityId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { Responsibility } from '#domain/systems/system.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { LifeLineData, LifeLineWords } from '#components/life-line/life-line-data.ts';

/** Test data is written as plain texts; the brands are given here. */
export const day = (text: string): PlainDate => text as PlainDate;

const envelope = {
  v: 1,
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z' as Instant,
  createdBy: null,
  updatedAt: '2026-01-01T00:00:00.000Z' as Instant,
  updatedBy: null,
  device: 'test',
  deletedAt: null,
};

export const task = (id: string, fields: Partial<LifecycleTask>): LifecycleTask => ({
  ...envelope,
  id: id as TaskId,
  kind: 'change',
  number: '',
  systemId: 's11' as SystemId,
  clientId: 'c5' as ClientId,
  title: id,
  description: '',
  status: 'done',
  responsibleId: null,
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  ...fields,
});

const period = (
  role: Responsibility['role'],
  personId: string,
  from: string,
  to: string | null,
): Responsibility => ({
  ...envelope,
  id: `${role}${personId}${from}` as ResponsibilityId,
  systemId: 's11' as SystemId,
  role,
  personId: personId as PersonId,
  from: day(from),
  to: to === null ? null : day(to),
});

/** Transportplan, S11 of the sample firm, with its failed release and its change of hands. */
export const transportplan: LifeLineData = {
  system: { name: 'Transportplan', plannedRetirement: day('2028-06-30') },
  phases: [
    { phase: 'plan', from: day('2024-12-01'), to: day('2025-01-31') },
    { phase: 'build', from: day('2025-02-01'), to: day('2025-05-15') },
    { phase: 'release', from: day('2025-05-16'), to: day('2025-06-20') },
    { phase: 'operate', from: day('2025-06-21'), to: day('2025-10-31') },
    { phase: 'change', from: day('2025-11-01'), to: day('2025-12-10') },
    { phase: 'operate', from: day('2025-12-11'), to: null },
  ],
  tasks: [
    task('Första release', {
      kind: 'release',
      plannedStart: day('2025-05-16'),
      plannedEnd: day('2025-06-14'),
      actualStart: day('2025-05-18'),
      actualEnd: day('2025-06-20'),
    }),
    task('REL-2025-011 backad', {
      kind: 'release',
      actualStart: day('2025-11-04'),
      actualEnd: day('2025-11-05'),
      status: 'cancelled',
      plannedEnd: day('2025-11-05'),
    }),
    task('JDK truststore', {
      kind: 'problem',
      actualStart: day('2025-11-05'),
      actualEnd: day('2025-11-14'),
    }),
    task('Byt truststore', {
      kind: 'change',
      plannedStart: day('2025-11-14'),
      plannedEnd: day('2025-11-18'),
      actualStart: day('2025-11-15'),
      actualEnd: day('2025-11-18'),
    }),
    task('REL-2025-012', {
      kind: 'release',
      actualStart: day('2025-12-01'),
      actualEnd: day('2025-12-10'),
    }),
    task('EDI-bryggan', {
      kind: 'integration',
      actualStart: day('2026-02-01'),
      actualEnd: day('2026-03-20'),
    }),
    task('Månadsändringar mars', { kind: 'change', actualEnd: day('2026-03-30') }),
    task('Långsam ruttberäkning', {
      kind: 'problem',
      status: 'in-progress',
      plannedStart: day('2026-10-01'),
      plannedEnd: day('2026-11-10'),
      actualStart: day('2026-10-05'),
    }),
    task('Spring Boot 4', {
      kind: 'release',
      status: 'planned',
      plannedStart: day('2027-01-10'),
      plannedEnd: day('2027-02-28'),
    }),
    task('Någon gång', { kind: 'other', status: 'planned' }),
  ],
  documents: [
    {
      ...envelope,
      id: 'd1' as DocumentId,
      systemId: 's11' as SystemId,
      releaseId: null,
      integrationId: null,
      type: 'operations-manual',
      title: 'Driftmanual',
      ownerId: 'je' as PersonId,
      status: 'approved',
      nextReview: day('2026-10-01'),
      versions: [
        {
          id: 'v1',
          version: '1.0',
          date: day('2025-06-10'),
          authorId: 'mb' as PersonId,
          approvedBy: 'kl' as PersonId,
          approvedOn: day('2025-06-24'),
          changeNote: '',
          content: { kind: 'text', text: 'Starta om på måndagar.' },
        },
        {
          id: 'v2',
          version: '1.1',
          date: day('2026-01-10'),
          authorId: 'je' as PersonId,
          approvedBy: null,
          approvedOn: null,
          changeNote: 'Ny truststore',
          content: { kind: 'text', text: 'Starta om på tisdagar.' },
        },
      ],
    },
  ],
  responsibilities: [
    period('lead', 'mb', '2024-12-01', '2025-06-30'),
    period('lead', 'je', '2025-07-20', null),
    period('deputy', 'kl', '2025-02-01', null),
    period('deputy', 'ah', '2026-01-01', null),
  ],
  gaps: [{ from: day('2025-07-01'), to: day('2025-07-19') }],
  people: [
    { id: 'mb' as PersonId, name: 'Mattias Berg', initials: 'MB' },
    { id: 'je' as PersonId, name: 'Johan Ek', initials: 'JE' },
    { id: 'kl' as PersonId, name: 'Karin Lindqvist', initials: 'KL' },
    { id: 'ah' as PersonId, name: 'Amira Haddad', initials: 'AH' },
  ],
};

const months = [
  'jan',
  'feb',
  'mars',
  'apr',
  'maj',
  'juni',
  'juli',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

export const words: LifeLineWords = {
  phase: (phase) => phase,
  quarter: (quarter) => `K${quarter}`,
  month: (date) => months[Number(date.slice(5, 7)) - 1] ?? '',
  week: (week) => `v. ${week}`,
  gap: 'Ingen ansvarig',
  today: 'I dag',
  retirement: 'Avveckling planerad',
};

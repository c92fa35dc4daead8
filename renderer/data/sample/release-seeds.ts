import type { ReleaseStatus, ReleaseType } from '#domain/releases/release.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { on } from './sample-date.ts';

type Told = readonly [
  number: string,
  system: string,
  version: string,
  title: string,
  type: ReleaseType,
  start: string,
  end: string,
  more?: Partial<Pick<ReleaseSeed, 'status' | 'description' | 'delay' | 'stages'>> & {
    /** The day on which it was rolled out, where that isn't two weeks before its end. */
    readonly out?: string;
  },
];

/** A release as the firm tells of it. */
export type ReleaseSeed = {
  /** `REL-2025-007`. */
  readonly number: string;
  readonly system: string;
  readonly version: string;
  readonly title: string;
  readonly type: ReleaseType;
  readonly status: ReleaseStatus;
  readonly description: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Days by which it was closed later than planned. */
  readonly delay: number;
  /** The day of the first stage. */
  readonly out: PlainDate;
  /** How many stages: two to four. */
  readonly stages: number;
};

const told: readonly Told[] = [
  ['2025-001', 'S01', '3.2', 'Plocklistor per zon', 'minor', '2024-12-09', '2025-02-14'],
  ['2025-002', 'S04', '2.8', 'Kvartsvärden', 'major', '2025-01-07', '2025-03-14'],
  [
    '2025-003',
    'S12',
    '5.1',
    'Tre nya partner',
    'minor',
    '2025-01-13',
    '2025-03-28',
    // One partner's test system was away for two weeks: rolled out after its planned end.
    { out: '2025-04-02', delay: 18 },
  ],
  ['2025-004', 'S02', '1.4', 'Valutaomräkning', 'minor', '2025-02-10', '2025-04-11'],
  ['2025-005', 'S06', '4.0', 'Driftövertagande', 'first', '2025-03-03', '2025-05-16'],
  ['2025-006', 'S11', '6.2', 'Ruttförslag', 'major', '2025-03-17', '2025-06-05'],
  [
    '2025-007',
    'S05',
    '3.0',
    'Inloggning med e-legitimation',
    'major',
    '2025-06-09',
    '2025-09-19',
    {
      description:
        'Nej till driftsättning första datumet: två kritiska fel öppna. Ja en vecka senare med villkor. Godkänd utan anmärkning.',
      out: '2025-09-12',
      delay: 7,
    },
  ],
  ['2025-008', 'S03', '2.3', 'Orderhistorik', 'minor', '2025-04-28', '2025-06-18'],
  ['2025-009', 'S01', '3.3', 'Streckkodsläsare', 'minor', '2025-08-11', '2025-10-10'],
  ['2025-010', 'S14', '1.0', 'Övertagande på Moodle 4.5', 'first', '2025-09-01', '2025-11-14'],
  [
    '2025-011',
    'S11',
    '6.3',
    'Ny Java-plattform',
    'upgrade',
    '2025-08-25',
    '2025-10-24',
    {
      status: 'failed',
      description:
        'Steg 2 föll 21:40, beslut om backning 22:05, återställt 22:50. Se PRB-2025-006. Ersatt av REL-2025-012.',
      out: '2025-10-23',
      stages: 3,
    },
  ],
  [
    '2025-012',
    'S11',
    '6.4',
    'Ny Java-plattform, andra försöket',
    'upgrade',
    '2025-11-03',
    '2025-12-12',
    { stages: 3 },
  ],
  ['2025-013', 'S03', '2.4', 'Snabbare sök', 'patch', '2025-10-06', '2025-12-05'],
  ['2026-001', 'S07', '1.0', 'Första versionen', 'first', '2025-10-06', '2026-02-13'],
  ['2026-002', 'S04', '2.9', 'Larm vid saknade värden', 'minor', '2026-01-12', '2026-03-20'],
  [
    '2026-003',
    'S12',
    '5.2',
    'Utökad support och kryptering',
    'upgrade',
    '2026-01-26',
    '2026-04-17',
  ],
  [
    '2026-004',
    'S10',
    '4.0',
    'Flytt till molnet',
    'major',
    '2026-01-19',
    '2026-03-27',
    {
      status: 'failed',
      description: 'Pilotgruppen underkände flytten. Kunden valde att avveckla systemet.',
      out: '2026-03-19',
      stages: 3,
    },
  ],
  [
    '2026-005',
    'S05',
    '3.1',
    'Flytt och uppsägning',
    'minor',
    '2026-02-23',
    '2026-05-08',
    { delay: 4 },
  ],
  ['2026-006', 'S06', '4.1', 'Väntelista', 'minor', '2026-03-30', '2026-06-12'],
  ['2026-007', 'S01', '3.4', 'Inventering med telefon', 'minor', '2026-04-20', '2026-06-17'],
  [
    '2026-008',
    'S02',
    '2.0',
    'Fler format',
    'major',
    '2026-05-11',
    '2026-08-28',
    { out: '2026-09-02', delay: 19 },
  ],
  ['2026-009', 'S11', '6.5', 'Körtidsprognos', 'minor', '2026-08-10', '2026-10-16'],
  ['2026-010', 'S14', '1.1', 'Närvaro i telefonen', 'patch', '2026-08-17', '2026-10-09'],
  [
    '2026-011',
    'S08',
    '1.0',
    'Första versionen',
    'first',
    '2026-03-16',
    '2026-11-30',
    {
      status: 'hypercare',
      description:
        'Efterbevakning sedan 2026-10-22. Tre mindre fel öppna, ett känt med väg runt. Godkännande planerat 2026-11-30.',
      out: '2026-10-19',
    },
  ],
  [
    '2026-012',
    'S03',
    '3.0',
    'Umbraco 17',
    'upgrade',
    '2026-11-26',
    '2026-12-23',
    {
      status: 'planned',
      description: 'Umbraco 13 är utan support från 2026-12-14.',
      out: '2026-12-10',
      stages: 3,
    },
  ],
  [
    '2026-013',
    'S05',
    '3.2',
    'Drupal 11 och PHP 8.4',
    'upgrade',
    '2026-11-25',
    '2026-12-18',
    {
      status: 'planned',
      description: 'Drupal 10.6 är utan support från 2026-12-16, PHP 8.2 från 2026-12-31.',
      out: '2026-12-08',
      stages: 3,
    },
  ],
];

const stagesOf: Record<ReleaseType, number> = {
  first: 4,
  major: 4,
  minor: 3,
  upgrade: 3,
  patch: 2,
};

/** 26 releases: 21 closed, 2 failed, 1 in hypercare, 2 planned. */
export const releaseSeeds: readonly ReleaseSeed[] = told.map(
  ([number, system, version, title, type, start, end, more = {}]) => ({
    number: `REL-${number}`,
    system,
    version,
    title,
    type,
    status: more.status ?? 'closed',
    description: more.description ?? '',
    start: on(start),
    end: on(end),
    delay: more.delay ?? 0,
    out: more.out === undefined ? nextWorkday(addDays(on(end), -14)) : on(more.out),
    stages: more.stages ?? stagesOf[type],
  }),
);

/** Rolled out, wholly or until it failed. */
export const wasRolledOut = ({ status }: ReleaseSeed): boolean => status !== 'planned';

export const isClosed = ({ status }: ReleaseSeed): boolean => status === 'closed';

/** The day on which a release was done with. */
export const closedOn = ({ end, delay }: ReleaseSeed): PlainDate => addDays(end, delay);

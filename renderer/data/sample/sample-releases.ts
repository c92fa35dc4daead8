import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { on } from './sample-date.ts';
import type { TaskSeed } from './task-seed.ts';

type Release = readonly [
  number: string,
  system: string,
  title: string,
  start: string,
  end: string,
  status?: TaskStatus,
  description?: string,
  delay?: number,
];

/** 26 releases: 21 closed, 2 backed out or failed, 1 in hypercare, 2 planned. */
const releases: readonly Release[] = [
  ['2025-001', 'S01', '3.2 Plocklistor per zon', '2024-12-09', '2025-02-14'],
  ['2025-002', 'S04', '2.8 Kvartsvärden', '2025-01-07', '2025-03-14'],
  ['2025-003', 'S12', '5.1 Tre nya partner', '2025-01-13', '2025-03-28'],
  ['2025-004', 'S02', '1.4 Valutaomräkning', '2025-02-10', '2025-04-11'],
  ['2025-005', 'S06', '4.0 Driftövertagande', '2025-03-03', '2025-05-16'],
  ['2025-006', 'S11', '6.2 Ruttförslag', '2025-03-17', '2025-06-05'],
  [
    '2025-007',
    'S05',
    '3.0 Inloggning med e-legitimation',
    '2025-06-09',
    '2025-09-19',
    'done',
    'Nej till driftsättning första datumet: två kritiska fel öppna. Ja en vecka senare med villkor. Godkänd utan anmärkning.',
    7,
  ],
  ['2025-008', 'S03', '2.3 Orderhistorik', '2025-04-28', '2025-06-18'],
  ['2025-009', 'S01', '3.3 Streckkodsläsare', '2025-08-11', '2025-10-10'],
  ['2025-010', 'S14', '1.0 Övertagande på Moodle 4.5', '2025-09-01', '2025-11-14'],
  [
    '2025-011',
    'S11',
    '6.3 Ny Java-plattform',
    '2025-08-25',
    '2025-10-23',
    'cancelled',
    'Steg 2 föll 21:40, beslut om backning 22:05, återställt 22:50. Se PRB-2025-006. Ersatt av REL-2025-012.',
  ],
  ['2025-012', 'S11', '6.4 Ny Java-plattform, andra försöket', '2025-11-03', '2025-12-12'],
  ['2025-013', 'S03', '2.4 Snabbare sök', '2025-10-06', '2025-12-05'],
  ['2026-001', 'S07', '1.0 Första versionen', '2025-10-06', '2026-02-13'],
  ['2026-002', 'S04', '2.9 Larm vid saknade värden', '2026-01-12', '2026-03-20'],
  ['2026-003', 'S12', '5.2 Utökad support och kryptering', '2026-01-26', '2026-04-17'],
  [
    '2026-004',
    'S10',
    '4.0 Flytt till molnet',
    '2026-01-19',
    '2026-03-27',
    'cancelled',
    'Pilotgruppen underkände flytten. Kunden valde att avveckla systemet.',
  ],
  ['2026-005', 'S05', '3.1 Flytt och uppsägning', '2026-02-23', '2026-05-08'],
  ['2026-006', 'S06', '4.1 Väntelista', '2026-03-30', '2026-06-12'],
  ['2026-007', 'S01', '3.4 Inventering med telefon', '2026-04-20', '2026-06-17'],
  ['2026-008', 'S02', '2.0 Fler format', '2026-05-11', '2026-08-28'],
  ['2026-009', 'S11', '6.5 Körtidsprognos', '2026-08-10', '2026-10-16'],
  ['2026-010', 'S14', '1.1 Närvaro i telefonen', '2026-08-17', '2026-10-09'],
  [
    '2026-011',
    'S08',
    '1.0 Första versionen',
    '2026-03-16',
    '2026-11-30',
    'in-progress',
    'Efterbevakning sedan 2026-10-19. Tre mindre fel öppna, ett känt med väg runt. Godkännande planerat 2026-11-30.',
  ],
  [
    '2026-012',
    'S03',
    '3.0 Umbraco 17',
    '2026-12-01',
    '2026-12-11',
    'planned',
    'Umbraco 13 är utan support från 2026-12-14.',
  ],
  ['2026-013', 'S13', '1.0 Första versionen', '2027-01-11', '2027-03-26', 'planned'],
];

const checklist = [
  'Omfattning och risker genomgångna',
  'Testrapport och felrapport godkända',
  'Backningsplan provad',
  'Beslut om driftsättning',
  'Driftdokumentation uppdaterad',
];

const reasons: Readonly<Record<string, string>> = {
  '2025-011': 'Backad: certifikatkedjan saknades i den nya Java-plattformen',
  '2026-004': 'Kunden avvecklar systemet i stället',
};

export const releaseSeeds: readonly TaskSeed[] = releases.map(
  ([number, system, title, start, end, status = 'done', description = '', delay = 0]) => ({
    kind: 'release',
    system,
    title: `REL-${number} ${title}`,
    description,
    status,
    start: on(start),
    end: on(end),
    delay,
    reason: reasons[number] ?? '',
    checklist,
  }),
);

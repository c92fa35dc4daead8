import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { plainTasks } from './plain-task.ts';

type Handover = readonly [
  system: string,
  title: string,
  start: string,
  end: string,
  status: TaskStatus,
  note: string,
  delay: number,
];

/** Five handovers, one of them late, and a retirement. */
const handovers: readonly Handover[] = [
  [
    'S05',
    'Överlämning från Mattias till Johan',
    '2025-06-02',
    '2025-06-30',
    'done',
    'Klar före sista dagen.',
    0,
  ],
  [
    'S11',
    'Överlämning från Mattias till Johan',
    '2025-06-02',
    '2025-06-30',
    'done',
    'Klar före sista dagen.',
    0,
  ],
  [
    'S12',
    'Överlämning från Mattias till Karin',
    '2025-06-02',
    '2025-06-30',
    'done',
    'Klar före sista dagen.',
    0,
  ],
  [
    'S10',
    'Överlämning från Mattias till Johan',
    '2025-06-02',
    '2025-06-30',
    'done',
    'Försenad: 19 dagar utan ansvarig.',
    19,
  ],
  [
    'S03',
    'Överlämning från Karin till Amira',
    '2025-09-01',
    '2025-09-30',
    'done',
    'Sex timmar sida vid sida. Kunden informerad 2025-09-22.',
    0,
  ],
  [
    'S10',
    'Avveckling',
    '2026-08-17',
    '2026-12-18',
    'in-progress',
    'Arkivet är kvitterat och licenserna avslutade. Intyg i utkast.',
    0,
  ],
];

export const handoverSteps = [
  'Driftdokumentation genomgången',
  'Konton och behörigheter flyttade',
  'Öppna ärenden genomgångna',
  'Sida vid sida, minst en timme',
  'Kunden informerad',
];

/** The five handovers and the retirement, as work to do. */
export const handoverTasks = plainTasks(
  handovers.map(([system, title, start, end, status, note, delay]) => ({
    kind: 'other',
    system,
    title,
    note,
    start,
    end,
    status,
    delay,
    checklist: handoverSteps,
  })),
  501,
);

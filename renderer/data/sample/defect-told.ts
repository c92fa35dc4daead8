import type { DefectStatus } from '#domain/releases/defect.ts';

type Fate = {
  readonly status: DefectStatus;
  readonly problem?: string;
  readonly later?: string;
  /** The day on which it was found, where the story names it. */
  readonly found?: string;
};

/** How many defects a release had, how many of them were found in use, and which weren't simply mended. */
export type DefectsTold = {
  readonly release: string;
  /** Critical, major, minor, cosmetic. */
  readonly counts: readonly [number, number, number, number];
  readonly production: number;
  /** What became of the last ones, counted from the end. */
  readonly fates?: readonly Fate[];
  /** The same for the first ones. */
  readonly first?: readonly Fate[];
  /** The place of a bad one that showed itself only in use. */
  readonly firstInProduction?: number;
};

const rejected: Fate = { status: 'rejected' };
const closed: Fate = { status: 'closed' };
const known = (problem: string): Fate => ({ status: 'known-error', problem });
const deferred = (later: string): Fate => ({ status: 'deferred', later });

/** 148 defects: 6 critical, 38 major, 71 minor, 33 cosmetic; 36 found in use; 11 known errors, 7 rejected, 9 open. */
export const defectTold: readonly DefectsTold[] = [
  { release: 'REL-2025-001', counts: [0, 1, 3, 1], production: 1 },
  { release: 'REL-2025-002', counts: [0, 2, 3, 1], production: 1, fates: [closed, rejected] },
  { release: 'REL-2025-003', counts: [0, 2, 3, 2], production: 2, fates: [known('PRB-2025-003')] },
  { release: 'REL-2025-004', counts: [0, 1, 2, 1], production: 1 },
  { release: 'REL-2025-005', counts: [0, 2, 4, 2], production: 1, fates: [closed, rejected] },
  { release: 'REL-2025-006', counts: [0, 2, 3, 2], production: 2 },
  {
    release: 'REL-2025-007',
    counts: [2, 5, 5, 2],
    production: 2,
    fates: [closed, closed, rejected],
    // Story 1: both were open when it was decided on 4 September.
    first: [
      { status: 'closed', found: '2025-09-02' },
      { status: 'closed', found: '2025-09-03' },
    ],
  },
  { release: 'REL-2025-008', counts: [0, 1, 2, 1], production: 1 },
  { release: 'REL-2025-009', counts: [0, 1, 3, 1], production: 1, fates: [known('PRB-2026-001')] },
  { release: 'REL-2025-010', counts: [0, 1, 3, 2], production: 1, fates: [closed, rejected] },
  {
    release: 'REL-2025-011',
    counts: [1, 3, 4, 1],
    production: 1,
    firstInProduction: 0,
    first: [{ status: 'closed', problem: 'PRB-2025-006', later: 'REL-2025-012' }],
  },
  { release: 'REL-2025-012', counts: [0, 2, 2, 1], production: 1 },
  {
    release: 'REL-2025-013',
    counts: [0, 1, 2, 1],
    production: 1,
    fates: [known('PRB-2025-009'), deferred('REL-2026-012'), deferred('REL-2026-012')],
  },
  {
    release: 'REL-2026-001',
    counts: [1, 2, 4, 2],
    production: 2,
    fates: [known('PRB-2026-003'), closed, rejected],
  },
  { release: 'REL-2026-002', counts: [0, 1, 3, 1], production: 1, fates: [known('PRB-2026-009')] },
  { release: 'REL-2026-003', counts: [0, 1, 2, 2], production: 1, fates: [known('PRB-2026-010')] },
  {
    release: 'REL-2026-004',
    counts: [1, 2, 2, 1],
    production: 0,
    first: [{ status: 'closed', problem: 'PRB-2026-006' }],
  },
  {
    release: 'REL-2026-005',
    counts: [1, 2, 3, 2],
    production: 2,
    fates: [
      known('PRB-2026-015'),
      known('PRB-2026-015'),
      deferred('REL-2026-013'),
      deferred('REL-2026-013'),
    ],
  },
  { release: 'REL-2026-006', counts: [0, 1, 3, 1], production: 1, fates: [known('PRB-2026-011')] },
  { release: 'REL-2026-007', counts: [0, 1, 2, 1], production: 1, fates: [known('PRB-2026-016')] },
  {
    release: 'REL-2026-008',
    counts: [0, 1, 2, 1],
    production: 2,
    fates: [closed, closed, rejected],
  },
  {
    release: 'REL-2026-009',
    counts: [0, 1, 4, 1],
    production: 3,
    fates: [
      { status: 'deferred', problem: 'PRB-2026-020' },
      { status: 'deferred', problem: 'PRB-2026-020' },
    ],
  },
  {
    release: 'REL-2026-010',
    counts: [0, 0, 3, 1],
    production: 2,
    fates: [closed, closed, rejected],
  },
  {
    release: 'REL-2026-011',
    counts: [0, 2, 4, 2],
    production: 4,
    fates: [
      { status: 'in-fix' },
      { status: 'triaged' },
      { status: 'fixed' },
      { ...known('PRB-2026-019'), found: '2026-10-23' },
    ],
  },
];

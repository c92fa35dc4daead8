import type { Figures } from './figures.ts';

/**
 * What a row is held to. `ratio`: its median by its floor's. `p95`: its own p95. `p95-ratio`: its p95 by its floor's, for
 * what must never stutter.
 */
export type Target = {
  readonly id: string;
  readonly by: 'ratio' | 'p95' | 'p95-ratio';
  readonly limit: number;
};

const ratio = (id: string, limit: number): Target => ({ id, by: 'ratio', limit });

/** The goals that were set before the program was written; each is a relation within one run on one machine. */
export const targets = {
  monthView: ratio('M1', 1.5),
  apply: ratio('M3', 1.6),
  command: ratio('M3j', 3),
  repaint: ratio('M4', 2),
  // A frame more than the other's is a stutter; the measuring itself wavers by a twentieth.
  frames: { id: 'M5', by: 'p95-ratio', limit: 1.05 },
  frameWork: ratio('M5', 1.4),
  start: ratio('M6', 3),
  // A fifth of the 460 ms in which Actual (web build 26.9.0) opens "All accounts" with 10,000 transactions.
  allHours: { id: 'M7', by: 'p95', limit: 92 },
  // One frame at 60 a second.
  search: { id: 'M8', by: 'p95', limit: 16.7 },
  paper: ratio('M11', 1.5),
  firstScript: ratio('M12', 0.25),
  heap: ratio('M13', 1.3),
  rebuild: ratio('M14', 1.3),
} as const satisfies Record<string, Target>;

/** Goals, or parts of goals, of something that the program does not have yet. */
export const absentTargets: readonly { readonly id: string; readonly what: string }[] = [
  { id: 'M2', what: 'the year report' },
  {
    id: 'M5, M7',
    what: 'a screen that lists all hours: its query and the longest list are measured',
  },
  {
    id: 'M8',
    what: '50,000 records to search: entries are not searched, see how many records are',
  },
  { id: 'M9', what: 'the encrypted backup' },
  { id: 'M10', what: 'restoring and verifying a backup' },
  { id: 'M11', what: 'the 30-page report and the 200-page timesheet' },
  { id: 'M12', what: 'a build without paper, search and backup to compare the start with' },
];

/** Whether the figures keep the target; a ratio without a floor keeps none. */
export function isMet(target: Target, measured: Figures, floor: Figures | null): boolean {
  if (target.by === 'p95') return measured.p95 <= target.limit;
  if (floor === null) return false;
  return target.by === 'ratio'
    ? measured.median <= target.limit * floor.median
    : measured.p95 <= target.limit * floor.p95;
}

import type { Envelope, WorkNumberId } from '#domain/record.ts';
import type { CourseKind } from './task.ts';

export type NumberedKind = CourseKind | 'defect' | 'contract';

/** The counter from which the numbers of a kind and year are taken; its id is `release-2026`. */
export type WorkNumber = Envelope<WorkNumberId> & { readonly next: number };

const prefixes = {
  release: 'REL',
  change: 'CHG',
  problem: 'PRB',
  case: 'CASE',
  defect: 'DEF',
  contract: 'AVT',
} as const satisfies Record<NumberedKind, string>;

/** `REL-2026-014`: three digits, more where a year has more than 999. */
export const workNumber = (kind: NumberedKind, year: number, count: number): string =>
  `${prefixes[kind]}-${year}-${String(count).padStart(3, '0')}`;

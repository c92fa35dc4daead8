import type { Impact, Priority, Urgency } from './problem.ts';

export const impacts = [1, 2, 3] as const satisfies readonly Impact[];
export const urgencies = [1, 2, 3, 4] as const satisfies readonly Urgency[];

export const priorities = [1, 2, 3, 4] as const satisfies readonly Priority[];

const matrix = {
  1: { 1: 1, 2: 1, 3: 2, 4: 4 },
  2: { 1: 1, 2: 2, 3: 3, 4: 4 },
  3: { 1: 2, 2: 3, 3: 3, 4: 4 },
} as const satisfies Readonly<Record<Impact, Readonly<Record<Urgency, Priority>>>>;

/** Priority from impact and urgency (iTop's matrix, itsm.md 2.5); 1 is the greatest of each. */
export const priorityOf = (impact: Impact, urgency: Urgency): Priority => matrix[impact][urgency];

/** The kinds of work; education and internal work are never billable by default. */
export const activities = [
  'release',
  'change',
  'problem',
  'integration',
  'operation',
  'documentation',
  'meeting',
  'education',
  'internal',
] as const;
export type Activity = (typeof activities)[number];

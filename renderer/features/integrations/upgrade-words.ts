import type { SupportCycle } from '#domain/integrations/support-cycle.ts';

/** What people call a cycle. */
export const cycleName = ({ cycle, label }: Pick<SupportCycle, 'cycle' | 'label'>): string =>
  label === '' ? cycle : label;

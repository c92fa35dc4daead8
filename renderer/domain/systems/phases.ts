import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { System, SystemPhase } from './system.ts';

/** Where a system's life may go from each phase. Plans and builds may be given up: straight to retired, with a reason. */
export const phaseTransitions = {
  plan: ['build', 'retired'],
  build: ['release', 'retired'],
  release: ['operate', 'build'],
  operate: ['change', 'retire'],
  change: ['operate', 'release', 'retire'],
  retire: ['retired', 'operate'],
  retired: [],
} as const satisfies Record<SystemPhase, readonly SystemPhase[]>;

/** The phases in which somebody must be in the lead, every day. */
export const ledPhases: readonly SystemPhase[] = ['release', 'operate', 'change', 'retire'];

export const canChangePhase = (from: SystemPhase, to: SystemPhase): boolean =>
  (phaseTransitions[from] as readonly SystemPhase[]).includes(to);

/** Whether the change needs a written reason: going back, or giving up before the system was in use. */
export const phaseNeedsReason = (from: SystemPhase, to: SystemPhase): boolean =>
  (to === 'retired' && from !== 'retire') ||
  (from === 'release' && to === 'build') ||
  (from === 'retire' && to === 'operate');

export type PhaseProblem = 'phase-not-allowed' | 'phase-before-current' | 'reason-required';

/** The system's next phase from a day on, or why not. */
export const changePhase = (
  system: Pick<System, 'phase' | 'phaseSince'>,
  to: SystemPhase,
  on: PlainDate,
  reason: string,
): Result<Pick<System, 'phase' | 'phaseSince'>, PhaseProblem> => {
  if (!canChangePhase(system.phase, to)) return fail('phase-not-allowed');
  if (on < system.phaseSince) return fail('phase-before-current');
  if (phaseNeedsReason(system.phase, to) && reason.trim() === '') return fail('reason-required');
  return ok({ phase: to, phaseSince: on });
};

import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, type FieldErrors, type Result } from '#domain/result.ts';
import { changePhase, phaseTransitions } from '#domain/systems/phases.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A change of phase as typed. */
export type PhaseForm = { readonly to: string; readonly on: string; readonly reason: string };

export type PhaseChange = {
  readonly to: SystemPhase;
  readonly on: PlainDate;
  readonly reason: string;
};

const fieldOf = {
  'phase-not-allowed': { to: 'not-a-choice' },
  'phase-before-current': { on: 'date-before-start' },
  'reason-required': { reason: 'required' },
} as const;

/** Asks the domain's table whether the system may go there, and says at which field it may not. */
export const parsePhaseChange = (
  form: PhaseForm,
  system: Pick<System, 'phase' | 'phaseSince'>,
  today: PlainDate,
): Result<PhaseChange, FieldErrors<PhaseForm, FieldProblem>> => {
  const read = readForm({
    to: parseChoice<SystemPhase>(form.to, phaseTransitions[system.phase]),
    on: parsePlainDate(form.on, today),
    reason: parseMultilineText(form.reason, textLimits.note),
  });
  if (!read.ok) return read;
  const { to, on, reason } = read.value;
  const changed = changePhase(system, to, on, reason);
  return changed.ok ? read : fail(fieldOf[changed.error]);
};

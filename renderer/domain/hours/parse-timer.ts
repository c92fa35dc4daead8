import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ClientId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { activities } from './activity.ts';
import type { Activity } from './activity.ts';
import type { TimerForm } from './timer-form.ts';

export type TimerFields = {
  readonly personId: PersonId;
  readonly clientId: ClientId | null;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly activity: Activity;
  readonly note: string;
};

export const parseTimer = (
  form: TimerForm,
): Result<TimerFields, FieldErrors<TimerForm, FieldProblem>> =>
  readForm({
    personId: parseId<PersonId>(form.personId),
    clientId: optional(form.clientId, parseId<ClientId>),
    systemId: optional(form.systemId, parseId<SystemId>),
    taskId: optional(form.taskId, parseId<TaskId>),
    activity: parseChoice(form.activity, activities),
    note: parseMultilineText(form.note, textLimits.note),
  });

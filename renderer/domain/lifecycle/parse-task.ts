import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId, SystemId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { taskKinds, taskStatuses } from './task.ts';
import type { LifecycleTask } from './task.ts';
import type { TaskForm } from './task-form.ts';

/** What the form decides of a task; its client is its system's, its number the store's. */
export type TaskFields = Omit<Fields<LifecycleTask>, 'clientId' | 'number'>;

const isBackwards = (start: PlainDate | null, end: PlainDate | null): boolean =>
  start !== null && end !== null && end < start;

export const parseTask = (
  form: TaskForm,
  context: { readonly today: PlainDate },
): Result<TaskFields, FieldErrors<TaskForm, FieldProblem>> => {
  const date = (text: string) => optional(text, (typed) => parsePlainDate(typed, context.today));
  const parsed = readForm({
    kind: parseChoice(form.kind, taskKinds),
    systemId: parseId<SystemId>(form.systemId),
    title: parseRequiredText(form.title, textLimits.name),
    description: parseMultilineText(form.description, textLimits.note),
    status: parseChoice(form.status, taskStatuses),
    responsibleId: optional(form.responsibleId, parseId<PersonId>),
    plannedStart: date(form.plannedStart),
    plannedEnd: date(form.plannedEnd),
    actualStart: date(form.actualStart),
    actualEnd: date(form.actualEnd),
  });
  if (!parsed.ok) return parsed;
  const { plannedStart, plannedEnd, actualStart, actualEnd } = parsed.value;
  const errors: FieldErrors<TaskForm, FieldProblem> = {
    ...(isBackwards(plannedStart, plannedEnd) && { plannedEnd: 'date-before-start' as const }),
    ...(isBackwards(actualStart, actualEnd) && { actualEnd: 'date-before-start' as const }),
  };
  return Object.keys(errors).length > 0 ? fail(errors) : ok(parsed.value);
};

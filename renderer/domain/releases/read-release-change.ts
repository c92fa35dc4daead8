import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { EnvironmentId, Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { parseMoment } from '#domain/time/parse-moment.ts';
import type { TypedMoment } from '#domain/time/parse-moment.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { Place } from '#domain/time/place.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { releaseOutcomes, releaseTypes } from './release.ts';
import type { BackoutPlan, Check, Release, RolloutStage } from './release.ts';
import type {
  BackoutForm,
  ReleaseChange,
  ReleasePlanForm,
  StageForm,
  TypedLine,
} from './release-form.ts';

export type ReviseContext = { readonly today: PlainDate; readonly place: Place };

type Part = Partial<Fields<Release>>;
type Read<Value> = Result<Value, Readonly<Record<string, FieldProblem>>>;

const momentOf = (
  typed: TypedMoment,
  fields: { readonly date: string; readonly time: string },
  { today, place }: ReviseContext,
): Read<Instant | null> => {
  const moment = parseMoment(typed, today, place);
  return moment.ok ? moment : fail({ [fields[moment.error.field]]: moment.error.code });
};

/** Reads what is planned around a release: version, type and the window, which has both ends or none. */
export const readPlan = (form: ReleasePlanForm, context: ReviseContext): Read<Part> => {
  const fields = readForm({
    version: parseText(form.version, textLimits.code),
    type: parseChoice(form.type, releaseTypes),
    orderedBy: parseText(form.orderedBy, textLimits.name),
    freezeAt: optional(form.freezeAt, (text) => parsePlainDate(text, context.today)),
    downtime: parseText(form.downtime, textLimits.line),
  });
  const from = momentOf(
    { date: form.fromDate, time: form.fromTime },
    { date: 'fromDate', time: 'fromTime' },
    context,
  );
  const to = momentOf(
    { date: form.toDate, time: form.toTime },
    { date: 'toDate', time: 'toTime' },
    context,
  );
  const problems = [fields, from, to].flatMap((read) => (read.ok ? [] : [read.error]));
  if (!fields.ok || !from.ok || !to.ok)
    return fail(Object.assign({}, ...problems) as Record<string, FieldProblem>);
  if (from.value !== null && to.value !== null && to.value <= from.value) {
    return fail({ toTime: 'date-before-start' });
  }
  if ((from.value === null) !== (to.value === null)) {
    return fail({ [from.value === null ? 'fromDate' : 'toDate']: 'period-needs-both' });
  }
  return ok({ ...fields.value, windowFrom: from.value, windowTo: to.value });
};

/** Lines in their new order, each with what it was before. A line whose text was emptied is taken away. */
const readLines = <Line extends TypedLine, Kept>(
  lines: readonly Line[],
  keep: (line: Line, text: string) => Kept,
  field: string,
): Read<readonly Kept[]> => {
  const kept: Kept[] = [];
  for (const [index, line] of lines.entries()) {
    const text = parseText(line.text, textLimits.line);
    if (!text.ok) return fail({ [`${field}.${index}.text`]: text.error });
    if (text.value !== '') kept.push(keep(line, text.value));
  }
  return ok(kept);
};

const checkFrom =
  (before: readonly Check[]) =>
  ({ id }: TypedLine, text: string): Check => ({
    ...(before.find((check) => check.id === id) ?? { id, doneAt: null, doneBy: null }),
    text,
  });

const readStage = (
  form: StageForm,
  before: RolloutStage | undefined,
  context: ReviseContext,
): Read<RolloutStage> => {
  const fields = readForm({
    name: parseRequiredText(form.name, textLimits.name),
    environmentId: optional(form.environmentId, parseId<EnvironmentId>),
    audience: parseText(form.audience, textLimits.name),
  });
  if (!fields.ok) return fields;
  const plannedAt = momentOf(form, { date: 'date', time: 'time' }, context);
  if (!plannedAt.ok) return plannedAt;
  const checks = readLines(form.checks, checkFrom(before?.checks ?? []), 'checks');
  if (!checks.ok) return checks;
  const unbegun = { startedAt: null, endedAt: null, status: 'pending', note: '' } as const;
  return ok({
    id: form.id,
    ...unbegun,
    ...before,
    ...fields.value,
    plannedAt: plannedAt.value,
    checks: checks.value,
  });
};

const readStages = (
  forms: readonly StageForm[],
  before: readonly RolloutStage[],
  context: ReviseContext,
): Read<Part> => {
  const stages: RolloutStage[] = [];
  for (const [index, form] of forms.entries()) {
    const stage = readStage(
      form,
      before.find(({ id }) => id === form.id),
      context,
    );
    if (!stage.ok) {
      const named = Object.entries(stage.error).map(
        ([field, problem]) => [`stages.${index}.${field}`, problem] as const,
      );
      return fail(Object.fromEntries(named));
    }
    stages.push(stage.value);
  }
  return ok({ stages });
};

/** Reads until when one can turn back and how long it takes; the steps are written apart. */
export const readBackout = (
  form: BackoutForm,
  context: ReviseContext,
): Read<Omit<BackoutPlan, 'steps'>> => {
  const longest = readForm({ longest: optional(form.longest, parseDuration) });
  if (!longest.ok) return longest;
  const decisionPoint = momentOf(form, { date: 'date', time: 'time' }, context);
  if (!decisionPoint.ok) return decisionPoint;
  return ok({ ...longest.value, decisionPoint: decisionPoint.value, isTested: form.isTested });
};

const readBackoutPlan = (
  { backout, backoutSteps }: ReleaseChange,
  before: BackoutPlan,
  context: ReviseContext,
): Read<Part> => {
  const terms = backout === undefined ? ok({}) : readBackout(backout, context);
  if (!terms.ok) return terms;
  const steps =
    backoutSteps === undefined
      ? ok(before.steps)
      : readLines(backoutSteps, checkFrom(before.steps), 'backoutSteps');
  if (!steps.ok) return steps;
  return ok({ backoutPlan: { ...before, ...terms.value, steps: steps.value } });
};

const readText = (field: keyof Part, text: string): Read<Part> => {
  const parsed = parseMultilineText(text, textLimits.note);
  return parsed.ok ? ok({ [field]: parsed.value }) : fail({ [field]: parsed.error });
};

const readField = <Value>(field: keyof Part, read: FieldResult<Value>): Read<Part> =>
  read.ok ? ok({ [field]: read.value }) : fail({ [field]: read.error });

/** The reading of each part that the change names. */
export const readParts = (
  release: Release,
  change: ReleaseChange,
  context: ReviseContext,
): readonly Read<Part>[] => {
  const { scope, criteria } = change;
  const parts: Read<Part>[] = [];
  if (change.plan !== undefined) parts.push(readPlan(change.plan, context));
  if (scope !== undefined) {
    const lines = readLines(scope, (line, text) => ({ ...line, text }), 'scope');
    parts.push(lines.ok ? ok({ scope: lines.value }) : lines);
  }
  if (change.stages !== undefined) parts.push(readStages(change.stages, release.stages, context));
  if (change.backout !== undefined || change.backoutSteps !== undefined)
    parts.push(readBackoutPlan(change, release.backoutPlan, context));
  if (criteria !== undefined) {
    const standard = criteria.filter((line) => line.text === '' && line.standard !== undefined);
    const lines = readLines(
      // A standard one has no text of its own, and stays.
      criteria.map((line) => (standard.includes(line) ? { ...line, text: '-' } : line)),
      (line, text) => {
        const before = release.goCriteria.find(({ id }) => id === line.id);
        const own = line.standard !== undefined && text === '-' ? '' : text;
        return { ...(before ?? { isMet: null, note: '' }), ...line, text: own };
      },
      'criteria',
    );
    parts.push(lines.ok ? ok({ goCriteria: lines.value }) : lines);
  }
  if (change.risks !== undefined) parts.push(readText('risks', change.risks));
  if (change.communication !== undefined)
    parts.push(readText('communication', change.communication));
  if (change.lessons !== undefined) parts.push(readText('lessons', change.lessons));
  if (change.isClientInformed !== undefined)
    parts.push(ok({ isClientInformed: change.isClientInformed }));
  if (change.hypercareUntil !== undefined) {
    const until = optional(change.hypercareUntil, (text) => parsePlainDate(text, context.today));
    parts.push(readField('hypercareUntil', until));
  }
  if (change.outcome !== undefined) {
    parts.push(
      readField(
        'outcome',
        optional(change.outcome, (text) => parseChoice(text, releaseOutcomes)),
      ),
    );
  }
  return parts;
};

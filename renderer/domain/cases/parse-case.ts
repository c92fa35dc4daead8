import { brandText } from '#domain/brand.ts';
import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Impact, Urgency } from '#domain/problems/problem.ts';
import { impacts, urgencies } from '#domain/problems/priority-of.ts';
import { parseId } from '#domain/record.ts';
import type { ContactId, ServiceLevelId, SystemId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import type { Instant } from '#domain/time/instant.ts';
import { parseMoment } from '#domain/time/parse-moment.ts';
import type { Place } from '#domain/time/place.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { caseKinds } from './case.ts';
import type { Case, CaseKind, CausedBy } from './case.ts';
import type { CaseForm, IntakeForm, ResolutionForm } from './case-form.ts';

/** One of the degrees of impact, as a field carries it. */
export const parseImpact = (text: string): FieldResult<Impact> => {
  const impact = impacts.find((each) => String(each) === text);
  return impact === undefined ? fail('not-a-choice') : ok(impact);
};

/** One of the degrees of urgency, as a field carries it. */
export const parseUrgency = (text: string): FieldResult<Urgency> => {
  const urgency = urgencies.find((each) => String(each) === text);
  return urgency === undefined ? fail('not-a-choice') : ok(urgency);
};

export type Intake = {
  readonly title: string;
  readonly systemId: SystemId;
  readonly kind: CaseKind;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly reporterId: ContactId | null;
};

export const parseIntake = (
  form: IntakeForm,
): Result<Intake, FieldErrors<IntakeForm, FieldProblem>> =>
  readForm({
    title: parseRequiredText(form.title, textLimits.name),
    systemId: parseId<SystemId>(form.systemId),
    kind: parseChoice(form.kind, caseKinds),
    impact: parseImpact(form.impact),
    urgency: parseUrgency(form.urgency),
    reporterId: optional(form.reporterId, parseId<ContactId>),
  });

const causeKinds = ['release', 'change', 'integration'] as const;

const parseCause = (text: string): FieldResult<CausedBy> => {
  const [kind = '', id = ''] = text.split(':');
  const known = causeKinds.find((each) => each === kind);
  return known === undefined || id === '' || id.length > 64
    ? fail('not-a-choice')
    : ok({ kind: known, id: brandText(id) });
};

type CaseFields = Pick<
  Case,
  | 'kind'
  | 'impact'
  | 'urgency'
  | 'reporterId'
  | 'serviceLevelId'
  | 'reportedAt'
  | 'respondedAt'
  | 'restoredAt'
  | 'resolution'
  | 'causedBy'
>;

type CaseContext = { readonly today: PlainDate; readonly now: Instant; readonly place: Place };
type CaseErrors = FieldErrors<CaseForm, FieldProblem>;

const moments = ['reported', 'responded', 'restored'] as const;
type MomentName = (typeof moments)[number];

/** The three moments of a case; none before the report, none in the future. */
const parseMoments = (
  form: CaseForm,
  { today, now, place }: CaseContext,
): Result<Readonly<Record<MomentName, Instant | null>>, CaseErrors> => {
  const values: Record<MomentName, Instant | null> = {
    reported: null,
    responded: null,
    restored: null,
  };
  const problems: Record<string, FieldProblem> = {};
  for (const name of moments) {
    const typed = { date: form[`${name}On`], time: form[`${name}Time`] };
    const moment = parseMoment(typed, today, place);
    if (!moment.ok) {
      problems[`${name}${moment.error.field === 'date' ? 'On' : 'Time'}`] = moment.error.code;
    } else values[name] = moment.value;
  }
  const { reported } = values;
  if (reported === null && problems['reportedOn'] === undefined)
    problems['reportedOn'] = 'required';
  for (const name of moments) {
    const moment = values[name];
    if (moment !== null && moment > now) problems[`${name}On`] = 'date-in-future';
    else if (moment !== null && reported !== null && moment < reported)
      problems[`${name}On`] = 'date-before-start';
  }
  return Object.keys(problems).length > 0 ? fail(problems) : ok(values);
};

/** What is typed about a case. A minute typed again as it stood keeps its seconds (`before`). */
export const parseCase = (
  form: CaseForm,
  context: CaseContext,
  before: Case,
): Result<CaseFields, CaseErrors> => {
  const fields = readForm({
    kind: parseChoice(form.kind, caseKinds),
    impact: parseImpact(form.impact),
    urgency: parseUrgency(form.urgency),
    reporterId: optional(form.reporterId, parseId<ContactId>),
    serviceLevelId: optional(form.serviceLevelId, parseId<ServiceLevelId>),
    resolution: parseMultilineText(form.resolution, textLimits.note),
    causedBy: optional(form.causedBy, parseCause),
  });
  const times = parseMoments(form, context);
  if (!fields.ok || !times.ok) {
    return fail({ ...(fields.ok ? {} : fields.error), ...(times.ok ? {} : times.error) });
  }
  const kept = (typed: Instant | null, stored: Instant | null): Instant | null =>
    typed !== null && stored?.slice(0, 16) === typed.slice(0, 16) ? stored : typed;
  return ok({
    ...fields.value,
    reportedAt: kept(times.value.reported, before.reportedAt) ?? before.reportedAt,
    respondedAt: kept(times.value.responded, before.respondedAt),
    restoredAt: kept(times.value.restored, before.restoredAt),
  });
};

/** How a case ended; without a moment it was restored now. */
export const parseResolution = (
  form: ResolutionForm,
  { today, now, place }: CaseContext,
  { reportedAt }: Pick<Case, 'reportedAt'>,
): Result<
  Pick<Case, 'resolution' | 'causedBy'> & { readonly restoredAt: Instant },
  FieldErrors<ResolutionForm, FieldProblem>
> => {
  const fields = readForm({
    resolution: parseRequiredText(form.resolution, textLimits.note),
    causedBy: optional(form.causedBy, parseCause),
  });
  const moment = parseMoment({ date: form.restoredOn, time: form.restoredTime }, today, place);
  const timeProblem = (): FieldErrors<ResolutionForm, FieldProblem> => {
    if (!moment.ok) {
      const field = moment.error.field === 'date' ? 'restoredOn' : 'restoredTime';
      return { [field]: moment.error.code };
    }
    if (moment.value === null) return {};
    if (moment.value > now) return { restoredOn: 'date-in-future' };
    // The typed minute may be the one in which it was reported.
    return moment.value.slice(0, 16) < reportedAt.slice(0, 16)
      ? { restoredOn: 'date-before-start' }
      : {};
  };
  const problems = { ...(fields.ok ? {} : fields.error), ...timeProblem() };
  if (!fields.ok || !moment.ok || Object.keys(problems).length > 0) return fail(problems);
  const restoredAt = moment.value ?? now;
  return ok({ ...fields.value, restoredAt: restoredAt < reportedAt ? reportedAt : restoredAt });
};

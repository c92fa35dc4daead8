import { formatDuration } from '#domain/time/duration.ts';
import { momentToTyped } from '#domain/time/parse-moment.ts';
import type { Place } from '#domain/time/place.ts';
import type { GoCriterion, Release, RolloutStage, ScopeKind } from './release.ts';

/** What is planned around a release, as typed. */
export type ReleasePlanForm = {
  readonly version: string;
  readonly type: string;
  readonly orderedBy: string;
  readonly freezeAt: string;
  readonly fromDate: string;
  readonly fromTime: string;
  readonly toDate: string;
  readonly toTime: string;
  readonly downtime: string;
};

export const releaseToPlanForm = (release: Release, place: Place): ReleasePlanForm => {
  const from = momentToTyped(release.windowFrom, place);
  const to = momentToTyped(release.windowTo, place);
  return {
    version: release.version,
    type: release.type,
    orderedBy: release.orderedBy,
    freezeAt: release.freezeAt ?? '',
    fromDate: from.date,
    fromTime: from.time,
    toDate: to.date,
    toTime: to.time,
    downtime: release.downtime,
  };
};

/** What stands in a list of checks or steps: their order is the list's. */
export type TypedLine = { readonly id: string; readonly text: string };

/** A stage of the roll-out, as typed. */
export type StageForm = {
  readonly id: string;
  readonly name: string;
  readonly environmentId: string;
  readonly audience: string;
  readonly date: string;
  readonly time: string;
  readonly checks: readonly TypedLine[];
};

export const stageToForm = (stage: RolloutStage, place: Place): StageForm => ({
  id: stage.id,
  name: stage.name,
  environmentId: stage.environmentId ?? '',
  audience: stage.audience,
  ...momentToTyped(stage.plannedAt, place),
  checks: stage.checks.map(({ id, text }) => ({ id, text })),
});

/** When and how long one can turn back, as typed. */
export type BackoutForm = {
  readonly date: string;
  readonly time: string;
  readonly longest: string;
  readonly isTested: boolean;
};

export const backoutToForm = ({ backoutPlan }: Release, place: Place): BackoutForm => ({
  ...momentToTyped(backoutPlan.decisionPoint, place),
  longest: backoutPlan.longest === null ? '' : formatDuration(backoutPlan.longest),
  isTested: backoutPlan.isTested,
});

export type ScopeLine = TypedLine & {
  readonly kind: ScopeKind;
  readonly recordId: string | null;
  readonly isBuilt: boolean;
};

export type CriterionLine = TypedLine & Pick<GoCriterion, 'standard'>;

/** What is changed of a release in one go: only what is named. Lists are given whole, in their order. */
export type ReleaseChange = {
  readonly plan?: ReleasePlanForm;
  readonly scope?: readonly ScopeLine[];
  readonly risks?: string;
  readonly stages?: readonly StageForm[];
  readonly backout?: BackoutForm;
  readonly backoutSteps?: readonly TypedLine[];
  readonly criteria?: readonly CriterionLine[];
  readonly communication?: string;
  readonly isClientInformed?: boolean;
  readonly hypercareUntil?: string;
  readonly outcome?: string;
  readonly lessons?: string;
};

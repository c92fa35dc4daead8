import { priorityOf } from '#domain/problems/priority-of.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import type { Case, Pause } from './case.ts';
import type { TimeSpan } from './open-spans.ts';
import { addOpenTime, openTimeBetween } from './open-time.ts';
import { serviceMetrics } from './service-level.ts';
import type { ServiceLevel, ServiceMetric, ServiceTarget } from './service-level.ts';

export const clockStatuses = ['running', 'paused', 'met', 'missed', 'cancelled'] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** How a promise about a case stands, all of it computed from the case and the calendar. */
export type ServiceClock = {
  readonly metric: ServiceMetric;
  readonly target: ServiceTarget;
  readonly status: ClockStatus;
  readonly startAt: Instant;
  /** When the promised open time is used up. While it stands still, as if it went on now. null: the calendar never opens. */
  readonly due: Instant | null;
  /** The same without the pauses: what the client first saw. */
  readonly originalDue: Instant | null;
  readonly warnAt: Instant | null;
  readonly stoppedAt: Instant | null;
  /** Open time used, less the pauses, until it stopped or now. */
  readonly elapsed: Seconds;
  /** Open time left; negative when it is overdrawn. */
  readonly left: Seconds;
  /** Past due now, or stopped past due. */
  readonly isBreached: boolean;
  /** Close to due and not there yet. */
  readonly isWarning: boolean;
};

/** What of a case its clocks are made of. */
export type ClockedCase = Pick<
  Case,
  'kind' | 'status' | 'reportedAt' | 'impact' | 'urgency' | 'pauses' | 'respondedAt' | 'restoredAt'
>;

/** Pauses as stretches; one that still goes on lasts until now. */
const holesOf = (pauses: readonly Pause[], now: Instant): readonly TimeSpan[] =>
  pauses.map(({ from, to }) => ({
    from: toMilliseconds(from),
    to: toMilliseconds(to ?? (now > from ? now : from)),
  }));

/**
 * How much of a promise is used when one is warned: three quarters, or when an hour is left where that comes sooner
 * (a promise of four hours warns after three either way; one of an hour at once).
 */
const warnAfter = (within: Seconds): Seconds =>
  toSeconds(Math.max(0, Math.min(Math.floor((within * 3) / 4), within - 3600)));

const statusOf = (
  { status, pauses }: ClockedCase,
  stoppedAt: Instant | null,
  due: Instant | null,
): ClockStatus => {
  if (stoppedAt !== null) return due === null || stoppedAt <= due ? 'met' : 'missed';
  // Closed without an answer: refused at triage, or no case at all. Nothing was promised of that.
  if (status === 'closed') return 'cancelled';
  return pauses.some(({ to }) => to === null) ? 'paused' : 'running';
};

/**
 * The clock of one promise: due is the start and the promised open time, further on by every pause. It starts at
 * `reportedAt` whatever the priority has been since, so a new priority counts from the start and keeps all pauses
 * (glpi#6902).
 */
export const serviceClock = (
  the: ClockedCase,
  target: ServiceTarget,
  { calendar }: Pick<ServiceLevel, 'calendar'>,
  now: Instant,
  place: Place,
): ServiceClock => {
  const { reportedAt: startAt } = the;
  const { metric, within } = target;
  const stoppedAt = metric === 'response' ? the.respondedAt : the.restoredAt;
  const end = stoppedAt ?? now;
  // What came after it stopped is not its own any more.
  const holes = holesOf(the.pauses, now).filter(({ from }) => from < toMilliseconds(end));
  const due = addOpenTime(calendar, startAt, within, place, holes);
  const elapsed = openTimeBetween(calendar, startAt, end, place, holes);
  const warnAt = addOpenTime(calendar, startAt, warnAfter(within), place, holes);
  const status = statusOf(the, stoppedAt, due);
  const isOpen = status === 'running' || status === 'paused';
  const isBreached = status === 'missed' || (isOpen && due !== null && due < now);
  return {
    metric,
    target,
    status,
    startAt,
    due,
    originalDue: addOpenTime(calendar, startAt, within, place),
    warnAt,
    stoppedAt,
    elapsed,
    left: toSeconds(within - elapsed),
    isBreached,
    isWarning: isOpen && !isBreached && elapsed >= warnAfter(within),
  };
};

/** The clocks of a case: one for each promise about incidents of its priority; requests and questions have none. */
export const serviceClocks = (
  the: ClockedCase,
  level: Pick<ServiceLevel, 'calendar' | 'targets'> | null,
  now: Instant,
  place: Place,
): readonly ServiceClock[] => {
  if (level === null || the.kind !== 'incident') return [];
  const priority = priorityOf(the.impact, the.urgency);
  return serviceMetrics.flatMap((metric) => {
    const target = level.targets.find(
      (each) => each.metric === metric && each.priority === priority,
    );
    return target === undefined ? [] : [serviceClock(the, target, level, now, place)];
  });
};

/** The clock that is due first of those that still count; a stopped case has none. */
export const nextClock = (clocks: readonly ServiceClock[]): ServiceClock | null => {
  const open = clocks.filter(({ status }) => status === 'running' || status === 'paused');
  return open.reduce<ServiceClock | null>((first, clock) => {
    if (clock.due === null) return first;
    return first?.due === undefined || first.due === null || clock.due < first.due ? clock : first;
  }, null);
};

import type { Pause } from '#domain/cases/case.ts';
import { addOpenTime } from '#domain/cases/open-time.ts';
import { priorityOf } from '#domain/problems/priority-of.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { CaseStory } from './case-stories.ts';
import { atMinute, sampleToday } from './sample-date.ts';
import { samplePlace } from './sample-place.ts';
import { serviceLevelOf } from './sample-service-levels.ts';
import { clientOf } from './sample-systems.ts';
import type { Turn } from './turns.ts';

/** When a case was reported, answered, restored and closed. */
export type CaseClock = {
  readonly reported: Instant;
  readonly responded: Instant | null;
  readonly restored: Instant | null;
  readonly pauses: readonly Pause[];
  readonly closedOn: PlainDate;
};

const later = (moment: Instant, minutes: number): Instant =>
  fromMilliseconds(toMilliseconds(moment) + minutes * 60_000);

/** Hundredths of the promised time that were used: most in good time, the late ones by a good deal. */
const usedOf = (isLate: boolean, count: number, least: number): number =>
  isLate ? 120 + (count % 5) * 30 : least + ((count * 37) % 55);

/** Every ninth case waited for the client until ten the next workday. */
const pauseOf = (story: CaseStory, count: number, responded: Instant): readonly Pause[] => {
  if (story.late !== 'none' || count % 9 !== 0) return [];
  const from = later(responded, 20);
  const to = atMinute(nextWorkday(addDays(story.day, 1)), 10 * 60);
  return from < to ? [{ from, to, reason: 'client', note: 'Väntar på en skärmbild' }] : [];
};

const hasBegun = ({ status }: CaseStory): boolean => status !== 'registered' && status !== 'open';
const isOver = ({ status }: CaseStory): boolean => status === 'resolved' || status === 'closed';

export const caseClock = (story: CaseStory, count: number): CaseClock => {
  const reported = atMinute(story.day, story.minute);
  const level = serviceLevelOf(clientOf(story.system));
  const priority = priorityOf(story.impact, story.urgency);
  const after = (metric: 'response' | 'restore', used: number, pauses: readonly Pause[]) => {
    const target = level?.targets.find(
      (each) => each.metric === metric && each.priority === priority,
    );
    if (level === undefined || target === undefined) return reported;
    const seconds = Math.floor((target.within * used) / 6000) * 60;
    const holes = pauses.map(({ from, to }) => ({
      from: toMilliseconds(from),
      to: toMilliseconds(to ?? from),
    }));
    return (
      addOpenTime(level.calendar, reported, toSeconds(seconds), samplePlace, holes) ?? reported
    );
  };
  const isLate = (metric: 'response' | 'restore') => story.late === metric || story.late === 'both';
  const responded = after('response', usedOf(isLate('response'), count, 8), []);
  const pauses = pauseOf(story, count, responded);
  const wish = after('restore', usedOf(isLate('restore'), count, 20), pauses);
  const restored = wish > responded ? wish : later(responded, 30);
  const closed = nextWorkday(addDays(localDay(restored), 3));
  return {
    reported,
    responded: hasBegun(story) ? responded : null,
    restored: isOver(story) ? restored : null,
    pauses: hasBegun(story) ? pausesOf(story, pauses, responded) : [],
    closedOn: closed,
  };
};

const localDay = (moment: Instant): PlainDate =>
  samplePlace.rules.toLocal(moment, samplePlace.zone).date;

/** Who still waits has a pause without an end. */
const pausesOf = (
  { status }: CaseStory,
  pauses: readonly Pause[],
  responded: Instant,
): readonly Pause[] =>
  status === 'waiting'
    ? [{ from: later(responded, 60), to: null, reason: 'client', note: 'Väntar på kundens svar' }]
    : pauses;

/** A case's course: triaged at once, begun when answered, waiting where it waited, resolved, confirmed days later. */
export const caseTurns = (story: CaseStory, clock: CaseClock): readonly Turn[] => {
  const { reported, responded, restored, pauses, closedOn } = clock;
  if (story.status === 'registered') return [];
  const open: Turn = ['open', later(reported, 2)];
  if (responded === null) return [open];
  const waits = pauses.flatMap(({ from, to, note }): readonly Turn[] =>
    to === null
      ? [['waiting', from, note]]
      : [
          ['waiting', from, note],
          ['in-progress', to],
        ],
  );
  const begun: readonly Turn[] = [open, ['in-progress', responded], ...waits];
  if (restored === null) return begun;
  const resolved: readonly Turn[] = [...begun, ['resolved', restored]];
  return story.status === 'closed'
    ? [...resolved, ['closed', atMinute(closedOn < sampleToday ? closedOn : sampleToday, 9 * 60)]]
    : resolved;
};

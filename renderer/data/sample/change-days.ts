import type { Instant } from '#domain/time/instant.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { ChangeSeed } from './change-seeds.ts';
import { atMinute } from './sample-date.ts';
import type { Turn } from './turns.ts';

/** When a change was made, asked for, answered, carried out: everything in true order. */
export type ChangeDays = {
  readonly made: Instant;
  readonly asked: Instant;
  readonly answered: Instant;
  readonly windowFrom: Instant;
  readonly windowTo: Instant;
  readonly begun: Instant | null;
  readonly ended: Instant | null;
  readonly turns: readonly Turn[];
};

const hour = 60;

/** Evenings for what stops a system, mornings for what doesn't; an emergency takes the time it gets. */
const windowOf = ({ type, system, status }: ChangeSeed): readonly [number, number] => {
  if (status === 'implementing') return [8 * hour, 12 * hour];
  if (type === 'standard') return [9 * hour, 11 * hour];
  if (type === 'emergency') return [13 * hour, 17 * hour];
  return system === 'S11' ? [20 * hour, 23 * hour] : [18 * hour, 21 * hour];
};

/** A workday so far along the way from the start to the window; nobody waits for an answer longer than three weeks. */
const along = ({ start, on }: ChangeSeed, part: number): PlainDate =>
  nextWorkday(addDays(start, Math.floor(Math.min(daysBetween(start, on), 28) * part)));

const isCarriedOut = ({ status }: ChangeSeed): boolean =>
  status === 'implementing' || status === 'review' || status === 'closed';

type Clock = Omit<ChangeDays, 'turns'>;

const wayTo = (seed: ChangeSeed, clock: Clock): readonly Turn[] => {
  const { asked, answered } = clock;
  const assessed: Turn = ['assessed', atMinute(along(seed, 0.15), 11 * hour)];
  const awaiting: Turn = ['awaiting-approval', asked];
  if (seed.type === 'standard') {
    return seed.status === 'cancelled' ? [] : [['scheduled', atMinute(seed.start, 10 * hour)]];
  }
  if (seed.type === 'emergency') return [awaiting];
  if (seed.status === 'assessed' || seed.status === 'cancelled') return [assessed];
  if (seed.status === 'awaiting-approval' || seed.status === 'rejected') {
    return [assessed, awaiting];
  }
  const scheduled: Turn = ['scheduled', atMinute(along(seed, 0.6), 15 * hour)];
  return [assessed, awaiting, ['approved', answered], scheduled];
};

const turnsOf = (seed: ChangeSeed, clock: Clock): readonly Turn[] => {
  const before = wayTo(seed, clock);
  const closed: Turn = ['closed', atMinute(nextWorkday(addDays(seed.on, 3)), 14 * hour)];
  if (seed.status === 'cancelled' || seed.status === 'rejected') {
    return [...before, [seed.status, clock.answered, seed.note]];
  }
  if (clock.begun === null) return before;
  const begun: readonly Turn[] = [...before, ['implementing', clock.begun]];
  if (clock.ended === null) return begun;
  const back: readonly Turn[] =
    seed.code === 'unsuccessful' ? [['backed-out', clock.ended, seed.note]] : [];
  const reviewAt = atMinute(nextWorkday(addDays(seed.on, 1)), 8 * hour + 30);
  const review: Turn = ['review', reviewAt];
  return seed.status === 'closed'
    ? [...begun, ...back, review, closed]
    : [...begun, ...back, review];
};

export const changeDays = (seed: ChangeSeed): ChangeDays => {
  const [from, to] = windowOf(seed);
  const place = Number(seed.number.slice(-3));
  const isEmergency = seed.type === 'emergency';
  const over = seed.code === 'with-issues' ? 60 : -(place % 4) * 10;
  const clock: Clock = {
    made: atMinute(seed.start, 9 * hour),
    asked: isEmergency
      ? atMinute(seed.start, 9 * hour + 40)
      : atMinute(along(seed, 0.25), 13 * hour),
    answered: isEmergency
      ? atMinute(seed.start, 10 * hour + 15)
      : atMinute(along(seed, 0.5), 14 * hour + 20),
    windowFrom: atMinute(seed.on, from),
    windowTo: atMinute(seed.on, to),
    begun: isCarriedOut(seed) ? atMinute(seed.on, from + 5) : null,
    ended:
      isCarriedOut(seed) && seed.status !== 'implementing'
        ? atMinute(seed.on, to - 15 + over)
        : null,
  };
  return { ...clock, turns: turnsOf(seed, clock) };
};

import { releaseWork } from '#domain/releases/release-work.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { afternoonBefore, backouts, decisionsOf } from './release-decisions.ts';
import { signedOn } from './release-rows.ts';
import { closedOn, isClosed, releaseSeeds, wasRolledOut } from './release-seeds.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { rolledOutAt, stagesOf } from './release-stages.ts';
import { lessonsOf } from './release-texts.ts';
import { atMinute, morningOf, on } from './sample-date.ts';
import { leadOn } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';
import { courseEvents } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';
import { workId } from './work-id.ts';

/** Up to the decision all go the same way. */
const beforeOut = (seed: ReleaseSeed): readonly Turn[] => {
  const halfway = addDays(seed.start, Math.floor(daysBetween(seed.start, seed.out) / 2));
  const planned: Turn = ['planned', morningOf(addDays(seed.start, -5))];
  if (!wasRolledOut(seed)) return [planned];
  const built: readonly Turn[] = [
    planned,
    ['building', morningOf(seed.start)],
    ['testing', morningOf(nextWorkday(halfway))],
  ];
  if (seed.number === 'REL-2025-007') {
    const [no, yes] = decisionsOf(seed);
    return [
      ...built,
      ['ready', atMinute(on('2025-09-03'), 15 * 60)],
      ['planned', no?.at ?? morningOf(seed.out), no?.reason ?? ''],
      ['building', atMinute(on('2025-09-05'), 8 * 60)],
      ['testing', atMinute(on('2025-09-09'), 9 * 60)],
      ['ready', atMinute(on('2025-09-10'), 16 * 60)],
      ['go', yes?.at ?? morningOf(seed.out)],
    ];
  }
  return [
    ...built,
    ['ready', atMinute(addDays(seed.out, -2), 15 * 60)],
    ['go', afternoonBefore(seed)],
  ];
};

const turnsOf = (seed: ReleaseSeed): readonly Turn[] => {
  const before = beforeOut(seed);
  if (!wasRolledOut(seed)) return before;
  const begun = stagesOf(seed)[0]?.startedAt ?? morningOf(seed.out);
  const out: readonly Turn[] = [...before, ['rolling-out', begun]];
  const backout = backouts[seed.number];
  if (backout) {
    return [
      ...out,
      ['backed-out', backout.restoredAt ?? backout.decidedAt, backout.reason],
      ['failed', atMinute(nextWorkday(addDays(seed.out, 1)), 11 * 60), lessonsOf(seed.number)],
    ];
  }
  const watched: readonly Turn[] = [...out, ['hypercare', rolledOutAt(seed)]];
  if (!isClosed(seed)) return watched;
  return [
    ...watched,
    ['signed-off', signedOn(seed)],
    ['closed', atMinute(nextWorkday(closedOn(seed)), 15 * 60)],
  ];
};

export const releaseEvents: readonly EventFields[] = releaseSeeds.flatMap((seed) =>
  courseEvents(
    'releases',
    workId(seed.number),
    'draft',
    morningOf(addDays(seed.start, -14)),
    turnsOf(seed),
  ),
);

export const releaseTasks: readonly TaskSeed[] = releaseSeeds.map((seed) => ({
  id: workId(seed.number),
  number: seed.number,
  kind: 'release',
  system: seed.system,
  title: seed.title,
  description: seed.description,
  status: releaseWork[seed.status],
  responsible: leadOn(seed.system, seed.start),
  start: seed.start,
  end: seed.end,
  began: wasRolledOut(seed) ? seed.start : null,
  ended:
    seed.status === 'failed'
      ? nextWorkday(addDays(seed.out, 1))
      : isClosed(seed)
        ? nextWorkday(closedOn(seed))
        : null,
  checklist: [],
}));

import type { Check, RolloutStage } from '#domain/releases/release.ts';
import type { PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { wasRolledOut } from './release-seeds.ts';
import { environmentIdOf } from './sample-environments.ts';
import { atMinute } from './sample-date.ts';
import { personId } from './sample-people.ts';
import { leadOn } from './sample-systems.ts';

const backUp = {
  name: 'Förberedelse och säkerhetskopia',
  audience: 'Ingen märker något',
  checks: ['Säkerhetskopia tagen och provläst', 'Kunden informerad', 'Övervakning tystad'],
};
const server = {
  name: 'Databas och tjänster',
  audience: 'Systemet stängt',
  checks: ['Databasen uppgraderad', 'Tjänsterna startade', 'Loggen utan fel i tio minuter'],
};
const pilot = {
  name: 'Pilotgrupp',
  audience: 'Fem användare',
  checks: ['Pilotgruppen har loggat in', 'Huvudflödet provat', 'Inga nya fel på en timme'],
};
const everyone = {
  name: 'Alla användare',
  audience: 'Alla',
  checks: ['Öppnat för alla', 'Stickprov mot förra versionen', 'Övervakning påslagen'],
};

const plans: Readonly<Record<number, readonly (typeof backUp)[]>> = {
  2: [server, everyone],
  3: [backUp, server, everyone],
  4: [backUp, server, pilot, everyone],
};

/** The day of a stage: all in one evening, but with four the pilot is the workday after, and everyone two days later. */
export const stageDay = ({ out, stages }: ReleaseSeed, index: number): PlainDate => {
  if (stages < 4 || index < 2) return out;
  const pilotDay = nextWorkday(addDays(out, 1));
  return index === 2 ? pilotDay : nextWorkday(addDays(pilotDay, 2));
};

const evening = [
  { planned: 17 * 60, length: 40 },
  { planned: 18 * 60 + 30, length: 75 },
  { planned: 20 * 60, length: 25 },
] as const;
const morning = { planned: 8 * 60, length: 95 };

/** Transportplan is planned with by day: its last stages begin after the last lorry. */
const lateEvening = [
  { planned: 20 * 60, length: 35 },
  { planned: 20 * 60 + 45, length: 55 },
  { planned: 22 * 60, length: 30 },
] as const;

const clockOf = (seed: ReleaseSeed, index: number): { planned: number; length: number } => {
  if (seed.stages === 4 && index >= 2) return morning;
  if (seed.system === 'S11') return lateEvening[index] ?? morning;
  return evening[seed.stages === 2 ? index + 1 : index] ?? morning;
};

type Course = Pick<RolloutStage, 'startedAt' | 'endedAt' | 'status' | 'note'>;

const untouched: Course = { startedAt: null, endedAt: null, status: 'pending', note: '' };

const failed = (
  day: PlainDate,
  from: readonly [number, number],
  to: readonly [number, number],
  status: 'failed' | 'rolled-back',
  note: string,
): Course => ({
  startedAt: atMinute(day, from[0] * 60 + from[1]),
  endedAt: atMinute(day, to[0] * 60 + to[1]),
  status,
  note,
});

/** The two that turned back: how each of their stages really went. */
const turnedBack: Readonly<Record<string, readonly ((day: PlainDate) => Course)[]>> = {
  'REL-2025-011': [
    (day) => failed(day, [20, 0], [20, 35], 'rolled-back', 'Återställd från säkerhetskopian'),
    (day) =>
      failed(
        day,
        [20, 45],
        [21, 40],
        'failed',
        'Tjänsterna startade, men alla anrop till karttjänsten nekades: okänd utfärdare.',
      ),
    () => untouched,
  ],
  'REL-2026-004': [
    (day) => failed(day, [17, 0], [17, 45], 'rolled-back', 'Molnytan tömd'),
    (day) => failed(day, [18, 30], [20, 10], 'failed', 'Behörigheterna kom inte med i flytten.'),
    () => untouched,
  ],
};

const courseOf = (seed: ReleaseSeed, index: number, day: PlainDate): Course => {
  const special = turnedBack[seed.number]?.[index];
  if (special) return special(day);
  if (!wasRolledOut(seed)) return untouched;
  const { planned, length } = clockOf(seed, index);
  const late = (Number(seed.number.slice(-2)) * 7 + index * 5) % 14;
  return {
    startedAt: atMinute(day, planned + late),
    endedAt: atMinute(day, planned + late + length),
    status: 'done',
    note: '',
  };
};

/** Three checks a stage, ticked one after the other while it ran; of a failed stage only the first. */
const checksOf = (
  texts: readonly string[],
  stage: number,
  course: Course,
  day: PlainDate,
  planned: number,
  doneBy: PersonId,
): readonly Check[] =>
  texts.map((text, place) => {
    const isDone = course.status === 'done' || (course.status !== 'pending' && place === 0);
    return {
      id: `check-${stage + 1}-${place + 1}`,
      text,
      doneAt: isDone ? atMinute(day, planned + 16 + place * 4) : null,
      doneBy: isDone ? doneBy : null,
    };
  });

/** The stages of a release in their order, with checks and the times at which they really ran. */
export const stagesOf = (seed: ReleaseSeed): readonly RolloutStage[] =>
  (plans[seed.stages] ?? []).map((stage, index) => {
    const day = stageDay(seed, index);
    const { planned } = clockOf(seed, index);
    const course = courseOf(seed, index, day);
    const lead = personId(leadOn(seed.system, seed.out));
    return {
      id: `stage-${index + 1}`,
      name: stage.name,
      environmentId: environmentIdOf(seed.system, 'production'),
      audience: stage.audience,
      plannedAt: atMinute(day, planned),
      ...course,
      checks: checksOf(stage.checks, index, course, day, planned, lead),
    };
  });

/** When the last stage ended. */
export const rolledOutAt = (seed: ReleaseSeed): Instant =>
  stagesOf(seed).findLast(({ endedAt }) => endedAt !== null)?.endedAt ??
  atMinute(seed.out, 17 * 60);

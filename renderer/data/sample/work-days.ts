import type { PersonId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { isWorkday } from '#domain/time/swedish-holidays.ts';
import type { RowOf } from './row-of.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One person's working day: how many minutes, in half hours. */
export type WorkDay = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly minutes: number;
};

export type Absence = {
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

const step = 30;
const shortest = 180;
/** Nobody works more than nine hours a day. */
const longest = 540;

const isEmployed = (person: RowOf<'people'>, date: PlainDate): boolean =>
  person.fields.employments.some(({ from, to }) => from <= date && (to === null || date <= to));

const isAway = (absences: readonly Absence[], personId: PersonId, date: PlainDate): boolean =>
  absences.some((away) => away.personId === personId && away.from <= date && date <= away.to);

/** Every workday on which somebody is employed and not away, day by day, with a length about the usual. */
const present = (
  people: readonly RowOf<'people'>[],
  absences: readonly Absence[],
  period: { readonly from: PlainDate; readonly to: PlainDate },
  random: SeededRandom,
): WorkDay[] => {
  const days: WorkDay[] = [];
  for (let date = period.from; date <= period.to; date = addDays(date, 1)) {
    if (!isWorkday(date)) continue;
    for (const person of people) {
      if (!isEmployed(person, date) || isAway(absences, person.id, date)) continue;
      days.push({ personId: person.id, date, minutes: 330 + random.below(7) * step });
    }
  }
  return days;
};

/** Days that sum exactly to `total` minutes (a multiple of thirty), each from three to nine hours. */
export const workDays = (
  people: readonly RowOf<'people'>[],
  absences: readonly Absence[],
  period: { readonly from: PlainDate; readonly to: PlainDate },
  total: number,
  random: SeededRandom,
): readonly WorkDay[] => {
  const days = present(people, absences, period, random);
  let missing = total - days.reduce((sum, day) => sum + day.minutes, 0);
  for (let tries = days.length * 40; missing !== 0 && tries > 0; tries -= 1) {
    const place = random.below(days.length);
    const day = days[place];
    const change = missing > 0 ? step : -step;
    if (!day || day.minutes + change > longest || day.minutes + change < shortest) continue;
    days[place] = { ...day, minutes: day.minutes + change };
    missing -= change;
  }
  return days;
};

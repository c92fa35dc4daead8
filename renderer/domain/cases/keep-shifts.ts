import type { OpenHours } from './service-level.ts';
import { weekdays } from './service-level-form.ts';

const shiftsOf = (weekly: readonly OpenHours[], day: number): readonly OpenHours[] =>
  weekly.filter(({ weekday }) => weekday === day);

/**
 * The week as typed over the week as it was. The form shows only the first shift of a day: a day whose shift was left as
 * shown keeps its later ones; a day that was changed is what was typed.
 */
export const keepShifts = (
  before: readonly OpenHours[],
  typed: readonly OpenHours[],
): readonly OpenHours[] =>
  weekdays.flatMap((day) => {
    const was = shiftsOf(before, day);
    const now = shiftsOf(typed, day);
    const [first] = was;
    const [only] = now;
    const isLeft = first !== undefined && first.from === only?.from && first.to === only.to;
    return isLeft ? was : now;
  });

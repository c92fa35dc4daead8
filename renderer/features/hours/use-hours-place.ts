import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { mondayOf, type PlainDate } from '#domain/time/plain-date.ts';
import { parseId, type PersonId } from '#domain/record.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useMe, useToday } from '#state/session.ts';

export type HoursView = 'week' | 'day' | 'month';

/** Which hours are shown: the day stands for its week, and the person is oneself unless another is chosen. */
export type HoursPlace = {
  readonly view: HoursView;
  readonly date: PlainDate;
  readonly monday: PlainDate;
  readonly personId: PersonId | null;
  readonly go: (change: {
    readonly view?: HoursView;
    readonly date?: PlainDate;
    readonly personId?: PersonId;
  }) => void;
};

/** The place in the hours, kept in the address: /hours?view=day&day=2026-11-24, /hours?week=2026-11-23. A month is where its day is. */
export const useHoursPlace = (): HoursPlace => {
  const today = useToday();
  const me = useMe();
  const [state, change] = useUrlState({
    view: ['week', 'day', 'month'],
    week: '',
    day: '',
    person: '',
  });
  const typed = parsePlainDate(state.view === 'week' ? state.week : state.day, today);
  const date = typed.ok ? typed.value : today;
  const chosen = parseId<PersonId>(state.person);
  return {
    view: state.view,
    date,
    monday: mondayOf(date),
    personId: chosen.ok ? chosen.value : me,
    go: ({ view = state.view, date: day = date, personId }) =>
      change({
        view,
        // Today is where one is without being told: it is left out of the address.
        week: view === 'week' && mondayOf(day) !== mondayOf(today) ? mondayOf(day) : '',
        day: view !== 'week' && day !== today ? day : '',
        ...(personId === undefined ? {} : { person: personId === me ? '' : personId }),
      }),
  };
};

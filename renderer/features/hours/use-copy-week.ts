import type { PersonId } from '#domain/record.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useCopyWeekMutation, useListWeekQuery } from '#state/hours.ts';
import { useAddedRows } from './use-added-rows.ts';

type CopyWeek = {
  readonly isPossible: boolean;
  /** The same work, no hours: nothing is stored yet. */
  readonly copyRows: () => void;
  /** The same work and hours, in one command that one undo takes back. */
  readonly copyHours: () => Promise<boolean>;
};

/** What the week before offers this one. */
export const useCopyWeek = (personId: PersonId, monday: PlainDate): CopyWeek => {
  const t = useT('hours');
  const from = addDays(monday, -7);
  const former = useListWeekQuery({ personId, monday: from });
  const { add } = useAddedRows(personId, monday);
  const [copyWeek] = useCopyWeekMutation();
  const rows = former.data?.rows ?? [];
  return {
    isPossible: rows.length > 0,
    copyRows: () => {
      add(rows);
      notify.done(t('copy.done', { count: rows.length }));
    },
    copyHours: () =>
      runCommand(
        copyWeek({ personId, from, to: monday, withHours: true }).unwrap(),
        ({ entries }) =>
          entries === 0
            ? notify.done(t('copy.nothingNew'))
            : notify.done(t('copy.doneHours', { count: entries }), { undo: true }),
      ),
  };
};

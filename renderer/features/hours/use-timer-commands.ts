import type { Away } from '#domain/hours/away.ts';
import { emptyTimerForm, type TimerForm } from '#domain/hours/timer-form.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { PersonId } from '#domain/record.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import {
  useDiscardTimerMutation,
  useSaveTimerMutation,
  useStartTimerMutation,
  useStopTimerMutation,
} from '#state/hours.ts';
import { useLastWork } from './use-last-work.ts';

export type TimerEnding = { readonly away: readonly Away[]; readonly splits: boolean };

type TimerCommands = {
  readonly start: (work: WeekRowKey | null) => Promise<boolean>;
  readonly change: (work: WeekRowKey, note: string) => Promise<boolean>;
  /** Stops and keeps the time as hours, less what was away (R14); one entry, or one a day (R12). */
  readonly stop: (ending: TimerEnding) => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
};

const formOf = (personId: PersonId, work: WeekRowKey | null, note: string): TimerForm =>
  work === null
    ? { ...emptyTimerForm(), personId, note }
    : {
        personId,
        note,
        clientId: work.clientId,
        systemId: work.systemId ?? '',
        taskId: work.taskId ?? '',
        activity: work.activity,
      };

/** What can be done with a person's timer; what refuses it is said in words. */
export const useTimerCommands = (personId: PersonId): TimerCommands => {
  const t = useT('hours');
  const { rememberWork } = useLastWork();
  const [startTimer] = useStartTimerMutation();
  const [saveTimer] = useSaveTimerMutation();
  const [stopTimer] = useStopTimerMutation();
  const [discardTimer] = useDiscardTimerMutation();
  return {
    start: (work) =>
      runCommand(startTimer(formOf(personId, work, '')).unwrap(), () => {
        if (work !== null) rememberWork(work);
      }),
    change: (work, note) =>
      runCommand(saveTimer(formOf(personId, work, note)).unwrap(), () => rememberWork(work)),
    stop: (ending) =>
      runCommand(stopTimer({ personId, ...ending }).unwrap(), (ids) =>
        notify.done(ids.length > 1 ? t('timer.stoppedSplit') : t('timer.stopped'), { undo: true }),
      ),
    discard: () =>
      runCommand(discardTimer({ personId }).unwrap(), () =>
        notify.done(t('timer.discarded'), { undo: true }),
      ),
  };
};

import type { Away } from '#domain/hours/away.ts';
import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useSaveTimeEntryMutation } from '#state/hours.ts';
import { useZoneRules } from '#state/session.ts';

/** Writes time away from a running timer on the work that it was instead (R14). */
export const useAssignAway = ({ personId, zone }: Timer) => {
  const t = useT('hours');
  const rules = useZoneRules();
  const [save] = useSaveTimeEntryMutation();
  return (gap: Away, work: WeekRowKey, onDone: () => void): Promise<boolean> => {
    const start = rules.toLocal(gap.from, zone);
    const form = {
      ...emptyTimeEntryForm(start.date),
      personId,
      clientId: work.clientId,
      systemId: work.systemId ?? '',
      taskId: work.taskId ?? '',
      activity: work.activity,
      isBillable: isBillableByDefault(work.activity),
      start: start.time,
      end: rules.toLocal(gap.to, zone).time,
    };
    return runCommand(save({ id: null, form }).unwrap(), () => {
      notify.done(t('timer.awayAssigned'), { undo: true });
      onDone();
    });
  };
};

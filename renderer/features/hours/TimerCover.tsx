import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { EntryCoverBox } from '#components/ledger/EntryCoverBox.tsx';
import { useZoneRules } from '#state/session.ts';

type TimerCoverProps = { readonly timer: Timer; readonly seconds: number };

/** What the running clock's time will be by its contract, asked anew each minute. */
export const TimerCover = ({ timer, seconds }: TimerCoverProps) => {
  const rules = useZoneRules();
  if (timer.clientId === null || seconds < 60 || seconds > 86_400) return null;
  const { date } = rules.toLocal(timer.startedAt, timer.zone);
  const typed = {
    ...emptyTimeEntryForm(date),
    personId: timer.personId,
    clientId: timer.clientId,
    systemId: timer.systemId ?? '',
    taskId: timer.taskId ?? '',
    activity: timer.activity,
    duration: formatDuration(toSeconds(seconds - (seconds % 60))),
    isBillable: isBillableByDefault(timer.activity),
  };
  return <EntryCoverBox id={null} typed={typed} fit="badge" />;
};

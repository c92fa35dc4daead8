import { activities } from '#domain/hours/activity.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import { brandText } from '#domain/brand.ts';
import { useRemembered } from '#state/session.ts';

type Remembered = {
  readonly clientId: string;
  readonly systemId: string;
  readonly taskId: string;
  readonly activity: string;
};

const nothing: Remembered = { clientId: '', systemId: '', taskId: '', activity: '' };

const toWork = (last: Remembered): WeekRowKey | null => {
  const activity = activities.find((each) => each === last.activity);
  if (last.clientId === '' || activity === undefined) return null;
  return {
    clientId: brandText(last.clientId),
    systemId: last.systemId === '' ? null : brandText(last.systemId),
    taskId: last.taskId === '' ? null : brandText(last.taskId),
    activity,
  };
};

/** On what the timer last ran, so that one key goes on with it. */
export const useLastWork = (): {
  readonly last: WeekRowKey | null;
  readonly rememberWork: (work: WeekRowKey) => void;
} => {
  const [last, remember] = useRemembered<Remembered>('timer.work', nothing);
  return {
    last: toWork(last),
    rememberWork: ({ clientId, systemId, taskId, activity }) =>
      remember({ clientId, systemId: systemId ?? '', taskId: taskId ?? '', activity }),
  };
};

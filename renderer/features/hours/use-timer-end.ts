import { useState } from 'react';
import type { Away } from '#domain/hours/away.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { useTimerCommands } from './use-timer-commands.ts';

/** 'goOn': the same work begins anew at once. */
type Ending = 'stop' | 'goOn';

type TimerEnd = {
  readonly end: (ending: Ending) => void;
  /** The run passed midnight: one entry or one a day? Null while that is not asked. */
  readonly asked: Ending | null;
  readonly answer: (splits: boolean) => void;
  readonly cancel: () => void;
};

const workOf = ({ clientId, systemId, taskId, activity }: Timer): WeekRowKey | null =>
  clientId === null ? null : { clientId, systemId, taskId, activity };

/** The end of a run: a midnight within it is asked about (R12), what nobody answered for is left out (R14). */
export const useTimerEnd = (
  timer: Timer,
  away: readonly Away[],
  passedMidnight: boolean,
  commands: ReturnType<typeof useTimerCommands>,
): TimerEnd => {
  const [asked, setAsked] = useState<Ending | null>(null);
  const finish = async (ending: Ending, splits: boolean): Promise<void> => {
    setAsked(null);
    if (!(await commands.stop({ away, splits }))) return;
    if (ending === 'goOn') await commands.start(workOf(timer));
  };
  return {
    end: (ending) => {
      if (passedMidnight) setAsked(ending);
      else void finish(ending, false);
    },
    asked,
    answer: (splits) => {
      if (asked !== null) void finish(asked, splits);
    },
    cancel: () => setAsked(null),
  };
};

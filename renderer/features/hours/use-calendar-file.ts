import { useState } from 'react';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { notify } from '#components/notify.tsx';
import { readCalendarFile, type IcsProblem, type Meeting } from '#state/meetings.ts';
import { usePlace } from '#state/session.ts';

/** A calendar file as read: its meetings of the shown days, or why it was refused. */
export type CalendarFile =
  | { readonly name: string; readonly meetings: readonly Meeting[] }
  | { readonly name: string; readonly problem: IcsProblem };

/** Reads a calendar file that was dropped or chosen; nothing is written before a meeting is taken. */
export const useCalendarFile = (period: { readonly from: PlainDate; readonly to: PlainDate }) => {
  const place = usePlace();
  const [file, setFile] = useState<CalendarFile | null>(null);
  const take = async (chosen: File): Promise<void> => {
    try {
      const read = await readCalendarFile(chosen, period, place);
      setFile(
        read.ok
          ? { name: chosen.name, meetings: read.value }
          : { name: chosen.name, problem: read.error },
      );
    } catch (error) {
      notify.fault(error);
    }
  };
  return { file, take, close: () => setFile(null) };
};

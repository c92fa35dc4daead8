import { brandText } from '#domain/brand.ts';
import { activities } from '#domain/hours/activity.ts';
import { guessWork, titleKey } from '#domain/hours/guess-work.ts';
import type { KnownWork } from '#domain/hours/guess-work.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { PersonId } from '#domain/record.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useListKeptMeetingsQuery, type Meeting } from '#state/meetings.ts';
import { useRemembered } from '#state/session.ts';
import { useListSystemsQuery } from '#state/systems.ts';

/** A meeting that may become hours, and on what it most likely was. */
export type MeetingProposal = Meeting & { readonly work: WeekRowKey | null };

/** A work as it is remembered: client, system, task and activity, for the disk. */
type Remembered = readonly [string, string, string, string];

const most = 400;

const toWork = (stored: Remembered | undefined): WeekRowKey | null => {
  if (stored === undefined) return null;
  const [clientId, systemId, taskId, name] = stored;
  const activity = activities.find((each) => each === name);
  if (activity === undefined || clientId === '') return null;
  return {
    clientId: brandText(clientId),
    systemId: systemId === '' ? null : brandText(systemId),
    taskId: taskId === '' ? null : brandText(taskId),
    activity,
  };
};

const useKnownWork = (): readonly KnownWork[] => {
  const { data: systems } = useListSystemsQuery({ limit: most });
  const { data: clients } = useListClientsQuery({
    text: '',
    sort: { by: 'name', direction: 'ascending' },
    filter: 'all',
    limit: most,
  });
  const nothing = { systemId: null, taskId: null, activity: 'meeting' } as const;
  return [
    ...(systems?.rows ?? []).map(({ id, clientId, name }) => ({
      name,
      work: { ...nothing, clientId, systemId: id },
    })),
    ...(clients?.rows ?? []).map(({ id, name }) => ({ name, work: { ...nothing, clientId: id } })),
  ];
};

/** The meetings that are neither hours already nor passed over, each with the work that was last chosen or is guessed. */
export const useMeetingProposals = (personId: PersonId, meetings: readonly Meeting[]) => {
  const known = useKnownWork();
  const [chosen, rememberChosen] = useRemembered<{ readonly [title: string]: Remembered }>(
    'hours.meetingWork',
    {},
  );
  const [skipped, rememberSkipped] = useRemembered<readonly string[]>('hours.meetingsSkipped', []);
  const { data: kept = [] } = useListKeptMeetingsQuery({
    personId,
    keys: meetings.map(({ key }) => key),
  });
  const proposals: readonly MeetingProposal[] = meetings
    .filter(({ key }) => !kept.includes(key) && !skipped.includes(key))
    .map((meeting) => ({
      ...meeting,
      work: toWork(chosen[titleKey(meeting.title)]) ?? guessWork(meeting.title, known),
    }));
  return {
    proposals,
    kept: kept.length,
    skipped: meetings.filter(({ key }) => skipped.includes(key)).length,
    remember: (title: string, { clientId, systemId, taskId, activity }: WeekRowKey): void =>
      rememberChosen({
        ...chosen,
        [titleKey(title)]: [clientId, systemId ?? '', taskId ?? '', activity],
      }),
    // What was passed over long ago is in no new file.
    skip: (key: string): void => rememberSkipped([...skipped, key].slice(-500)),
    unskip: (): void =>
      rememberSkipped(skipped.filter((key) => !meetings.some((meeting) => meeting.key === key))),
  };
};

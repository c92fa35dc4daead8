import { useState } from 'react';
import { activities } from '#domain/hours/activity.ts';
import { weekRowId, type WeekRowKey } from '#domain/hours/week-rows.ts';
import { brandText } from '#domain/brand.ts';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useNameWorkQuery, type NamedWork } from '#state/hours.ts';
import { useRemembered } from '#state/session.ts';

/** A row without hours, as it is remembered: ids only, for names change and belong to nobody's preferences. */
type RememberedRow = {
  readonly week: string;
  readonly clientId: string;
  readonly systemId: string;
  readonly taskId: string;
  readonly activity: string;
};

/** Older rows are forgotten: nobody comes back for them. */
const mostRows = 60;

const none: readonly RememberedRow[] = [];
const noRows: readonly NamedWork[] = [];

const toWork = (row: RememberedRow): readonly WeekRowKey[] => {
  const activity = activities.find((each) => each === row.activity);
  if (activity === undefined) return [];
  return [
    {
      clientId: brandText(row.clientId),
      systemId: row.systemId === '' ? null : brandText(row.systemId),
      taskId: row.taskId === '' ? null : brandText(row.taskId),
      activity,
    },
  ];
};

const isSame = (one: RememberedRow, other: RememberedRow): boolean =>
  one.week === other.week &&
  one.clientId === other.clientId &&
  one.systemId === other.systemId &&
  one.taskId === other.taskId &&
  one.activity === other.activity;

/** Those of the works that have a name. */
const namedRows = (
  works: readonly WeekRowKey[],
  names: readonly NamedWork[],
): readonly NamedWork[] =>
  works.flatMap((work) => {
    const found = names.find(({ key }) => weekRowId(key) === weekRowId(work));
    return found === undefined ? [] : [found];
  });

/**
 * The rows that were added to a person's week by hand or from the week before, and have no hours yet. They are an
 * intention, not a record: kept with this laptop's preferences, and nothing once hours make them rows of their own.
 */
export const useAddedRows = (
  personId: PersonId,
  monday: PlainDate,
): {
  readonly rows: readonly NamedWork[];
  readonly add: (work: readonly NamedWork[]) => void;
} => {
  const week = `${personId} ${monday}`;
  const [remembered, remember] = useRemembered<readonly RememberedRow[]>('hours.rows', none);
  const works = remembered.filter((row) => row.week === week).flatMap(toWork);
  const named = useNameWorkQuery(works);
  // What was just added is shown at once, by the names under which it was found: the next key belongs to its cell.
  const [fresh, setFresh] = useState(noRows);
  return {
    rows: namedRows(works, [...(named.data ?? noRows), ...fresh]),
    add: (work) => {
      setFresh([...fresh, ...work]);
      const added = work.map(({ key: { clientId, systemId, taskId, activity } }) => ({
        week,
        clientId,
        systemId: systemId ?? '',
        taskId: taskId ?? '',
        activity,
      }));
      const others = remembered.filter((row) => !added.some((each) => isSame(each, row)));
      remember([...others, ...added].slice(-mostRows));
    },
  };
};

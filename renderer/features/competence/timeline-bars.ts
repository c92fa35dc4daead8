import { addMonths, daysBetween, firstOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CertificationRow } from '#state/competence.ts';

/** The months that the timeline shows; three of them are past, so that what has just lapsed is seen. */
export const timelineMonths = 24;
const monthsBack = 3;

/** One certificate's bar, in parts of the width: from the left edge to its last day. */
export type TimelineBar = {
  readonly row: CertificationRow;
  /** 0–1; where it ends, at the edge when it lies beyond it or never comes. */
  readonly end: number;
  readonly isBeyond: boolean;
};

export type Timeline = {
  readonly months: readonly { readonly first: PlainDate; readonly at: number }[];
  readonly today: number;
  readonly bars: readonly TimelineBar[];
};

/** The certificates that are held by those who work here, by person and by the day on which they end. */
export const timelineOf = (rows: readonly CertificationRow[], today: PlainDate): Timeline => {
  const from = firstOfMonth(addMonths(today, -monthsBack));
  const length = daysBetween(from, addMonths(from, timelineMonths));
  const at = (day: PlainDate): number => Math.min(1, Math.max(0, daysBetween(from, day) / length));
  const shown = rows.filter(
    ({ certification, isEmployed }) => certification.status === 'held' && isEmployed,
  );
  const nameOf = ({ person }: CertificationRow): string => person?.name ?? '';
  return {
    months: Array.from({ length: timelineMonths }, (_, place) => {
      const first = addMonths(from, place);
      return { first, at: at(first) };
    }),
    today: at(today),
    bars: shown
      .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'sv'))
      .map((row) => {
        const { validUntil } = row.certification;
        const end = validUntil === null ? 1 : at(validUntil);
        return { row, end, isBeyond: end >= 1 };
      }),
  };
};

import type { DayScale } from '#components/life-line/axis-ticks.ts';
import { clipSpan, daySpan } from '#components/life-line/day-span.ts';
import { monthsScale } from '#components/life-line/months-scale.ts';
import { fromDayNumber, type PlainDate } from '#domain/time/plain-date.ts';
import type { Certification } from '#domain/competence/certification.ts';
import type { CertificationRow } from '#state/competence.ts';

/** The months that the timeline shows; three of them are past, so that what has just lapsed is seen. */
export const timelineMonths = 24;
const monthsBack = 3;

export const timelineScale = (today: PlainDate, width: number): DayScale =>
  monthsScale(today, { back: monthsBack, ahead: timelineMonths - monthsBack }, width);

/** A certificate from the day on which it was obtained to its last, in pixels. */
export type TimelineBar = {
  readonly x: number;
  readonly width: number;
  /** Where its last day ends; null where that is out of sight or never comes. */
  readonly endX: number | null;
};

/** So little of a bar is always seen: one that ended before the picture begins stands at its edge. */
const least = 2;

export const timelineBar = (
  { obtainedOn, validUntil }: Pick<Certification, 'obtainedOn' | 'validUntil'>,
  scale: DayScale,
): TimelineBar => {
  const from = obtainedOn ?? fromDayNumber(scale.from);
  const span = daySpan(from, validUntil ?? fromDayNumber(scale.to), scale);
  const { x, width } = clipSpan(span, scale) ?? { x: scale.left, width: least };
  const end = span.x + span.width;
  const isInSight = end < scale.left + (scale.to - scale.from) * scale.pixelsPerDay;
  return {
    x,
    width: Math.max(least, width),
    endX: validUntil !== null && isInSight ? Math.max(scale.left, end) : null,
  };
};

/** The certificates that are held by those who work here, by person. */
export const heldByPerson = (rows: readonly CertificationRow[]): readonly CertificationRow[] => {
  const nameOf = ({ person }: CertificationRow): string => person?.name ?? '';
  return rows
    .filter(({ certification, isEmployed }) => certification.status === 'held' && isEmployed)
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'sv'));
};

import type { Responsibility, ResponsibilityRole } from '#domain/systems/system.ts';
import { responsibilityRoles } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';
import { clipSpan, daySpan } from './day-span.ts';
import {
  labelFontSize,
  measuresOf,
  type GapShape,
  type LifeLineView,
  type PersonShape,
  type Row,
  type Span,
} from './life-line-shapes.ts';
import type { LifeLineData } from './life-line-data.ts';
import { fitText, textWidth } from './text-width.ts';

const smallFontSize = 9.5;

const bandFontSize = (role: ResponsibilityRole, view: LifeLineView): number => {
  if (role !== 'lead') return 9;
  return view.size === 'row' ? smallFontSize : labelFontSize;
};

/** Periods that run at the same time get lanes of their own. */
const intoLanes = (periods: readonly Responsibility[]): readonly (readonly Responsibility[])[] => {
  const lanes: Responsibility[][] = [];
  for (const period of periods.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last?.to !== null && last !== undefined && last.to < period.from;
    });
    if (free === undefined) lanes.push([period]);
    else free.push(period);
  }
  return lanes;
};

const labelOf = (
  span: Span,
  person: { readonly name: string; readonly initials: string } | undefined,
  fontSize: number,
): PersonShape['label'] => {
  if (person === undefined) return null;
  const text = [person.name, person.initials].find(
    (word) => word !== '' && textWidth(word, fontSize) <= span.width - 8,
  );
  return text === undefined ? null : { x: span.x + 5, text };
};

/** An open responsibility goes on to the planned retirement, or as far as the picture does. */
const lastDay = (data: LifeLineData, { from }: Responsibility, view: LifeLineView): PlainDate => {
  const end = data.system.plannedRetirement;
  return end !== null && end >= from && end >= view.today ? end : view.to;
};

const personShape = (
  period: Responsibility,
  data: LifeLineData,
  scale: DayScale,
  view: LifeLineView,
  place: { readonly y: number; readonly height: number },
): readonly PersonShape[] => {
  const span = clipSpan(
    daySpan(period.from, period.to ?? lastDay(data, period, view), scale),
    scale,
  );
  if (span === null) return [];
  const person = data.people.find((candidate) => candidate.id === period.personId);
  const { personId, role, from, to } = period;
  const label = view.size === 'strip' ? null : labelOf(span, person, bandFontSize(role, view));
  return [{ ...span, ...place, personId, name: person?.name ?? '', role, from, to, label }];
};

/** The band beneath the line: the lead full height, deputies and team thinner, and every day without a lead in red. */
export const layOutPeople = (
  data: LifeLineData,
  scale: DayScale,
  view: LifeLineView,
  top: number,
  gapWord: string,
): {
  readonly people: readonly PersonShape[];
  readonly gaps: readonly GapShape[];
  readonly rows: readonly Row[];
  readonly bottom: number;
} => {
  const size = measuresOf(view);
  const people: PersonShape[] = [];
  const rows: Row[] = [];
  let y = top;
  const addRole = (role: ResponsibilityRole): void => {
    const height = role === 'lead' ? size.lead : size.deputy;
    if (height === 0) return;
    const lanes = intoLanes(data.responsibilities.filter((period) => period.role === role));
    const shown = role === 'lead' && lanes.length === 0 ? [[]] : lanes;
    shown.forEach((lane, index) => {
      if (index === 0) rows.push({ of: role, y: y + height / 2 });
      for (const period of lane)
        people.push(...personShape(period, data, scale, view, { y, height }));
      y += height + 2;
    });
  };
  responsibilityRoles.forEach(addRole);
  const gaps = data.gaps.flatMap((gap): readonly GapShape[] => {
    const span = clipSpan(daySpan(gap.from, gap.to, scale), scale);
    if (span === null) return [];
    const fits = fitText(gapWord, bandFontSize('lead', view), span.width - 8);
    const text = view.size === 'strip' ? null : fits;
    const label = text === null ? null : { x: span.x + 5, text };
    return [{ ...span, y: top, height: size.lead, label, from: gap.from, to: gap.to }];
  });
  return { people, gaps, rows, bottom: y };
};

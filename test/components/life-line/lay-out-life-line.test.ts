import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskKinds, taskStatuses, type LifecycleTask } from '#domain/lifecycle/task.ts';
import { fromDayNumber, toDayNumber } from '#domain/time/plain-date.ts';
import { layOutLifeLine } from '#components/life-line/lay-out-life-line.ts';
import { eventsOf } from '#components/life-line/life-event.ts';
import {
  labelFontSize,
  measures,
  type LifeLineShapes,
} from '#components/life-line/life-line-shapes.ts';
import { wholeLife } from '#components/life-line/life-line-window.ts';
import { textWidth } from '#components/life-line/text-width.ts';
import { day, task, transportplan, words } from './life-of-a-system.ts';

const { symbol: symbolRadius, cluster: clusterRadius } = measures.full;
const today = day('2026-11-24');
const view = { ...wholeLife(transportplan, today), width: 1000, today };

type Box = {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly lane: number;
};

/** Everything that takes room in a lane of marks. */
const boxesOf = (shapes: LifeLineShapes): readonly Box[] => [
  ...shapes.marks.flatMap((mark): Box[] => {
    const bars = [mark.planned, mark.actual].filter((bar) => bar !== null);
    return [
      {
        what: mark.title,
        lane: mark.lane,
        left: Math.min(mark.x - symbolRadius, ...bars.map((bar) => bar.x)),
        right: Math.max(
          mark.x + symbolRadius,
          ...bars.map((bar) => bar.x + bar.width),
          mark.label === null
            ? -Infinity
            : mark.label.x + textWidth(mark.label.text, labelFontSize),
        ),
      },
    ];
  }),
  ...shapes.clusters.map((cluster) => ({
    what: cluster.ids.join(),
    lane: cluster.lane,
    left: cluster.x - clusterRadius,
    right: cluster.x + clusterRadius,
  })),
];

const overlaps = (shapes: LifeLineShapes): readonly string[] => {
  const boxes = boxesOf(shapes).toSorted(
    (one, other) => one.lane - other.lane || one.left - other.left,
  );
  return boxes.flatMap((box, index) => {
    const next = boxes[index + 1];
    return next !== undefined && next.lane === box.lane && next.left < box.right
      ? [`${box.what} covers ${next.what}`]
      : [];
  });
};

describe('the life line', () => {
  test('draws the phases end to end, in their order', () => {
    const { phases } = layOutLifeLine(transportplan, view, words);
    expect(phases.map((phase) => [phase.phase, phase.isFuture])).toEqual([
      ['plan', false],
      ['build', false],
      ['release', false],
      ['operate', false],
      ['change', false],
      ['operate', false],
      ['operate', true],
    ]);
    phases.slice(1).forEach((phase, index) => {
      const before = phases[index];
      expect(phase.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 6);
    });
  });

  test('puts later days further to the right', () => {
    const { marks } = layOutLifeLine(transportplan, view, words);
    const byDate = marks.toSorted((one, other) => (one.date < other.date ? -1 : 1));
    byDate.slice(1).forEach((mark, index) => {
      expect(mark.x).toBeGreaterThanOrEqual(byDate[index]?.x ?? 0);
    });
  });

  test('leaves no mark out: each is a mark, in a cluster, or counted as undated', () => {
    const { marks, clusters, undated } = layOutLifeLine(transportplan, view, words);
    const clustered = clusters.reduce((sum, cluster) => sum + cluster.ids.length, 0);
    expect(marks.length + clustered + undated).toBe(eventsOf(transportplan, today).length);
    expect(undated).toBe(1);
  });

  test('tells open, done and cancelled apart, and what is late', () => {
    const { marks } = layOutLifeLine(transportplan, { ...view, width: 4000 }, words);
    const stateOf = (title: string) => marks.find((mark) => mark.title === title);
    expect(stateOf('REL-2025-012')?.state).toBe('done');
    expect(stateOf('REL-2025-011 backad')?.state).toBe('cancelled');
    expect(stateOf('Spring Boot 4')).toMatchObject({ state: 'open', isLate: false });
    expect(stateOf('Långsam ruttberäkning')).toMatchObject({ state: 'open', isLate: true });
  });

  test('draws a planned and an actual bar, day by day, ends included', () => {
    const { marks, scale } = layOutLifeLine(transportplan, view, words);
    const mark = marks.find((one) => one.title === 'Byt truststore');
    expect(mark?.planned?.width).toBeCloseTo(5 * scale.pixelsPerDay, 6);
    expect(mark?.actual?.width).toBeCloseTo(4 * scale.pixelsPerDay, 6);
  });

  test('shows the gap between two leads exactly where nobody led', () => {
    const { gaps, people, scale } = layOutLifeLine(transportplan, view, words);
    const leads = people.filter((person) => person.role === 'lead');
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.width).toBeCloseTo(19 * scale.pixelsPerDay, 6);
    expect(gaps[0]?.x).toBeCloseTo((leads[0]?.x ?? 0) + (leads[0]?.width ?? 0), 6);
    expect((gaps[0]?.x ?? 0) + (gaps[0]?.width ?? 0)).toBeCloseTo(leads[1]?.x ?? 0, 6);
  });

  test('gives deputies at the same time lanes of their own beneath the lead', () => {
    const { people } = layOutLifeLine(transportplan, view, words);
    const deputies = people.filter((person) => person.role === 'deputy');
    expect(new Set(deputies.map((deputy) => deputy.y)).size).toBe(2);
    const lead = people.find((person) => person.role === 'lead');
    expect(
      deputies.every((deputy) => deputy.y > (lead?.y ?? 0) && deputy.height < (lead?.height ?? 0)),
    ).toBe(true);
  });

  test('names a lead in full where it fits, else by initials, else not at all', () => {
    const short = {
      ...transportplan,
      responsibilities: transportplan.responsibilities.slice(0, 1),
    };
    const labelAt = (width: number) =>
      layOutLifeLine(short, { ...view, width }, words).people[0]?.label?.text;
    expect(labelAt(2000)).toBe('Mattias Berg');
    expect(labelAt(400)).toBe('MB');
    expect(labelAt(150)).toBeUndefined();
  });

  test('marks today and the planned retirement, and neither when out of sight', () => {
    const shown = layOutLifeLine(transportplan, view, words);
    expect(shown.today).not.toBeNull();
    expect(shown.retirement?.label?.text).toBe('Avveckling planerad');
    const past = layOutLifeLine(
      transportplan,
      { ...view, from: day('2025-01-01'), to: day('2025-03-31') },
      words,
    );
    expect(past.today).toBeNull();
    expect(past.retirement).toBeNull();
  });

  test.each([
    ['years over quarters', '2024-12-01', '2028-06-30', 'year', 'quarter'],
    ['years over months', '2026-01-01', '2026-12-31', 'year', 'month'],
    ['months over weeks', '2026-10-01', '2026-11-30', 'month', 'week'],
    ['years alone', '2000-01-01', '2029-12-31', 'year', undefined],
  ])('draws its axis in %s by the zoom', (_, from, to, major, minor) => {
    const { axis } = layOutLifeLine(
      transportplan,
      { ...view, from: day(from), to: day(to) },
      words,
    );
    expect(axis.major[0]?.unit).toBe(major);
    expect(axis.minor[0]?.unit).toBe(minor);
  });

  test('keeps a mark in its lane while one pans', () => {
    const at = (from: string, to: string) =>
      new Map(
        layOutLifeLine(transportplan, { ...view, from: day(from), to: day(to) }, words).marks.map(
          (mark) => [mark.id, mark.lane],
        ),
      );
    const before = at('2025-09-01', '2026-03-31');
    const after = at('2025-10-01', '2026-04-30');
    for (const [id, lane] of after) if (before.has(id)) expect(before.get(id)).toBe(lane);
  });

  test('is one quiet lane when compact', () => {
    const shapes = layOutLifeLine(transportplan, { ...view, width: 300, size: 'strip' }, words);
    expect(shapes.height).toBeLessThanOrEqual(40);
    expect(shapes.axis.major).toEqual([]);
    expect(shapes.marks.every((mark) => mark.label === null && mark.lane === 0)).toBe(true);
    expect(overlaps(shapes)).toEqual([]);
  });
});

const dateIn = (year: number, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((offset) => fromDayNumber(toDayNumber(day(`${year}-01-01`)) + offset));

const anyTask: fc.Arbitrary<LifecycleTask> = fc
  .record({
    id: fc.uuid(),
    title: fc.string({ maxLength: 60, unit: 'grapheme' }),
    kind: fc.constantFrom(...taskKinds),
    status: fc.constantFrom(...taskStatuses),
    plannedEnd: fc.option(dateIn(2024, 1400)),
    actualEnd: fc.option(dateIn(2024, 1100)),
    length: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ length, id, ...fields }) => {
    const before = (end: LifecycleTask['plannedEnd']) =>
      end === null ? null : fromDayNumber(toDayNumber(end) - length);
    return task(id, {
      ...fields,
      plannedStart: before(fields.plannedEnd),
      actualStart: before(fields.actualEnd),
    });
  });

describe('the life line, whatever the life', () => {
  test('no mark and no label covers another, at any width and any zoom', () => {
    fc.assert(
      fc.property(
        fc.array(anyTask, { maxLength: 80 }),
        fc.integer({ min: 200, max: 1600 }),
        dateIn(2024, 900),
        fc.integer({ min: 14, max: 1500 }),
        (tasks, width, from, days) => {
          const to = fromDayNumber(toDayNumber(from) + days);
          const shapes = layOutLifeLine(
            { ...transportplan, tasks },
            { from, to, width, today },
            words,
          );
          expect(overlaps(shapes)).toEqual([]);
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test('nothing is drawn outside the height, and every number is a number', () => {
    fc.assert(
      fc.property(
        fc.array(anyTask, { maxLength: 40 }),
        fc.integer({ min: 1, max: 1600 }),
        (tasks, width) => {
          const data = { ...transportplan, tasks };
          const shapes = layOutLifeLine(data, { ...wholeLife(data, today), width, today }, words);
          expect(JSON.stringify(shapes)).not.toContain('null,"y"');
          for (const mark of shapes.marks) expect(mark.y).toBeGreaterThan(0);
          for (const mark of shapes.marks) expect(mark.y).toBeLessThan(shapes.phaseY);
        },
      ),
      { seed: 20261124, numRuns: 100 },
    );
  });
});

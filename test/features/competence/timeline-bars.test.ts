import { expect, test } from 'vitest';
import { timelineBar, timelineScale } from '#features/competence/timeline-bars.ts';
import { dayX } from '#components/life-line/day-span.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

// 2026-08-01 to 2028-07-31 is 731 days: a pixel each.
const scale = timelineScale(day('2026-11-24'), 731);
const bar = (obtained: string | null, until: string | null) =>
  timelineBar(
    {
      obtainedOn: obtained === null ? null : day(obtained),
      validUntil: until === null ? null : day(until),
    },
    scale,
  );

test('a bar goes from the day on which the certificate was obtained to its last', () => {
  const { x, width, endX } = bar('2026-10-01', '2027-09-30');
  expect(x).toBeCloseTo(dayX(day('2026-10-01'), scale));
  expect(x + width).toBeCloseTo(dayX(addDays(day('2027-09-30'), 1), scale));
  expect(endX).toBeCloseTo(x + width);
});

test('one that was obtained before the picture begins at its edge', () => {
  expect(bar('2024-01-01', '2026-08-10')).toEqual({ x: 0, width: 10, endX: 10 });
  expect(bar(null, '2026-08-10').x).toBe(0);
});

test('one that never ends, or ends later, goes on to the edge and has no mark', () => {
  expect(bar('2024-01-01', null)).toEqual({ x: 0, width: 731, endX: null });
  expect(bar('2024-01-01', '2030-01-01')).toEqual({ x: 0, width: 731, endX: null });
});

test('one that ended before the picture still shows at the edge', () => {
  expect(bar('2020-01-01', '2023-01-01')).toEqual({ x: 0, width: 2, endX: 0 });
});

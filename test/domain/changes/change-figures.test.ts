import { expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import {
  achievedShare,
  emergencyShare,
  leadTime,
  successShare,
} from '#domain/changes/change-figures.ts';
import type { CloseCode } from '#domain/changes/change.ts';
import { toSeconds } from '#domain/time/duration.ts';

const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value);
const closed = (closeCode: CloseCode, count: number) => times(count, { closeCode });

it('success is 89 of 104, with issues 98 of 104', () => {
  const all = [
    ...closed('successful', 89),
    ...closed('with-issues', 9),
    ...closed('unsuccessful', 6),
  ];
  expect(successShare(all)).toEqual({ part: 89, whole: 104 });
  expect(achievedShare(all)).toEqual({ part: 98, whole: 104 });
});

it('emergencies are 13 of 118', () => {
  const all = [
    ...times(105, { type: 'normal' as const }),
    ...times(13, { type: 'emergency' as const }),
  ];
  expect(emergencyShare(all)).toEqual({ part: 13, whole: 118 });
});

it('lead time is the median, with waiting and without', () => {
  const led = (hours: number, waited: number) => ({
    createdAt: brandText<never>('2026-11-01T00:00:00.000Z'),
    closedAt: brandText<never>(`2026-11-01T${String(hours).padStart(2, '0')}:00:00.000Z`),
    waited: toSeconds(waited * 3600),
  });
  expect(leadTime([led(2, 1), led(10, 1), led(4, 0)])).toEqual({
    total: 14_400,
    working: 14_400,
    count: 3,
  });
  expect(leadTime([led(2, 0), led(4, 0)])).toMatchObject({ total: 10_800 });
  expect(leadTime([])).toEqual({ total: null, working: null, count: 0 });
});

import { describe, expect, test } from 'vitest';
import { daysBetween } from '#domain/time/plain-date.ts';
import {
  around,
  panned,
  revealing,
  wholeLife,
  zoomed,
} from '#components/life-line/life-line-window.ts';
import { day, transportplan } from './life-of-a-system.ts';

const today = day('2026-11-24');
const whole = wholeLife(transportplan, today);
const days = (view: { from: ReturnType<typeof day>; to: ReturnType<typeof day> }) =>
  daysBetween(view.from, view.to) + 1;

describe('the window on a life', () => {
  test('reaches from before the plan to after the planned retirement', () => {
    expect(whole.from < day('2024-12-01')).toBe(true);
    expect(whole.to > day('2028-06-30')).toBe(true);
  });

  test('holds today and some days to come, however young the system', () => {
    const young = {
      system: { name: '', plannedRetirement: null },
      phases: [],
      tasks: [],
      documents: [],
      responsibilities: [],
    };
    const view = wholeLife(young, today);
    expect(view.from < today && view.to > today).toBe(true);
  });

  test('keeps the point under the pointer while zooming', () => {
    const view = { from: day('2026-01-01'), to: day('2026-12-31') };
    expect(zoomed(view, whole, 0.5, 0).from).toBe(view.from);
    expect(zoomed(view, whole, 0.5, 1).to).toBe(view.to);
  });

  test('never shows less than two weeks, nor much more than the whole life', () => {
    let view = whole;
    for (let step = 0; step < 40; step += 1) view = zoomed(view, whole, 0.7, 0.5);
    expect(days(view)).toBe(7);
    for (let step = 0; step < 60; step += 1) view = zoomed(view, whole, 1.5, 0.5);
    expect(days(view)).toBeLessThanOrEqual(days(whole) * 1.5 + 1);
  });

  test('cannot be pushed out of sight of the life', () => {
    const far = panned(whole, whole, 100_000);
    expect(daysBetween(whole.to, far.to)).toBeLessThanOrEqual(Math.ceil(days(whole) * 0.25) + 1);
    expect(days(far)).toBe(days(whole));
  });

  test('moves no further than needed to reveal a day', () => {
    const view = { from: day('2026-01-01'), to: day('2026-06-30') };
    expect(revealing(view, whole, day('2026-03-01'))).toEqual(view);
    const moved = revealing(view, whole, day('2026-08-01'));
    expect(moved.from < day('2026-08-01') && day('2026-08-01') < moved.to).toBe(true);
    expect(days(moved)).toBe(days(view));
  });

  test('opens a cluster with air around it', () => {
    const view = around(day('2026-03-01'), day('2026-04-30'), whole);
    expect(view.from < day('2026-03-01') && view.to > day('2026-04-30')).toBe(true);
  });
});

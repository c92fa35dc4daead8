import { describe, expect, test } from 'vitest';
import { shortestAway, watchAway } from '#main/away.ts';

const start = Date.parse('2026-11-24T09:00:00.000Z');
const minutes = (count: number): number => start + count * 60_000;

describe('R14: an absence that a running timer must ask about', () => {
  test('is told when somebody comes back from it', () => {
    const watch = watchAway();
    watch.leave('suspended', start);
    expect(watch.come('suspended', minutes(42))).toEqual({
      from: '2026-11-24T09:00:00.000Z',
      to: '2026-11-24T09:42:00.000Z',
    });
    expect(watch.come('suspended', minutes(50))).toBeNull();
  });

  test('is one absence when the laptop was idle, then locked, then asleep', () => {
    const watch = watchAway();
    watch.leave('locked', minutes(10));
    // The idle clock is read now and then, and counts back.
    watch.leave('idle', minutes(2));
    watch.leave('suspended', minutes(15));
    expect(watch.come('suspended', minutes(60))).toBeNull();
    expect(watch.come('idle', minutes(61))).toBeNull();
    expect(watch.come('locked', minutes(62))).toMatchObject({
      from: '2026-11-24T09:02:00.000Z',
      to: '2026-11-24T10:02:00.000Z',
    });
  });

  test('is nothing when it was short', () => {
    const watch = watchAway();
    watch.leave('locked', start);
    expect(watch.come('locked', start + shortestAway - 1)).toBeNull();
    watch.leave('locked', start);
    expect(watch.come('locked', start + shortestAway)).not.toBeNull();
  });
});

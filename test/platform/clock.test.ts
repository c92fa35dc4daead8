import { expect, it } from 'vitest';
import { createClock } from '#platform/clock.ts';
import { loadTemporal } from '#platform/temporal.ts';

const temporal = await loadTemporal();

it('a pinned clock stands still, and its day is the zone’s', () => {
  const clock = createClock(temporal, { pinnedNow: '2026-11-24T23:30:00Z', asIfToday: null });
  expect(clock.now()).toBe('2026-11-24T23:30:00.000Z');
  expect(clock.zone()).toBe('Europe/Stockholm');
  expect(clock.today()).toBe('2026-11-25');
  expect(clock.ticking() >= clock.now()).toBe(true);
});

it('a real clock tells the time in milliseconds', () => {
  const clock = createClock(temporal, { pinnedNow: null, asIfToday: null });
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5000);
});

it('the sample’s clock shows its own day, and the laptop’s time of day', () => {
  const clock = createClock(temporal, { pinnedNow: null, asIfToday: '2024-02-29' });
  expect(clock.today()).toBe('2024-02-29');
  expect(clock.now().slice(0, 7)).toBe('2024-02');
});

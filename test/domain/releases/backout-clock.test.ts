import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { backoutClock } from '#domain/releases/backout-clock.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';

const at = (time: string): Instant => brandText(`2026-12-08T${time}:00.000Z`);
const release = {
  windowTo: at('22:00'),
  backoutPlan: {
    steps: [],
    isTested: true,
    decisionPoint: at('21:00'),
    longest: toSeconds(5400),
  },
} as const;

test('the latest moment to turn back is the end of the window less what backing out takes', () => {
  const clock = backoutClock(release, at('18:00'));
  expect(clock).toMatchObject({ latest: at('20:30'), turnBy: at('20:30'), left: 9000 });
});

test('the decision point counts where it comes first', () => {
  const early = { ...release.backoutPlan, decisionPoint: at('20:00') };
  expect(backoutClock({ ...release, backoutPlan: early }, at('18:00')).turnBy).toBe(at('20:00'));
});

test.each([
  ['20:14', 'ahead'],
  ['20:15', 'near'],
  ['20:30', 'near'],
  ['20:31', 'passed'],
])('at %s it is %s', (time, state) => {
  expect(backoutClock(release, at(time)).state).toBe(state);
});

test('without a plan nothing is known', () => {
  const none = { steps: [], isTested: false, decisionPoint: null, longest: null };
  const clock = backoutClock({ windowTo: at('22:00'), backoutPlan: none }, at('18:00'));
  expect(clock).toEqual({ latest: null, turnBy: null, left: null, state: 'unknown' });
});

import { expect, test } from 'vitest';
import { employmentOn } from '#features/people/employment-on.ts';
import { day } from '#support/records.ts';

const first = { from: day('2020-01-01'), to: day('2022-12-31') };
const second = { from: day('2024-06-01'), to: null };

test.each([
  ['2021-05-05', 'employed', first],
  ['2022-12-31', 'employed', first],
  ['2023-01-01', 'coming', second],
  ['2026-11-24', 'employed', second],
])('on %s the person is %s', (on, standing, period) => {
  expect(employmentOn({ employments: [first, second] }, day(on))).toEqual({ standing, period });
});

test('who left has a last period; of whom nothing is said, nothing is known', () => {
  expect(employmentOn({ employments: [first] }, day('2026-11-24'))).toEqual({
    standing: 'left',
    period: first,
  });
  expect(employmentOn({ employments: [] }, day('2026-11-24'))).toEqual({
    standing: 'unknown',
    period: null,
  });
});

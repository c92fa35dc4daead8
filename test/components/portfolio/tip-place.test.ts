import { expect, test } from 'vitest';
import { tipPlace } from '#components/portfolio/tip-place.ts';

const sight = { top: 1000, bottom: 1600 };

test('a tip stands beneath what it is about, above it near the bottom, and beneath where neither has room', () => {
  expect(tipPlace({ x: 40, y: 1200 }, 'Ett\ntvå', sight)).toEqual({
    x: 40,
    y: 1200,
    text: 'Ett\ntvå',
  });
  expect(tipPlace({ x: 40, y: 1580 }, 'Ett\ntvå', sight).y).toBeLessThan(1540);
  expect(tipPlace({ x: 40, y: 1030 }, 'Ett', { top: 1000, bottom: 1040 }).y).toBe(1030);
});

import { describe, expect, test } from 'vitest';
import { figuresOf, sumOf } from './figures.ts';

describe('figuresOf', () => {
  test('finds the middle of an odd and of an even number of measurements', () => {
    expect(figuresOf([3, 1, 2])).toMatchObject({ n: 3, median: 2 });
    expect(figuresOf([4, 1, 3, 2])).toMatchObject({ n: 4, median: 2.5 });
  });

  test('finds what 95 of 100 stay within', () => {
    const hundredAndOne = Array.from({ length: 101 }, (_, value) => 100 - value);
    expect(figuresOf(hundredAndOne)).toEqual({ n: 101, median: 50, p95: 95 });
  });

  test('takes one measurement for what it is', () => {
    expect(figuresOf([7])).toEqual({ n: 1, median: 7, p95: 7 });
  });

  test.each([[[]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])('refuses %j', (values) => {
    expect(() => figuresOf(values)).toThrow(/measure/);
  });
});

test('sumOf adds what comes one after the other', () => {
  expect(sumOf({ n: 3, median: 1, p95: 2 }, { n: 5, median: 10, p95: 20 })).toEqual({
    n: 3,
    median: 11,
    p95: 22,
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#contract/journal.ts';
import { canonicalJson } from '#main/journal/canonical-json.ts';

const shuffle = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(shuffle);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffle(member)]),
  );
};

describe('canonical JSON', () => {
  test('sorts keys by code unit and has no blanks', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'å' }], B: true })).toBe(
      '{"B":true,"a":[{"c":"å","d":null}],"b":1}',
    );
  });

  test('is the same whatever the order of the keys, and parses back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (made) => {
        // Through JSON once: -0 is not JSON.
        const value = JSON.parse(JSON.stringify(made)) as Json;
        expect(canonicalJson(shuffle(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { editsOf, suggestedLength } from '#domain/hours/forgotten-work.ts';
import type { Instant } from '#domain/time/instant.ts';

const at = (clock: string): Instant => brandText(`2026-11-24T${clock}:00.000Z`);

test('one change is a quarter; a sitting is from its first to its last and what goes before', () => {
  expect(suggestedLength([])).toBe(0);
  expect(suggestedLength([at('09:00')])).toBe(900);
  expect(suggestedLength([at('09:00'), at('09:20'), at('09:50')])).toBe(3600);
});

test('two sittings are two, and the time between them is nobody’s', () => {
  expect(suggestedLength([at('14:00'), at('09:00')])).toBe(1800);
  expect(suggestedLength([at('09:00'), at('09:30'), at('10:01')])).toBe(3600);
});

test('the edits of a work are counted from the first to the last', () => {
  expect(editsOf([at('10:00'), at('09:00')])).toEqual({
    edits: 2,
    from: at('09:00'),
    to: at('10:00'),
  });
  expect(editsOf([])).toBeNull();
});

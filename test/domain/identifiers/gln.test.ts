import { expect, test } from 'vitest';
import { passesGln } from '#domain/identifiers/gln.ts';

test.each([
  ['7365565564453', true],
  ['7350000000016', true],
  ['4000000000006', true],
  ['7365565564454', false],
  ['736556556445', false],
  ['７365565564453', false],
])('%s is a GLN: %s', (digits, passes) => {
  expect(passesGln(digits)).toBe(passes);
});

import { expect, test } from 'vitest';
import { isShown } from '#features/documents/is-shown.ts';

const row = {
  state: 'review-due',
  title: 'Driftinstruktion',
  systemName: 'Lagerportalen',
} as const;

test('a document is shown by how it stands and by words of its title or system', () => {
  expect(isShown(row, 'all', '')).toBe(true);
  expect(isShown(row, 'due', 'lager drift')).toBe(true);
  expect(isShown(row, 'approved', '')).toBe(true);
  expect(isShown(row, 'unapproved', '')).toBe(false);
  expect(isShown(row, 'gone', '')).toBe(false);
  expect(isShown(row, 'all', 'lager test')).toBe(false);
});

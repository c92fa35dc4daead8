import { describe, expect, test } from 'vitest';
import { placeAfter } from '#features/documents/matrix-cursor.ts';

const owed = ['0.0', '0.3', '1.1', '2.0', '2.3'];
const isOwed = ({ row, column }: { readonly row: number; readonly column: number }) =>
  owed.includes(`${row}.${column}`);
const size = { rows: 3, columns: 4 };
const after = (key: string, row: number, column: number): string | null => {
  const place = placeAfter(key, { row, column }, size, isOwed);
  return place === null ? null : `${place.row}.${place.column}`;
};

describe('keys in the matrix', () => {
  test('lead to the next document that is owed, past what isn’t', () => {
    expect(after('ArrowRight', 0, 0)).toBe('0.3');
    expect(after('ArrowDown', 0, 0)).toBe('2.0');
    expect(after('ArrowUp', 2, 3)).toBe('0.3');
    expect(after('ArrowLeft', 2, 3)).toBe('2.0');
  });

  test('stay at the edge, and do nothing where they mean nothing', () => {
    expect(after('ArrowRight', 0, 3)).toBeNull();
    expect(after('ArrowUp', 1, 1)).toBeNull();
    expect(after('a', 0, 0)).toBeNull();
  });

  test('Home and End lead to the row’s first and last', () => {
    expect(after('End', 0, 0)).toBe('0.3');
    expect(after('Home', 2, 3)).toBe('2.0');
  });
});

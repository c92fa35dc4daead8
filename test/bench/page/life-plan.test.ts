import { describe, expect, test } from 'vitest';
import { namedBy } from '#data/parents.ts';
import type { AnyRow } from '#data/tables.ts';
import { planLife } from './life-plan.ts';

const size = { systems: 12, history: 10 };
const plan = planLife(size);
const count = (name: string): number => plan.find(({ table }) => table === name)?.rows.length ?? 0;

describe('planLife', () => {
  test('is the same for the same size', () => {
    expect(JSON.stringify(planLife(size))).toBe(JSON.stringify(plan));
  });

  test('names only rows that come before, or in the same table', () => {
    const known = new Set<string>();
    const missing: string[] = [];
    for (const { table, rows } of plan) {
      for (const { id } of rows) known.add(`${table}/${id}`);
      for (const { id, fields } of rows) {
        // What is named stands in the fields: the envelope names nothing.
        const named = namedBy(table, { id, ...fields } as unknown as AnyRow);
        missing.push(
          ...named.map((place) => `${place.table}/${place.id}`).filter((each) => !known.has(each)),
        );
      }
    }
    expect(missing).toEqual([]);
  });

  test('no id is given twice', () => {
    const doubled = plan.filter(({ rows }) => new Set(rows.map(({ id }) => id)).size < rows.length);
    expect(doubled.map(({ table }) => table)).toEqual([]);
  });

  test('tells ten years of each system: its work, courses, status events, integrations, documents', () => {
    expect(count('systems')).toBe(12);
    expect(count('integrations')).toBe(60);
    expect(count('tasks')).toBe(12 * 90);
    expect(count('releases') + count('changes') + count('problems') + count('cases')).toBe(12 * 86);
    expect(count('defects')).toBe(3 * count('releases'));
    expect(count('statusEvents')).toBeGreaterThan(4 * count('cases'));
    expect(count('documents')).toBeGreaterThan(12 * 4);
    expect(count('handovers')).toBeGreaterThan(12 * 4);
  });
});

import { expect, test } from 'vitest';
import type { DefectStatus } from '#domain/releases/defect.ts';
import { defectMoves } from '#domain/releases/defect-moves.ts';
import { courseOf, recordsOf, rowsOf } from '#support/sample-rows.ts';

test('every defect came by allowed steps to where it stands, mended by one and seen by another', () => {
  const defects = new Map(recordsOf('defects').map((defect) => [String(defect.id), defect]));
  for (const { fields } of rowsOf('statusEvents').filter((row) => row.fields.table === 'defects')) {
    const defect = defects.get(fields.recordId);
    if (defect === undefined) throw new Error('an event of no defect');
    if (fields.from === null) continue;
    const from = { ...defect, status: fields.from as DefectStatus };
    const move = defectMoves(from, { personHere: defect.verifiedBy }).find(
      ({ to }) => to === fields.to,
    );
    expect([fields.from, fields.to, move?.lacks]).toEqual([fields.from, fields.to, []]);
    if (move?.needsReason === true) expect(fields.reason).not.toBe('');
  }
  for (const { id, status } of defects.values()) {
    expect(courseOf('defects', id).at(-1)?.[0]).toBe(status);
  }
});

test('each says how to see it, what was expected, and what came instead', () => {
  for (const { title, steps, expected, actual } of recordsOf('defects')) {
    expect([title, steps, expected, actual].every((text) => text.length > 2)).toBe(true);
  }
});

import { expect, test } from 'vitest';
import {
  documentationFigures,
  documentationOf,
  type DocumentationPair,
} from '#domain/documents/documentation.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { countBy, courseOf, recordsOf } from '#support/sample-rows.ts';

const pairs = (): readonly DocumentationPair[] =>
  recordsOf('systems').flatMap((system) =>
    documentationOf(
      system,
      recordsOf('documents').filter(({ systemId }) => systemId === system.id),
      sampleToday,
    ),
  );

test('112 required pairs: 91 approved and fresh, 14 to be reviewed, 7 missing; coverage 93.8 %, freshness 81.3 %', () => {
  const { required, covered, fresh } = documentationFigures(pairs());
  expect([required, covered, fresh]).toEqual([112, 105, 91]);
  expect(((covered / required) * 100).toFixed(1)).toBe('93.8');
  expect(((fresh / required) * 100).toFixed(1)).toBe('81.3');
  expect(countBy(pairs(), ({ state }) => state)).toEqual({
    approved: 91,
    'review-due': 14,
    missing: 7,
  });
});

test('nobody approved what he wrote, nothing before it was written, nobody before he was there', () => {
  for (const { versions } of recordsOf('documents')) {
    for (const { authorId, approvedBy, approvedOn, date } of versions) {
      expect(authorId).not.toBe(approvedBy);
      if (approvedOn !== null) expect(approvedOn >= date && approvedOn <= sampleToday).toBe(true);
    }
  }
});

test('each stands where its history ends', () => {
  for (const { id, status } of recordsOf('documents')) {
    expect(courseOf('documents', id).at(-1)?.[0]).toBe(status);
  }
});

import { expect, test } from 'vitest';
import { impacts, priorityOf, urgencies } from '#domain/problems/priority-of.ts';

test('iTop’s matrix: impact 1 to 3 down, urgency 1 to 4 across', () => {
  const rows = impacts.map((impact) => urgencies.map((urgency) => priorityOf(impact, urgency)));
  expect(rows).toEqual([
    [1, 1, 2, 4],
    [1, 2, 3, 4],
    [2, 3, 3, 4],
  ]);
});

import { expect, test } from 'vitest';
import { achievedShare, emergencyShare, successShare } from '#domain/changes/change-figures.ts';
import { contentText } from '#domain/changes/change-content.ts';
import { changeMoves } from '#domain/changes/change-moves.ts';
import type { ChangeFacts } from '#domain/changes/change-moves.ts';
import { changeWork } from '#domain/changes/change-work.ts';
import type { Change, ChangeStatus } from '#domain/changes/change.ts';
import { riskOf } from '#domain/changes/risk.ts';
import { countBy, courseOf, recordsOf, rowsOf, taskOf } from '#support/sample-rows.ts';

/** Approvals as they are once loaded: of exactly this content. */
const sealed = (change: Change): Change => ({
  ...change,
  approvals: change.approvals.map((approval) => ({
    ...approval,
    contentHash: contentText(change),
  })),
});

const factsOf = (change: Change): ChangeFacts => ({
  description: taskOf(change.id).description,
  assigneeId: taskOf(change.id).responsibleId,
  templateStatus: change.templateId === null ? null : 'approved',
  contentHash: contentText(change),
  collisions: 0,
  incidents: 0,
  wasBackedOut: change.closeCode === 'unsuccessful',
  now: change.actualFrom ?? change.windowFrom ?? (taskOf(change.id).title as ChangeFacts['now']),
});

const moveOf = (change: Change, from: ChangeStatus, to: string) =>
  changeMoves(sealed({ ...change, status: from }), factsOf(change)).find((move) => move.to === to);

test('118 changes: standard 61, normal 44, emergency 13 (11.0 %)', () => {
  const changes = recordsOf('changes');
  expect(countBy(changes, ({ type }) => type)).toEqual({ standard: 61, normal: 44, emergency: 13 });
  const { part, whole } = emergencyShare(changes);
  expect([part, whole, ((part / whole) * 100).toFixed(1)]).toEqual([13, 118, '11.0']);
});

test('104 closed: 89 successful (85.6 %), 9 with issues (94.2 %), 6 unsuccessful; 5 given up, 9 open', () => {
  const changes = recordsOf('changes');
  const closed = changes.flatMap(({ status, closeCode }) =>
    status === 'closed' && closeCode !== null ? [{ closeCode }] : [],
  );
  expect(countBy(closed, ({ closeCode }) => closeCode)).toEqual({
    successful: 89,
    'with-issues': 9,
    unsuccessful: 6,
  });
  const percent = ({ part, whole }: { part: number; whole: number }): string =>
    ((part / whole) * 100).toFixed(1);
  expect([percent(successShare(closed)), percent(achievedShare(closed))]).toEqual(['85.6', '94.2']);
  const counts = countBy(changes, ({ status }) => status);
  expect((counts['cancelled'] ?? 0) + (counts['rejected'] ?? 0)).toBe(5);
  expect(changes.length - closed.length - 5).toBe(9);
  for (const change of changes) expect(taskOf(change.id).status).toBe(changeWork[change.status]);
});

test('every closed change lacks nothing for its last steps, standard ones are of low risk', () => {
  for (const change of recordsOf('changes').filter(({ status }) => status === 'closed')) {
    expect([change.id, moveOf(change, 'review', 'closed')?.lacks]).toEqual([change.id, []]);
    const before = change.type === 'emergency' ? 'awaiting-approval' : 'scheduled';
    expect([change.id, moveOf(change, before, 'implementing')?.lacks]).toEqual([change.id, []]);
    if (change.type === 'standard') expect(riskOf(change)?.band).toBe('low');
  }
});

test('every change came by the way of its type, with reasons where they are asked for', () => {
  const changes = new Map(recordsOf('changes').map((change) => [String(change.id), change]));
  for (const { fields } of rowsOf('statusEvents').filter((row) => row.fields.table === 'changes')) {
    const change = changes.get(fields.recordId);
    if (change === undefined) throw new Error('an event of no change');
    const move = moveOf(change, fields.from as ChangeStatus, fields.to);
    expect([change.type, fields.from, fields.to, move !== undefined]).toEqual([
      change.type,
      fields.from,
      fields.to,
      true,
    ]);
    if (move?.needsReason === true) expect(fields.reason).not.toBe('');
  }
  for (const { id, status } of changes.values()) {
    const course = courseOf('changes', id);
    const moments = course.map(([, at]) => at);
    expect(moments.toSorted()).toEqual(moments);
    expect(course.at(-1)?.[0] ?? 'draft').toBe(status);
  }
});

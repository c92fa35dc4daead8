import { expect, test } from 'vitest';
import { generateFirm } from '#data/sample/generate.ts';
import type { SampleStep } from '#data/sample/sample-step.ts';

const words = {
  feeText: () => '',
  lineText: (line: { task: string | null; activity: string }) => line.task ?? line.activity,
  vatExemption: () => '',
};
const size = { entries: 12_000, years: 2, seed: 1 };

const sizeOf = (steps: readonly SampleStep[], table: string): number =>
  steps.reduce(
    (sum, step) => sum + (step.kind === 'rows' && step.table === table ? step.rows.length : 0),
    0,
  );

test('exactly as many entries as asked for, the same for the same seed', () => {
  const steps = generateFirm(size, words);
  expect(sizeOf(steps, 'timeEntries')).toBe(12_000);
  expect(JSON.stringify(generateFirm(size, words))).toBe(JSON.stringify(steps));
  expect(JSON.stringify(generateFirm({ ...size, seed: 2 }, words))).not.toBe(JSON.stringify(steps));
});

test('one client has enough unbilled hours for a long draft', () => {
  const open = new Map<string, number>();
  for (const step of generateFirm(size, words)) {
    if (step.kind !== 'rows' || step.table !== 'timeEntries') continue;
    for (const { fields } of step.rows) {
      if (fields.billing === 'open')
        open.set(fields.clientId, (open.get(fields.clientId) ?? 0) + 1);
    }
  }
  expect(Math.max(...open.values())).toBeGreaterThanOrEqual(200);
});

test('a small firm can be made too', () => {
  const steps = generateFirm({ entries: 50, years: 1, seed: 3 }, words);
  expect(sizeOf(steps, 'timeEntries')).toBe(50);
  expect(sizeOf(steps, 'people')).toBe(4);
});

test('each task with a course has one, and nothing else has', () => {
  const steps = generateFirm(size, words);
  const tasks = steps.flatMap((step) =>
    step.kind === 'rows' && step.table === 'tasks' ? [...step.rows] : [],
  );
  const pairs = [
    ['release', 'releases'],
    ['change', 'changes'],
    ['problem', 'problems'],
    ['case', 'cases'],
  ] as const;
  for (const [kind, table] of pairs) {
    const asked = tasks.filter(({ fields }) => fields.kind === kind).length;
    expect([table, sizeOf(steps, table)]).toEqual([table, asked]);
    expect(asked).toBeGreaterThan(0);
  }
});

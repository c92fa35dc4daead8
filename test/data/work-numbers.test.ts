import { expect, it } from 'vitest';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import type { TaskId } from '#domain/record.ts';
import { getTask, saveTask } from '#data/tasks.ts';
import { undo } from '#data/undo.ts';
import { setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  let now = '2026-11-24T09:00:00.000Z';
  const store = openWindow({ journal: createMemoryJournal(), now: () => now });
  const { system } = await setUpScripted(store);
  const add = async (kind: string): Promise<TaskId> => {
    const form = { ...emptyTaskForm(), systemId: system, title: 'Nytt', kind };
    return value(await saveTask(store, { id: null, form }));
  };
  const numberOf = async (id: TaskId) => (await getTask(store, id))?.number;
  return { store, add, numberOf, setNow: (next: string) => (now = next) };
};

it('each kind counts for itself, and tasks without a course have no number', async () => {
  const { add, numberOf } = await office();
  // The scripted firm's own change is number one.
  expect(await numberOf(await add('change'))).toBe('CHG-2026-002');
  expect(await numberOf(await add('release'))).toBe('REL-2026-001');
  expect(await numberOf(await add('change'))).toBe('CHG-2026-003');
  expect(await numberOf(await add('other'))).toBe('');
});

it('a new year begins at one, by the calendar of the firm', async () => {
  const { add, numberOf, setNow } = await office();
  setNow('2026-12-31T22:59:59.000Z');
  expect(await numberOf(await add('change'))).toBe('CHG-2026-002');
  // Midnight in Stockholm is 23:00 in UTC.
  setNow('2026-12-31T23:00:00.000Z');
  expect(await numberOf(await add('change'))).toBe('CHG-2027-001');
});

it('a number that was taken back comes again', async () => {
  const { store, add, numberOf } = await office();
  await add('release');
  value(await undo(store));
  expect(await numberOf(await add('release'))).toBe('REL-2026-001');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTask } from '#domain/lifecycle/parse-task.ts';
import { emptyTaskForm, taskToForm } from '#domain/lifecycle/task-form.ts';
import type { ClientId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import { anyText, law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const form = { ...emptyTaskForm(), systemId: 's', title: 'Byt certifikat' };

test('a task comes back from its form as it was', () => {
  const task = {
    ...envelope<TaskId>('t'),
    kind: 'problem',
    number: 'PRB-2025-006',
    systemId: id<SystemId>('s'),
    clientId: id<ClientId>('c'),
    title: 'JDK truststore',
    description: 'Steg 1\nSteg 2',
    status: 'done',
    responsibleId: id<PersonId>('JE'),
    plannedStart: day('2025-11-01'),
    plannedEnd: day('2025-11-30'),
    actualStart: day('2025-11-02'),
    actualEnd: day('2025-12-04'),
  } as const;
  const parsed = parseTask(taskToForm(task), { today });
  expect(parsed.ok && task).toMatchObject(parsed.ok ? parsed.value : {});
});

test('what is wrong is named at its field', () => {
  expect(parseTask({ ...emptyTaskForm(), kind: 'x' }, { today })).toEqual({
    ok: false,
    error: { kind: 'not-a-choice', systemId: 'required', title: 'required' },
  });
  expect(
    parseTask(
      { ...form, plannedStart: '2/11', plannedEnd: '1/11', actualStart: '2/11', actualEnd: '1/11' },
      { today },
    ),
  ).toEqual({
    ok: false,
    error: { plannedEnd: 'date-before-start', actualEnd: 'date-before-start' },
  });
});

test('no text in any field makes it throw', () => {
  law(
    fc.property(fc.constantFrom(...Object.keys(form)), anyText, (field, text) => {
      parseTask({ ...form, [field]: text }, { today });
    }),
    500,
  );
});

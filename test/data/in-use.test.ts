import { beforeEach, describe, expect, it } from 'vitest';
import { saveChecklistItem } from '#data/checklist.ts';
import { removeClient } from '#data/clients.ts';
import { removePerson } from '#data/people.ts';
import { removeSystem } from '#data/systems.ts';
import { removeTask } from '#data/tasks.ts';
import { removeTimeEntry } from '#data/time-entries.ts';
import { startTimer } from '#data/timers.ts';
import { undo } from '#data/undo.ts';
import { emptyTimerForm } from '#domain/hours/timer-form.ts';
import {
  issueScripted,
  saveHours,
  setUpScripted,
  value,
  type ScriptedFirm,
} from '#support/firm-script.ts';
import { createMemoryJournal, type MemoryJournal } from '#support/memory-journal.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let journal: MemoryJournal;
let store: TestWindow;
let firm: ScriptedFirm;

beforeEach(async () => {
  journal = createMemoryJournal();
  store = openWindow({ journal });
  firm = await setUpScripted(store);
});

const inUse = (...missing: readonly string[]) => ({
  ok: false,
  error: { kind: 'rule', code: 'in-use', missing: expect.arrayContaining([...missing]) },
});

describe('what others name is not removed, and nothing is written', () => {
  it('a task with hours', async () => {
    await saveHours(store, firm);
    const before = journal.records().length;
    expect(await removeTask(store, { id: firm.task })).toEqual(inUse('timeEntries'));
    expect(journal.records().length).toBe(before);
  });

  it('a task on which a timer runs', async () => {
    const { person, client, system, task } = firm;
    const work = { personId: person, clientId: client, systemId: system, taskId: task };
    value(await startTimer(store, { ...emptyTimerForm(), ...work }));
    expect(await removeTask(store, { id: firm.task })).toEqual(inUse('timers'));
  });

  it('a system with tasks and hours', async () => {
    await saveHours(store, firm);
    expect(await removeSystem(store, { id: firm.system })).toEqual(inUse('tasks', 'timeEntries'));
  });

  it('a client with systems, hours and invoices', async () => {
    await issueScripted(store, firm);
    expect(await removeClient(store, { id: firm.client })).toEqual(
      inUse('systems', 'timeEntries', 'invoices'),
    );
  });

  it('a person with hours and a responsibility', async () => {
    await saveHours(store, firm);
    expect(await removePerson(store, { id: firm.person })).toEqual(
      inUse('timeEntries', 'responsibilities'),
    );
  });
});

it('from the hours upwards everything can go, each with what belongs to it, and undo brings all back', async () => {
  const hours = await saveHours(store, firm);
  const item = { id: null, taskId: firm.task, text: 'Testa', isDone: false, position: 1 };
  value(await saveChecklistItem(store, item));
  value(await removeTimeEntry(store, { id: hours }));
  value(await removeTask(store, { id: firm.task }));
  value(await removeSystem(store, { id: firm.system }));
  value(await removeClient(store, { id: firm.client }));
  const counts = () =>
    Promise.all(
      (
        ['clients', 'contacts', 'systems', 'responsibilities', 'tasks', 'checklistItems'] as const
      ).map((name) => store.database[name].count()),
    );
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
  for (let step = 0; step < 4; step += 1) value(await undo(store));
  expect(await counts()).toEqual([1, 1, 1, 1, 1, 1]);
});

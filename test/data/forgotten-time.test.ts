import { expect, it } from 'vitest';
import type { PersonId } from '#domain/record.ts';
import { systemToForm } from '#domain/systems/system-form.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { listForgottenTime } from '#data/forgotten-time.ts';
import { saveSystem } from '#data/systems.ts';
import { saveTask } from '#data/tasks.ts';
import { saveHours, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  let now = '2026-11-20T08:00:00.000Z';
  let me: PersonId | null = null;
  const journal = createMemoryJournal();
  const store = openWindow({ journal, now: () => now, me: () => me });
  const firm = await setUpScripted(store);
  me = firm.person;
  const rename = async (at: string, title: string): Promise<void> => {
    now = at;
    const form = { ...emptyTaskForm(), systemId: firm.system, title };
    value(await saveTask(store, { id: firm.task, form }));
  };
  const describeSystem = async (at: string, purpose: string): Promise<void> => {
    now = at;
    const system = await store.database.systems.get(firm.system);
    if (system === undefined) throw new Error('no system');
    value(
      await saveSystem(store, {
        id: firm.system,
        clientId: firm.client,
        form: { ...systemToForm(system), purpose },
      }),
    );
  };
  const ask = (date = '2026-11-24') =>
    listForgottenTime(store, { personId: firm.person, date: day(date) });
  return { store, firm, rename, describeSystem, ask };
};

it('proposes what one changed on a day, by task or system, with a length', async () => {
  const { rename, describeSystem, ask, firm } = await office();
  await rename('2026-11-23T22:59:00.000Z', 'Dagen innan');
  await rename('2026-11-24T08:00:00.000Z', 'Ett');
  await rename('2026-11-24T08:25:00.000Z', 'Två');
  await describeSystem('2026-11-24T12:00:00.000Z', 'Håller lagret');
  await rename('2026-11-24T23:00:00.000Z', 'Dagen efter');
  expect(await ask()).toMatchObject([
    { key: { taskId: firm.task, systemId: firm.system }, edits: 2, seconds: 2700 },
    { key: { taskId: null, systemId: firm.system }, edits: 1, seconds: 900 },
  ]);
});

it('proposes nothing where time is written, nothing of others, nothing that isn’t work', async () => {
  const { store, firm, rename, ask } = await office();
  await rename('2026-11-24T08:00:00.000Z', 'Ett');
  expect(await ask()).toHaveLength(1);
  const somebody = { personId: 'another' as PersonId, date: day('2026-11-24') };
  expect(await listForgottenTime(store, somebody)).toEqual([]);
  await saveHours(store, firm);
  expect(await ask()).toEqual([]);
  expect(await ask('2026-11-22')).toEqual([]);
});

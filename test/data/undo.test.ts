import { describe, expect, it } from 'vitest';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { getClient, removeClient, saveClient } from '#data/clients.ts';
import { listContacts } from '#data/contacts.ts';
import { removeDraft, draftInvoice } from '#data/draft-invoices.ts';
import { readHistory } from '#data/history.ts';
import { saveChecklistItem, listChecklist } from '#data/checklist.ts';
import { recordPayment, listPayments } from '#data/payments.ts';
import { changeTaskStatus, getTask, removeTask, saveTask } from '#data/tasks.ts';
import { removeTimeEntry } from '#data/time-entries.ts';
import { redo, undo } from '#data/undo.ts';
import { issueScripted, saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  const journal = createMemoryJournal();
  const store = openWindow({ journal });
  return { journal, store, firm: await setUpScripted(store) };
};

describe('undo', () => {
  it('takes back and does again, by name, and a new command ends what could be done again', async () => {
    const { store, firm } = await office();
    const form = { ...emptyClientForm(), name: 'Nytt namn' };
    value(await saveClient(store, { id: firm.client, form }));
    expect(await readHistory(store)).toMatchObject({ canUndo: 'save-client', canRedo: null });
    expect(await undo(store)).toEqual({ ok: true, value: 'save-client' });
    expect(await getClient(store, firm.client)).toMatchObject({ name: 'Åhus Båtvarv AB' });
    expect(await readHistory(store)).toMatchObject({
      canUndo: 'save-task',
      canRedo: 'save-client',
    });
    expect(await redo(store)).toEqual({ ok: true, value: 'save-client' });
    expect(await getClient(store, firm.client)).toMatchObject({ name: 'Nytt namn' });
    expect(await undo(store)).toEqual({ ok: true, value: 'save-client' });
    value(await saveClient(store, { id: firm.client, form: { ...form, name: 'Annat' } }));
    expect(await redo(store)).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'nothing-to-redo' },
    });
  });

  it('asked for before the newest change is written takes that one back, and asked for twice the two newest', async () => {
    const { store, firm } = await office();
    const form = { ...emptyClientForm(), name: 'Nytt namn' };
    const saving = saveClient(store, { id: firm.client, form });
    const [saved, first, second] = await Promise.all([saving, undo(store), undo(store)]);
    value(saved);
    expect([first, second]).toEqual([
      { ok: true, value: 'save-client' },
      { ok: true, value: 'save-task' },
    ]);
  });

  it('of a removal brings back all that went with it', async () => {
    const { store, firm } = await office();
    const item = { id: null, taskId: firm.task, text: 'Säkerhetskopia', isDone: true, position: 1 };
    value(await saveChecklistItem(store, item));
    value(await removeTask(store, { id: firm.task }));
    expect(await listChecklist(store, firm.task)).toEqual([]);
    expect(await store.database.taskSummaries.get(firm.task)).toBeUndefined();
    value(await undo(store));
    expect(await listChecklist(store, firm.task)).toHaveLength(1);
    expect(await store.database.taskSummaries.get(firm.task)).toMatchObject({
      checklist: { done: 1, total: 1 },
    });
  });

  it('of a status appends to its history instead of rewriting it', async () => {
    const { store, firm } = await office();
    const form = {
      ...emptyTaskForm(),
      kind: 'other',
      systemId: firm.system,
      title: 'Städa loggar',
    };
    const task = value(await saveTask(store, { id: null, form }));
    value(await changeTaskStatus(store, { id: task, to: 'in-progress' }));
    value(await undo(store));
    expect(await getTask(store, task)).toMatchObject({ status: 'planned', actualStart: null });
    const events = await store.database.statusEvents.where('recordId').equals(task).toArray();
    expect(events.map(({ from, to }) => [from, to])).toEqual([
      [null, 'planned'],
      ['planned', 'in-progress'],
      ['in-progress', 'planned'],
    ]);
  });

  it('of a draft frees its hours, and of its removal takes them again (R27)', async () => {
    const { store, firm } = await office();
    const entry = await saveHours(store, firm);
    const wish = {
      clientId: firm.client,
      from: day('2026-11-01'),
      to: day('2026-11-30'),
      grouping: 'task' as const,
    };
    const id = value(await draftInvoice(store, words, wish));
    value(await undo(store));
    expect(await store.database.timeEntries.get(entry)).toMatchObject({
      billing: 'open',
      invoiceId: null,
    });
    value(await redo(store));
    expect(await store.database.timeEntries.get(entry)).toMatchObject({
      billing: 'drafted',
      invoiceId: id,
    });
    value(await removeDraft(store, { id }));
    value(await undo(store));
    expect(await store.database.timeEntries.get(entry)).toMatchObject({
      billing: 'drafted',
      invoiceId: id,
    });
    expect(await removeTimeEntry(store, { id: entry })).toMatchObject({
      error: { code: 'in-use', missing: ['invoices'] },
    });
  });

  it('of an issue is refused, and so is nothing else', async () => {
    const { store, firm } = await office();
    const id = await issueScripted(store, firm);
    expect(await undo(store)).toMatchObject({ ok: false, error: { kind: 'frozen' } });
    value(
      await recordPayment(store, { invoiceId: id, date: '2026-11-24', amount: '100', note: '' }),
    );
    value(await undo(store));
    expect(await listPayments(store, id)).toEqual([]);
  });

  it('is refused where another window has changed the row since', async () => {
    const { journal, store, firm } = await office();
    value(
      await saveClient(store, { id: firm.client, form: { ...emptyClientForm(), name: 'Mitt' } }),
    );
    const other = openWindow({ journal });
    value(
      await saveClient(other, { id: firm.client, form: { ...emptyClientForm(), name: 'Ditt' } }),
    );
    expect(await undo(store)).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'changed-since' },
    });
    expect(await getClient(store, firm.client)).toMatchObject({ name: 'Ditt' });
  });

  it('of a new client is refused while something of it is there', async () => {
    const { store } = await office();
    const form = { ...emptyClientForm(), name: 'Ny' };
    const id = value(await saveClient(store, { id: null, form }));
    expect(await removeClient(store, { id })).toMatchObject({ ok: true });
    value(await undo(store));
    expect(await listContacts(store, id)).toEqual([]);
    value(await undo(store));
    expect(await getClient(store, id)).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  attachFile,
  listAttachments,
  listFilesByHash,
  listStoredFiles,
  removeAttachment,
  renameAttachment,
} from '#data/attachments.ts';
import { addVersion, saveDocument } from '#data/documents.ts';
import { removeSystem, saveSystem } from '#data/systems.ts';
import { undo } from '#data/undo.ts';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let store: TestWindow;
let firm: ScriptedFirm;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
});

const sha256 = 'a'.repeat(64);
const file = { name: 'Avtal.pdf', size: 12, sha256 };

const attach = async (more: Partial<typeof file> = {}) =>
  value(await attachFile(store, { table: 'tasks', recordId: firm.task, ...file, ...more }));

const names = async () =>
  (await listAttachments(store, { table: 'tasks', recordId: firm.task })).map(({ name }) => name);

describe('the files of a record', () => {
  it('are by name; the same content under the same name is there once', async () => {
    await attach({ name: 'Östra.pdf' });
    await attach();
    await attach();
    expect(await names()).toEqual(['Avtal.pdf', 'Östra.pdf']);
    expect(await listStoredFiles(store)).toEqual([{ sha256, size: 12 }]);
    expect(await listFilesByHash(store, [sha256])).toHaveLength(2);
  });

  it('with other content under a taken name get a number', async () => {
    await attach();
    const second = await attach({ sha256: 'b'.repeat(64) });
    expect(second.name).toBe('Avtal (2).pdf');
  });

  it('are refused under a name that no file may have, and on what does not exist', async () => {
    const wish = { table: 'tasks', recordId: firm.task, ...file } as const;
    expect(await attachFile(store, { ...wish, name: '../' })).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { name: 'file-name-format' } },
    });
    expect(await attachFile(store, { ...wish, table: 'systems' })).toMatchObject({ ok: false });
    expect(await names()).toEqual([]);
  });

  it('are renamed and taken away, and both can be undone', async () => {
    const { id } = await attach();
    expect(value(await renameAttachment(store, { id, name: '../Nytt' }))).toBe('Nytt.pdf');
    value(await undo(store));
    expect(await names()).toEqual(['Avtal.pdf']);
    value(await removeAttachment(store, { id }));
    expect(await names()).toEqual([]);
    value(await undo(store));
    expect(await names()).toEqual(['Avtal.pdf']);
  });

  it('go with their record, and come back with it', async () => {
    const form = { ...emptySystemForm(day('2026-11-24')), name: 'Tomt' };
    const id = value(await saveSystem(store, { id: null, clientId: firm.client, form }));
    value(await attachFile(store, { table: 'systems', recordId: id, ...file }));
    value(await removeSystem(store, { id }));
    expect(await listStoredFiles(store)).toEqual([]);
    value(await undo(store));
    expect(await listAttachments(store, { table: 'systems', recordId: id })).toHaveLength(1);
  });

  it('that are a version of a document stay as long as it does', async () => {
    const id = value(
      await saveDocument(store, {
        id: null,
        form: { title: 'Drift', type: 'other', systemId: firm.system, ownerId: '' },
      }),
    );
    const kept = value(await attachFile(store, { table: 'documents', recordId: id, ...file }));
    const form = { ...nextVersionForm(null, firm.person), changeNote: 'Första', kind: 'file' };
    expect(await addVersion(store, { id, form: { ...form, attachmentId: 'other' } })).toMatchObject(
      { error: { fields: { attachmentId: 'not-a-choice' } } },
    );
    value(await addVersion(store, { id, form: { ...form, attachmentId: kept.id } }));
    expect(await removeAttachment(store, { id: kept.id })).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'file-is-version' },
    });
  });
});

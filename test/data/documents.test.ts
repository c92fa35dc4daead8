import { beforeEach, describe, expect, it } from 'vitest';
import { getDocumentMatrix, getDocumentView, listDocuments } from '#data/document-list.ts';
import {
  addVersion,
  getDocument,
  markReviewed,
  moveDocument,
  removeDocument,
  saveDocument,
} from '#data/documents.ts';
import { savePerson } from '#data/people.ts';
import { startStore } from '#data/start.ts';
import { removeSystem } from '#data/systems.ts';
import { undo } from '#data/undo.ts';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import type { DocumentId, PersonId } from '#domain/record.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal, type MemoryJournal } from '#support/memory-journal.ts';
import { dumpTables } from '#support/table-dump.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let journal: MemoryJournal;
let store: TestWindow;
let firm: ScriptedFirm;
let me: PersonId | null;
let now: string;

beforeEach(async () => {
  journal = createMemoryJournal();
  me = null;
  now = '2026-11-24T09:00:00.000Z';
  store = openWindow({ journal, now: () => now, me: () => me });
  firm = await setUpScripted(store);
  me = firm.person;
});

const begin = async (type = 'operations-manual'): Promise<DocumentId> =>
  value(
    await saveDocument(store, {
      id: null,
      form: { title: 'Driftinstruktion', type, systemId: firm.system, ownerId: firm.person },
    }),
  );

const write = (id: DocumentId, authorId: string = firm.person) =>
  addVersion(store, {
    id,
    form: { ...nextVersionForm(null, authorId), changeNote: 'Första', text: 'Starta om.' },
  });

const addColleague = async (): Promise<PersonId> =>
  value(
    await savePerson(store, {
      id: null,
      form: { ...emptyPersonForm(), name: 'Johan Ek', initials: 'JE' },
    }),
  );

const approved = async (): Promise<DocumentId> => {
  const author = await addColleague();
  const id = await begin();
  value(await write(id, author));
  value(await moveDocument(store, { id, to: 'in-review' }));
  value(await moveDocument(store, { id, to: 'approved' }));
  return id;
};

const missingOf = (...missing: readonly string[]) => ({
  ok: false,
  error: { kind: 'rule', code: 'move-lacks', missing },
});

describe('a document', () => {
  it('goes from draft over review to approved, signed and with its next review', async () => {
    const id = await approved();
    expect(await getDocument(store, id)).toMatchObject({
      status: 'approved',
      nextReview: '2027-11-24',
      versions: [{ approvedBy: firm.person, approvedOn: '2026-11-24' }],
    });
    const view = await getDocumentView(store, id);
    expect(view?.events.map(({ to }) => to)).toEqual(['draft', 'in-review', 'approved']);
  });

  it('is not approved by its author, unless a written reason says why; both are kept', async () => {
    const id = await begin();
    value(await write(id));
    value(await moveDocument(store, { id, to: 'in-review' }));
    const wish = { id, to: 'approved', overrides: ['approver-is-author'] } as const;
    expect(await moveDocument(store, wish)).toEqual(missingOf('approver-is-author'));
    value(await moveDocument(store, { ...wish, reason: 'Enmansfirma' }));
    const view = await getDocumentView(store, id);
    expect(view?.events.at(-1)).toMatchObject({
      reason: 'Enmansfirma',
      overrides: ['approver-is-author'],
    });
  });

  it('is not approved by nobody', async () => {
    const id = await begin();
    value(await write(id));
    value(await moveDocument(store, { id, to: 'in-review' }));
    me = null;
    expect(await moveDocument(store, { id, to: 'approved' })).toEqual(
      missingOf('approver-unknown'),
    );
  });

  it('is a draft again with a new version, while the approved one goes on holding', async () => {
    const id = await approved();
    value(await write(id));
    expect(await getDocument(store, id)).toMatchObject({ status: 'draft' });
    const { figures } = await getDocumentMatrix(store, {});
    expect(figures).toMatchObject({ covered: 1, fresh: 1 });
  });

  it('becomes due by the day alone; "reviewed, no change" makes it fresh', async () => {
    const id = await approved();
    now = '2027-11-25T09:00:00.000Z';
    expect(await listDocuments(store, {})).toMatchObject([{ state: 'review-due' }]);
    expect((await getDocumentMatrix(store, {})).figures).toMatchObject({ covered: 1, fresh: 0 });
    value(await markReviewed(store, { id, note: 'Jämförd med driften' }));
    expect(await listDocuments(store, {})).toMatchObject([
      { state: 'approved', nextReview: '2028-11-25' },
    ]);
    value(await undo(store));
    expect(await listDocuments(store, {})).toMatchObject([{ state: 'review-due' }]);
  });

  it('that was retired takes no version and no review', async () => {
    const id = await approved();
    expect(await moveDocument(store, { id, to: 'retired' })).toMatchObject({
      error: { code: 'reason-required' },
    });
    value(await moveDocument(store, { id, to: 'retired', reason: 'Systemet är borta' }));
    const refused = { ok: false, error: { kind: 'rule', code: 'status-not-allowed' } };
    expect(await write(id)).toEqual(refused);
    expect(await markReviewed(store, { id })).toEqual(refused);
    expect((await getDocumentMatrix(store, {})).figures.covered).toBe(0);
  });

  it('is superseded by another of its kind that holds', async () => {
    const id = await approved();
    expect(await moveDocument(store, { id, to: 'superseded' })).toEqual(missingOf('no-successor'));
    await approved();
    value(await moveDocument(store, { id, to: 'superseded' }));
  });

  it('is taken away and taken back; its system stays as long as it does', async () => {
    const id = await begin();
    expect(await removeSystem(store, { id: firm.system })).toMatchObject({
      error: { code: 'in-use', missing: expect.arrayContaining(['documents']) },
    });
    value(await removeDocument(store, { id }));
    expect(await listDocuments(store, {})).toEqual([]);
    value(await undo(store));
    expect(await listDocuments(store, { clientId: firm.client })).toHaveLength(1);
  });

  it('is the same when everything is made anew from the journal', async () => {
    await approved();
    const wanted = await dumpTables(store.database);
    const again = openWindow({ journal, name: 'again' });
    await again.database.open();
    await startStore(again, () => undefined);
    const made = await dumpTables(again.database);
    expect(made['documents']).toEqual(wanted['documents']);
    expect(made['statusEvents']).toEqual(wanted['statusEvents']);
  });
});

describe('the matrix', () => {
  it('has a row for each system that owes something, of a client or of all', async () => {
    const matrix = await getDocumentMatrix(store, { clientId: firm.client });
    expect(matrix.rows).toMatchObject([
      { system: { name: 'Lagerportalen' }, clientName: 'Åhus Båtvarv AB' },
    ]);
    expect(matrix.types).toHaveLength(matrix.figures.required);
    const [row] = matrix.rows;
    expect(row?.cells.every(({ state }) => state === 'missing')).toBe(true);
  });
});

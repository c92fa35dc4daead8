import {
  documentationFigures,
  documentationOf,
  type DocumentationFigures,
  type PairState,
} from '#domain/documents/documentation.ts';
import { documentRules } from '#domain/documents/document-rules.ts';
import {
  documentState,
  newestVersion,
  type DocumentState,
} from '#domain/documents/document-state.ts';
import type { Document, DocumentType } from '#domain/documents/document.ts';
import type { StatusEvent } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { ClientId, DocumentId, SystemId } from '#domain/record.ts';
import type { System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { DocumentFacts } from '#domain/documents/document-moves.ts';
import { readDocumentFacts } from './documents.ts';
import { groupBy } from './group-by.ts';
import { liveRow } from './live-row.ts';
import { byName, compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';

/** A document as lists show it. */
export type DocumentRow = Omit<Document, 'versions'> & {
  /** The newest version's number; '' while there is none. */
  readonly version: string;
  readonly state: DocumentState;
  readonly systemName: string;
  readonly owner: Person | null;
};

export type DocumentFilter = {
  readonly clientId?: ClientId | undefined;
  readonly systemId?: SystemId | undefined;
};

async function systemsOf({ database }: Store, filter: DocumentFilter): Promise<readonly System[]> {
  const { clientId, systemId } = filter;
  if (systemId !== undefined) {
    const system = await liveRow(database, 'systems', systemId);
    return system === null ? [] : [system];
  }
  return clientId === undefined
    ? database.systems.toArray()
    : database.systems.where('clientId').equals(clientId).toArray();
}

const documentsOf = (
  { database }: Store,
  systems: readonly System[],
  filter: DocumentFilter,
): Promise<readonly Document[]> =>
  filter.clientId === undefined && filter.systemId === undefined
    ? database.documents.toArray()
    : database.documents
        .where('systemId')
        .anyOf(systems.map(({ id }) => id))
        .toArray();

/** The register: the documents of all systems, of a client's or of one, by title. */
export async function listDocuments(
  store: Store,
  filter: DocumentFilter,
): Promise<readonly DocumentRow[]> {
  const systems = await systemsOf(store, filter);
  const documents = await documentsOf(store, systems, filter);
  const names = new Map(systems.map(({ id, name }) => [id, name]));
  const owners = await rowsById(
    store.database.people,
    documents.map(({ ownerId }) => ownerId),
  );
  const today = store.world.today();
  return documents
    .map(({ versions, ...document }) => ({
      ...document,
      version: newestVersion({ versions })?.version ?? '',
      state: documentState({ ...document, versions }, today),
      systemName: names.get(document.systemId) ?? '',
      owner: owners.get(document.ownerId ?? '') ?? null,
    }))
    .toSorted(
      (one, other) =>
        compareTexts(toSortKey(one.title), toSortKey(other.title)) ||
        compareTexts(one.id, other.id),
    );
}

/** One required pair of system and type, as a cell of the matrix shows it. */
export type MatrixCell = {
  readonly type: DocumentType;
  readonly state: PairState;
  readonly documentId: DocumentId | null;
  readonly nextReview: PlainDate | null;
};

export type MatrixRow = {
  readonly system: Pick<System, 'id' | 'name' | 'code' | 'clientId' | 'phase' | 'criticality'>;
  readonly clientName: string;
  readonly cells: readonly MatrixCell[];
  readonly figures: DocumentationFigures;
};

/** Systems × types: what is owed and how it stands, with the sums. A retired system owes nothing and has no row. */
export type DocumentMatrix = {
  /** The types that at least one of the systems owes. */
  readonly types: readonly DocumentType[];
  readonly rows: readonly MatrixRow[];
  readonly figures: DocumentationFigures;
};

const sum = (all: readonly DocumentationFigures[]): DocumentationFigures =>
  all.reduce(
    (one, other) => ({
      required: one.required + other.required,
      covered: one.covered + other.covered,
      fresh: one.fresh + other.fresh,
    }),
    { required: 0, covered: 0, fresh: 0 },
  );

const allTypes = Object.keys(documentRules) as readonly DocumentType[]; // the record's own keys

/** The documentation of all systems, of a client's or of one, as it stands today. */
export async function getDocumentMatrix(
  store: Store,
  filter: DocumentFilter,
): Promise<DocumentMatrix> {
  const systems = (await systemsOf(store, filter)).toSorted(byName);
  const documents = groupBy(
    await documentsOf(store, systems, filter),
    ({ systemId }: Document) => systemId,
  );
  const clients = await rowsById(
    store.database.clients,
    systems.map(({ clientId }) => clientId),
  );
  const today = store.world.today();
  const rows = systems.flatMap((system): readonly MatrixRow[] => {
    const pairs = documentationOf(system, documents.get(system.id) ?? [], today);
    if (pairs.length === 0) return [];
    const { id, name, code, clientId, phase, criticality } = system;
    const cells = pairs.map(({ type, state, document }) => ({
      type,
      state,
      documentId: document?.id ?? null,
      nextReview: document?.nextReview ?? null,
    }));
    return [
      {
        system: { id, name, code, clientId, phase, criticality },
        clientName: clients.get(clientId)?.name ?? '',
        cells,
        figures: documentationFigures(pairs),
      },
    ];
  });
  const owed = new Set(rows.flatMap(({ cells }) => cells.map(({ type }) => type)));
  return {
    types: allTypes.filter((type) => owed.has(type)),
    rows,
    figures: sum(rows.map(({ figures }) => figures)),
  };
}

/** A document's page: the document, where it belongs, what its guards need, and how it came to stand where it does. */
export type DocumentView = {
  readonly document: Document;
  readonly system: System | null;
  readonly clientName: string;
  readonly people: readonly Person[];
  readonly facts: DocumentFacts;
  readonly events: readonly StatusEvent[];
};

export async function getDocumentView(store: Store, id: DocumentId): Promise<DocumentView | null> {
  const { database } = store;
  const document = await liveRow(database, 'documents', id);
  if (document === null) return null;
  const [system, facts, events] = await Promise.all([
    liveRow(database, 'systems', document.systemId),
    readDocumentFacts(store, database, document),
    database.statusEvents.where('recordId').equals(id).toArray(),
  ]);
  const client = system === null ? null : await liveRow(database, 'clients', system.clientId);
  const named = [
    document.ownerId,
    ...document.versions.flatMap(({ authorId, approvedBy }) => [authorId, approvedBy]),
    ...events.map(({ createdBy }) => createdBy),
  ];
  const people = await rowsById(database.people, named);
  return {
    document,
    system,
    clientName: client?.name ?? '',
    people: [...people.values()],
    facts,
    events: events.toSorted((one, other) => compareTexts(one.at, other.at)),
  };
}

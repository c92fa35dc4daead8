import type {
  ClientId,
  DocumentId,
  InvoiceId,
  PersonId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

const query = (values: { readonly [key: string]: string | undefined }): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) search.set(key, value);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** Every address of the program, as functions: nobody writes one by hand. */
export const paths = {
  welcome: () => '/welcome',
  hours: (
    at: {
      readonly week?: PlainDate;
      readonly view?: 'week' | 'day';
      readonly day?: PlainDate;
      /** Opens a new entry on this task. */
      readonly task?: TaskId;
    } = {},
  ) => `/hours${query(at)}`,
  tasks: (at: { readonly view?: 'board' | 'list' } = {}) => `/tasks${query(at)}`,
  /** A new task, on a system where one is known. */
  newTask: (system?: SystemId) => `/tasks/new${query({ system })}`,
  /** A new task of a client: its systems are offered first. */
  newClientTask: (client: ClientId) => `/tasks/new${query({ client })}`,
  task: (id: TaskId) => `/tasks/${id}`,
  systems: () => '/systems',
  /** A new system, of a client where one is known. */
  newSystem: (client?: ClientId) => `/systems/new${query({ client })}`,
  system: (id: SystemId) => `/systems/${id}`,
  /** A document, opened in the register. */
  document: (id: DocumentId) => `/systems/documents${query({ document: id })}`,
  clients: () => '/clients',
  newClient: () => '/clients/new',
  client: (id: ClientId) => `/clients/${id}`,
  editClient: (id: ClientId) => `/clients/${id}/edit`,
  invoices: () => '/invoices',
  invoice: (id: InvoiceId) => `/invoices/${id}`,
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: PersonId) => `/people/${id}`,
  settings: (at: { readonly part?: 'appearance' } = {}) => `/settings${query(at)}`,
} as const;

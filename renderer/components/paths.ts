import type { TaskKind } from '#domain/lifecycle/task.ts';
import type { SupportState } from '#domain/integrations/support.ts';
import type {
  ChangeTemplateId,
  ClientId,
  ContractId,
  DocumentId,
  IntegrationId,
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
      readonly view?: 'week' | 'day' | 'month';
      readonly day?: PlainDate;
      /** Opens a new entry on this task. */
      readonly task?: TaskId;
      /** Whose hours; oneself where nothing is said. */
      readonly person?: PersonId;
    } = {},
  ) => `/hours${query(at)}`,
  /** Outlays, drives and received invoices; `open` names one of them. */
  expenses: (at: { readonly open?: string; readonly state?: 'unbilled' | 'all' } = {}) =>
    `/hours/expenses${query(at)}`,
  /** What a month (`2026-11`) still lacks before it is closed. */
  monthClose: (month?: string) => `/hours/close${query({ month })}`,
  tasks: (at: { readonly view?: 'board' | 'list'; readonly kind?: TaskKind } = {}) =>
    `/tasks${query(at)}`,
  /** A new task, on a system where one is known. */
  newTask: (system?: SystemId) => `/tasks/new${query({ system })}`,
  /** A new task of a client: its systems are offered first. */
  newClientTask: (client: ClientId) => `/tasks/new${query({ client })}`,
  task: (id: TaskId) => `/tasks/${id}`,
  /** A release's go/no-go room: the whole window, for a projector. */
  decisionRoom: (id: TaskId) => `/tasks/${id}/decision`,
  cases: (
    at: {
      readonly view?: 'cases' | 'problems';
      readonly state?: 'open' | 'urgent' | 'missed' | 'resolved' | 'all';
    } = {},
  ) => `/tasks/cases${query(at)}`,
  /** The windows of changes and roll-outs. */
  calendar: () => '/tasks/calendar',
  /** The templates of standard changes, one of them open. */
  templates: (open?: ChangeTemplateId) => `/tasks/templates${query({ open })}`,
  /** The room in which a release's go or no-go is decided. */
  decision: (id: TaskId) => `/tasks/${id}/decision`,
  /** What the day asks for. */
  today: () => '/today',
  /** Figures of how well the work is done. */
  quality: () => '/tasks/quality',
  systems: () => '/systems',
  /** A new system, of a client where one is known. */
  newSystem: (client?: ClientId) => `/systems/new${query({ client })}`,
  /** A system, at one of the parts of its page. */
  system: (
    id: SystemId,
    at: {
      readonly part?: 'work' | 'people' | 'third-parties' | 'documents';
    } = {},
  ) => `/systems/${id}${query(at)}`,
  /** Whose hands the systems are in. */
  continuity: (at: { readonly view?: 'heat' | 'gaps' | 'leave' | 'handovers' } = {}) =>
    `/systems/continuity${query(at)}`,
  /** What documents the systems owe, as a matrix, or all documents as a register. */
  documents: (at: { readonly view?: 'matrix' | 'register'; readonly client?: ClientId } = {}) =>
    `/systems/documents${query(at)}`,
  document: (id: DocumentId) => `/systems/documents/${id}`,
  /** What systems rest on, and when its support ends. */
  integrations: (
    at: {
      readonly view?: 'horizon' | 'list' | 'proposals' | 'products' | 'table';
      readonly state?: SupportState;
    } = {},
  ) => `/systems/integrations${query(at)}`,
  integration: (id: IntegrationId) => `/systems/integrations/${id}`,
  /** A new integration, of a system where one is known. */
  newIntegration: (system?: SystemId) =>
    `/systems/integrations${query({ view: 'list', add: system ?? 'any' })}`,
  clients: () => '/clients',
  newClient: () => '/clients/new',
  client: (id: ClientId) => `/clients/${id}`,
  editClient: (id: ClientId) => `/clients/${id}/edit`,
  /** Contracts with clients and suppliers. */
  contracts: (at: { readonly view?: 'list' | 'deadlines'; readonly client?: ClientId } = {}) =>
    `/clients/contracts${query(at)}`,
  newContract: (client?: ClientId) => `/clients/contracts/new${query({ client })}`,
  contract: (id: ContractId, at: { readonly part?: 'terms' | 'ledger' | 'fees' | 'files' } = {}) =>
    `/clients/contracts/${id}${query(at)}`,
  editContract: (id: ContractId) => `/clients/contracts/${id}/edit`,
  invoices: () => '/invoices',
  /** Money that came in, and bank files to go through. */
  payments: () => '/invoices/payments',
  /** Who owes what since when. */
  receivables: (at: { readonly client?: ClientId } = {}) => `/invoices/receivables${query(at)}`,
  /** The proof that no invoice number is missing or double. */
  series: () => '/invoices/series',
  /** Vouchers, SIE files and VAT. */
  books: (at: { readonly view?: 'vouchers' | 'vat' | 'exports' | 'accounts' } = {}) =>
    `/invoices/books${query(at)}`,
  invoice: (id: InvoiceId) => `/invoices/${id}`,
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: PersonId) => `/people/${id}`,
  /** Certificates, education and what it costs; `open` names one of them. */
  competence: (
    at: {
      readonly view?: 'overview' | 'certifications' | 'trainings' | 'cost';
      readonly state?: 'to-renew' | 'lapsed';
      readonly open?: string;
    } = {},
  ) => `/people/competence${query(at)}`,
  memberships: () => '/people/memberships',
  settings: (at: { readonly part?: 'appearance' | 'bookkeeping' | 'claims' } = {}) =>
    `/settings${query(at)}`,
} as const;

import type { Page } from '@playwright/test';
import { storedRows, type StoredRow } from '#support/stored-data.ts';

const idOf = (rows: readonly StoredRow[], field: string, value: string): string => {
  const found = rows.find((row) => row[field] === value);
  if (found === undefined) throw new Error(`the sample firm has no ${field} ${value}`);
  return String(found['id']);
};

/** Records of the sample firm that have something of everything. */
export async function sampleAddresses(page: Page) {
  const of = (table: string) => storedRows(page, table, 'forvalta-sample');
  const client = idOf(await of('clients'), 'name', 'Logistik Väst AB');
  const tasks = await of('tasks');
  const systems = await of('systems');
  const invoices = await of('invoices');
  const payments = new Set((await of('payments')).map((row) => row['invoiceId']));
  const unpaid = invoices.find((row) => row['status'] === 'issued' && !payments.has(row['id']));
  const under = (kind: string) => tasks.filter((task) => task['kind'] === kind);
  const release = `/tasks/${idOf(under('release'), 'status', 'in-progress')}`;
  return {
    client: `/clients/${client}`,
    system: `/systems/${idOf(systems, 'code', 'S11')}`,
    task: `/tasks/${idOf(under('integration'), 'status', 'in-progress')}`,
    release,
    document: `/systems/documents/${idOf(await of('documents'), 'status', 'approved')}`,
    change: `/tasks/${idOf(tasks, 'kind', 'change')}`,
    case: `/tasks/${idOf(await of('cases'), 'status', 'in-progress')}`,
    problem: `/tasks/${idOf(tasks, 'number', 'PRB-2025-006')}`,
    integration: `/systems/integrations/${idOf(await of('integrations'), 'status', 'risk-accepted')}`,
    expense: `/hours/expenses?open=${idOf(await of('expenses'), 'billing', 'open')}`,
    draft: `/invoices/${idOf(invoices, 'status', 'draft')}`,
    paid: `/invoices/${String(invoices.find((row) => payments.has(row['id']))?.['id'])}`,
    unpaid: `/invoices/${String(unpaid?.['id'])}`,
    contract: `/clients/contracts/${idOf(await of('contracts'), 'number', 'AVT-2025-003')}`,
    indexed: `/clients/contracts/${idOf(await of('contracts'), 'number', 'AVT-2024-001')}`,
    hourBank: `/clients/contracts/${idOf(await of('contracts'), 'number', 'AVT-2024-002')}`,
    person: `/people/${idOf(await of('people'), 'initials', 'KL')}`,
  } as const;
}

export type SampleAddresses = Awaited<ReturnType<typeof sampleAddresses>>;

/** Every screen of the program by name. */
export const everyScreen = (at: SampleAddresses): Readonly<Record<string, string>> => ({
  today: '/today',
  quality: '/tasks/quality',
  'hours, week': '/hours',
  'hours, empty week': '/hours?week=2027-02-01',
  'hours, day': '/hours?view=day&day=2026-11-23',
  'hours, empty day': '/hours?view=day&day=2027-02-01',
  'hours, month': '/hours?view=month&day=2026-10-15',
  'hours, locked week': '/hours?week=2026-09-28',
  expenses: '/hours/expenses',
  'expenses, one open': at.expense,
  'month close': '/hours/close',
  'month close, locked': '/hours/close?month=2026-09',
  'task board': '/tasks',
  'task list': '/tasks?view=list',
  task: at.task,
  release: at.release,
  'release, decision': `${at.release}/decision`,
  'change calendar': '/tasks/calendar',
  'change calendar, week': '/tasks/calendar?view=week',
  'change calendar, table': '/tasks/calendar?view=table',
  'change templates': '/tasks/templates',
  change: at.change,
  cases: '/tasks/cases',
  'problems behind cases': '/tasks/cases?view=problems',
  'known errors': '/tasks/cases?view=known-errors',
  'accepted risks': '/tasks/cases?view=risks',
  case: at.case,
  problem: at.problem,
  'cases missed': '/tasks/cases?state=missed',
  'every case': '/tasks/cases?state=all',
  'new task': '/tasks/new',
  systems: '/systems',
  'systems by phase': '/systems?view=board',
  continuity: '/systems/continuity',
  'continuity, heat map': '/systems/continuity?view=heat',
  'continuity, gaps': '/systems/continuity?view=gaps',
  'continuity, absence': '/systems/continuity?view=leave',
  'continuity, handovers': '/systems/continuity?view=handovers',
  system: at.system,
  'system, work': `${at.system}?part=work`,
  'system, people': `${at.system}?part=people`,
  'system, third parties': `${at.system}?part=third-parties`,
  'system, documents': `${at.system}?part=documents`,
  'third parties, horizon': '/systems/integrations',
  'third parties, by product': '/systems/integrations?group=product',
  'third parties, list': '/systems/integrations?view=list',
  'third parties, to plan': '/systems/integrations?view=proposals',
  'third parties, products': '/systems/integrations?view=products',
  'third parties, support table': '/systems/integrations?view=table',
  integration: at.integration,
  document: at.document,
  documents: '/systems/documents',
  'document register': '/systems/documents?view=register',
  'new system': '/systems/new',
  clients: '/clients',
  'clients with unbilled work': '/clients?filter=unbilled',
  client: at.client,
  'new client': '/clients/new',
  'client, edited': `${at.client}/edit`,
  contracts: '/clients/contracts',
  'contract deadlines': '/clients/contracts?view=deadlines',
  'new contract': '/clients/contracts/new',
  contract: at.contract,
  'contract, edited': `${at.contract}/edit`,
  'contract, hour bank': `${at.hourBank}?part=ledger`,
  'contract, fees': `${at.hourBank}?part=fees`,
  'contract, files': `${at.hourBank}?part=files`,
  invoices: '/invoices',
  'payments received': '/invoices/payments',
  'payments with a surplus': '/invoices/payments?show=left',
  receivables: '/invoices/receivables',
  'receivables, reminders': '/invoices/receivables?view=reminders',
  'receivables, interest': '/invoices/receivables?view=interest',
  'number series': '/invoices/series',
  'books, vouchers': '/invoices/books',
  'books, VAT': '/invoices/books?view=vat&length=quarter',
  'books, files': '/invoices/books?view=exports',
  'books, accounts': '/invoices/books?view=accounts',
  draft: at.draft,
  'paid invoice': at.paid,
  'unpaid invoice': at.unpaid,
  people: '/people',
  person: at.person,
  'new person': '/people/new',
  competence: '/people/competence',
  certificates: '/people/competence?view=certifications',
  trainings: '/people/competence?view=trainings',
  'cost of education': '/people/competence?view=cost',
  memberships: '/people/memberships',
  settings: '/settings',
  'settings, invoicing': '/settings?part=invoicing',
  'settings, rates': '/settings?part=rates',
  'settings, bookkeeping': '/settings?part=bookkeeping',
  'settings, reminders and interest': '/settings?part=claims',
  'settings, appearance': '/settings?part=appearance',
  'settings, data': '/settings?part=data',
  'no such screen': '/nowhere',
  'no such client': '/clients/00000000-0000-7000-8000-000000000000',
  'no such system': '/systems/00000000-0000-7000-8000-000000000000',
  'no such integration': '/systems/integrations/00000000-0000-7000-8000-000000000000',
  'no such task': '/tasks/00000000-0000-7000-8000-000000000000',
  'no such invoice': '/invoices/00000000-0000-7000-8000-000000000000',
  'no such person': '/people/00000000-0000-7000-8000-000000000000',
});

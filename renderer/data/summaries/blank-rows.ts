import { brandText } from '#domain/brand.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId, PersonId, ReceiptId, SystemId, TaskId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type {
  ClientSummary,
  InvoiceStanding,
  PersonSummary,
  ReceiptStanding,
  SystemSummary,
  TaskSummary,
} from './summary-rows.ts';

// Sums may arrive before the record that they belong to; these hold them until it does. None is ever written.

export const blankClient = (id: ClientId): ClientSummary => ({
  id,
  name: '',
  organisationNumber: null,
  currency: 'SEK',
  openSeconds: toSeconds(0),
  openNet: toMinorUnits(0),
  entries: 0,
  openTasks: 0,
  systems: 0,
  invoices: 0,
  outstanding: toMinorUnits(0),
  lastWorkDate: '',
  nameKey: '',
  words: [],
});

export const blankPerson = (id: PersonId): PersonSummary => ({
  id,
  words: [],
  entries: 0,
  seconds: toSeconds(0),
});

export const blankSystem = (id: SystemId): SystemSummary => ({
  id,
  clientId: brandText(''),
  phase: 'plan',
  nameKey: '',
  words: [],
  openTasks: 0,
  tasks: 0,
  entries: 0,
  seconds: toSeconds(0),
  activities: {},
});

export const blankTask = (id: TaskId): TaskSummary => ({
  id,
  clientId: brandText(''),
  systemId: brandText(''),
  kind: 'other',
  status: 'planned',
  responsibleId: '',
  order: '',
  words: [],
  checklist: { done: 0, total: 0 },
  entries: 0,
  seconds: toSeconds(0),
});

export const blankInvoice = (id: InvoiceId): InvoiceStanding => ({
  id,
  clientId: brandText(''),
  standing: 'draft',
  number: '',
  currency: 'SEK',
  issueDate: brandText(''),
  dueDate: brandText(''),
  payable: toMinorUnits(0),
  paid: toMinorUnits(0),
  credited: toMinorUnits(0),
  writtenOff: toMinorUnits(0),
});

export const blankReceipt = (id: ReceiptId): ReceiptStanding => ({
  id,
  clientId: '',
  currency: 'SEK',
  amount: toMinorUnits(0),
  used: toMinorUnits(0),
  standing: 'used',
});

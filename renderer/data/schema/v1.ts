import type { SchemaVersion } from './schema-version.ts';

// Frozen: a released schema is never edited (test/data/schema holds its hash). A change is a new file, v2-….ts.
// Only what a list or a rule asks for is indexed: each index makes every write dearer. Rows out of sight (`deletedAt`)
// lie in `removed`, so that no index and no list ever meets them.
export const v1: SchemaVersion = {
  version: 1,
  stores: {
    firm: 'id',
    people: 'id',
    clients: 'id',
    contacts: 'id, clientId',
    systems: 'id, clientId',
    responsibilities: 'id, systemId, personId',
    tasks: 'id',
    checklistItems: 'id, taskId',
    statusEvents: 'id, recordId',
    timeEntries:
      'id, workDate, [personId+workDate], [clientId+workDate], [taskId+workDate], [clientId+billing+workDate]',
    timers: 'id',
    invoices: 'id',
    payments: 'id, invoiceId',
    numberSeries: 'id',
    removed: '[table+id]',
    erasable: '[table+id+field]',
    meta: 'key',
    clientSummaries: 'id, nameKey, openNet, openSeconds, lastWorkDate, *words',
    clientMonths: '[clientId+month]',
    personDays: '[personId+workDate]',
    days: 'workDate',
    systemSummaries: 'id, nameKey, [clientId+nameKey], [phase+nameKey], *words',
    taskSummaries:
      'id, order, [status+order], [clientId+order], [systemId+order], [responsibleId+order], *words',
    invoiceSummaries:
      'id, number, issueDate, dueDate, payable, [standing+number], [standing+issueDate], [standing+dueDate], [standing+payable], [clientId+issueDate]',
    personSummaries: 'id, *words',
    counters: 'key',
  },
  upgrade: null,
};

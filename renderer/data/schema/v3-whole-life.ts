import type { Transaction } from 'dexie';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { laterFields } from '#data/later-fields.ts';
import type { SchemaVersion } from './schema-version.ts';

/** Rows that are there already get what rows from the journal get when they are read. */
const fill = async (transaction: Transaction): Promise<void> => {
  for (const [table, later] of Object.entries(laterFields)) {
    await transaction
      .table<object, string>(table)
      .toCollection()
      .modify((row, at) => {
        at.value = { ...later, ...row };
      });
  }
  await transaction
    .table<object, string>('invoiceSummaries')
    .toCollection()
    .modify((row, at) => {
      at.value = { credited: 0, ...row };
    });
  const counts = new Map<string, number>();
  await transaction.table<LifecycleTask, string>('tasks').each(({ kind }) => {
    const key = `tasks:kind:${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  await transaction.table('counters').bulkPut([...counts].map(([key, count]) => ({ key, count })));
};

/** The records of a system's whole life: courses of work, what a system rests on, documents and competence. */
export const v3: SchemaVersion = {
  version: 3,
  stores: {
    invoices: 'id, credits.invoiceId',
    workNumbers: 'id',
    releases: 'id, status, windowFrom',
    defects: 'id, releaseId, systemId, status, problemId, fixedInReleaseId, foundOn',
    changes: 'id, status, windowFrom, actualTo, templateId, originId',
    changeTemplates: 'id',
    freezePeriods: 'id, to',
    problems: 'id, status, resolvedOn, duplicateOfId, *fixChangeIds, *caseIds, *defectIds',
    cases: 'id, status, reportedAt, problemId, serviceLevelId, causedBy.id',
    serviceLevels: 'id, clientId',
    thirdParties: 'id',
    integrations: 'id, systemId, thirdPartyId, *taskIds',
    supportCycles: 'id',
    environments: 'id, systemId',
    systemLinks: 'id, fromSystemId, toSystemId',
    handovers: 'id, systemId, status',
    documents: 'id, systemId, releaseId, integrationId, ownerId',
    attachments: 'id, recordId, sha256',
    timeEntries:
      'id, workDate, [personId+workDate], [clientId+workDate], [taskId+workDate], [clientId+billing+workDate], [activity+workDate]',
    certifications: 'id, personId',
    trainings: 'id, personId',
    memberships: 'id',
    taskSummaries:
      'id, order, [status+order], [kind+order], [clientId+order], [systemId+order], [responsibleId+order], *words',
  },
  upgrade: fill,
};

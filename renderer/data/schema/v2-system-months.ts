import type { Transaction } from 'dexie';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { sumAtSystem } from '#data/summaries/system-hours.ts';
import { SummaryWork } from '#data/summaries/summary-work.ts';
import type { SchemaVersion } from './schema-version.ts';

/** The new sums are made of the entries that are already there, once. */
const fill = async (transaction: Transaction): Promise<void> => {
  const work = new SummaryWork(['systemMonths']);
  await transaction
    .table<TimeEntry, string>('timeEntries')
    .each((entry) => sumAtSystem(work, entry, 1));
  await transaction.table('systemMonths').bulkPut([...work.ownedRows('systemMonths')]);
};

/** Hours per system, month and person: whose hands a system was in (itsm.md, continuity). */
export const v2: SchemaVersion = {
  version: 2,
  stores: { systemMonths: '[systemId+month+personId]' },
  upgrade: fill,
};

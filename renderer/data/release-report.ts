import type { Attachment } from '#domain/documents/attachment.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { TaskId } from '#domain/record.ts';
import type { Environment } from '#domain/systems/environment.ts';
import { addSeconds, toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { getFirm } from './firm.ts';
import { liveRow } from './live-row.ts';
import { getRelease } from './releases.ts';
import type { ReleaseRecord } from './releases.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** All that a release's report tells, read at one moment. */
export type ReleaseReport = {
  readonly task: LifecycleTask;
  readonly record: ReleaseRecord;
  readonly client: Client | null;
  readonly firm: Firm | null;
  readonly people: ReadonlyMap<string, Person>;
  readonly environments: ReadonlyMap<string, Environment>;
  /** Files of the documents' newest versions: their hashes are printed. */
  readonly files: ReadonlyMap<string, Attachment>;
  readonly worked: Seconds;
  readonly at: Instant;
  readonly zone: TimeZone;
};

/** Gathers a release's report; null where the release is out of sight. */
export async function readReleaseReport(store: Store, id: TaskId): Promise<ReleaseReport | null> {
  const { database, world } = store;
  const [task, record, firm] = await Promise.all([
    liveRow(database, 'tasks', id),
    getRelease(store, id),
    getFirm(store),
  ]);
  if (task === null || record === null) return null;
  const { release, documents, facts } = record;
  const versions = documents.flatMap((document) => document.versions);
  const [client, people, environments, files, entries] = await Promise.all([
    liveRow(database, 'clients', task.clientId),
    rowsById(database.people, [
      task.responsibleId,
      ...release.decisions.map(({ by }) => by),
      ...versions.map(({ approvedBy }) => approvedBy),
      ...facts.defects.flatMap(({ foundBy, fixedBy, verifiedBy }) => [
        foundBy,
        fixedBy,
        verifiedBy,
      ]),
    ]),
    rowsById(
      database.environments,
      release.stages.map(({ environmentId }) => environmentId),
    ),
    rowsById(
      database.attachments,
      versions.map(({ content }) => (content.kind === 'file' ? content.attachmentId : null)),
    ),
    database.timeEntries.where('[taskId+workDate]').between([id, ''], [id, '\uffff']).toArray(),
  ]);
  const worked = addSeconds(toSeconds(0), ...entries.map(({ seconds }) => seconds));
  const now = { at: world.now(), zone: world.zone() };
  return { task, record, client, firm, people, environments, files, worked, ...now };
}

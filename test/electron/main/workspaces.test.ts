import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '#main/disk.ts';
import { openWorkspaces, type Workspaces } from '#main/workspaces.ts';
import { appendAll, readEverything } from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const open = async (
  dataFolder: string,
): Promise<{ readonly workspaces: Workspaces; readonly events: string[] }> => {
  const events: string[] = [];
  const workspaces = await openWorkspaces({
    disk: nodeDisk,
    dataFolder,
    device: 'device-1',
    now: () => '2026-11-24T09:00:00.000Z',
    first: 'own',
    onFault: (error) => {
      throw error;
    },
    onLeaving: () => events.push('leaving'),
    onOpened: async (name) => {
      events.push(`opened ${name}`);
    },
  });
  return { workspaces, events };
};

describe('the two workspaces', () => {
  test('never mix', async () => {
    const dataFolder = temporaryFolder();
    const { workspaces, events } = await open(dataFolder);
    await appendAll(workspaces.current().journal, [request(1), request(2)]);
    expect(await workspaces.open('sample')).toEqual({ status: 'done' });
    // The old page is silenced before the new journal can be reached.
    expect(events).toEqual(['leaving', 'opened sample']);
    expect(workspaces.current().name).toBe('sample');
    expect(workspaces.current().journal.state().seq).toBe(0);
    await appendAll(workspaces.current().journal, [request(1, { requestId: 'sample' })]);
    await workspaces.current().archive.put(new Uint8Array([1]));
    await workspaces.open('own');
    expect(workspaces.current().journal.state().seq).toBe(2);
    await workspaces.close();
  });

  test('the sample goes for good, and the own is open and untouched', async () => {
    const dataFolder = temporaryFolder();
    const { workspaces, events } = await open(dataFolder);
    await appendAll(workspaces.current().journal, [request(1)]);
    await workspaces.open('sample');
    await appendAll(workspaces.current().journal, [request(1), request(2)]);
    expect(await workspaces.removeSample()).toEqual({ status: 'done' });
    expect(events.at(-1)).toBe('opened own');
    expect(readdirSync(join(dataFolder, 'workspaces'))).toEqual(['own']);
    expect(await readEverything(workspaces.current().journal)).toHaveLength(1);
    // Also when there is none.
    expect(await workspaces.removeSample()).toEqual({ status: 'done' });
    await workspaces.open('sample');
    expect(workspaces.current().journal.state().seq).toBe(0);
    await workspaces.close();
  });

  test('leave a snapshot behind when there was enough to fold', async () => {
    const dataFolder = temporaryFolder();
    const { workspaces } = await open(dataFolder);
    const { journal } = workspaces.current();
    const many = Array.from({ length: 500 }, (_, index) => journal.append(request(index + 1)));
    await Promise.all(many);
    await workspaces.close();
    expect(existsSync(join(dataFolder, 'workspaces', 'own', 'snapshot.ndjson.gz'))).toBe(true);
    const again = await open(dataFolder);
    expect(again.workspaces.current().journal.state()).toMatchObject({
      seq: 500,
      snapshotSeq: 500,
    });
    await again.workspaces.close();
  });
});

import { join } from 'node:path';
import type { Response } from '#contract/contract.ts';
import { writeAtomically } from '#main/atomic-file.ts';
import type { Disk } from '#main/disk.ts';
import { toFileProblem } from '#main/file-problem.ts';
import type { Handlers } from '#main/serve.ts';
import type { Workspace } from '#main/workspaces.ts';

type JournalHandlers = Pick<Handlers, Extract<keyof Handlers, `journal:${string}`>>;

const keepCopy = async (
  disk: Disk,
  { folder }: Workspace,
  now: string,
  text: string,
): Promise<Response<'journal:keep-copy'>> => {
  const kept = join(folder, 'kept');
  const path = join(kept, `${now.replaceAll(':', '-')}.json`);
  try {
    await disk.makeFolder(kept);
    await writeAtomically(disk, path, Buffer.from(text));
    return { status: 'saved', path };
  } catch (error) {
    return { status: 'failed', problem: toFileProblem(error) };
  }
};

type Options = {
  readonly disk: Disk;
  readonly current: () => Workspace;
  readonly now: () => string;
  /** Tells the other windows; the one that asked has its answer. */
  readonly tellOthers: (seq: number, windowId: number) => void;
};

export const journalHandlers = ({ disk, current, now, tellOthers }: Options): JournalHandlers => ({
  'journal:state': () => current().journal.state(),
  'journal:append': async (request, { windowId }) => {
    const answer = await current().journal.append(request);
    if (answer.status === 'appended') tellOthers(answer.record.seq, windowId);
    return answer;
  },
  'journal:read': (request) => current().journal.read(request),
  'journal:rows': (request) => current().journal.rows(request),
  'journal:erase': (request) => current().journal.erase(request),
  'journal:verify': () => current().journal.verify(),
  'journal:keep-copy': ({ text }) => keepCopy(disk, current(), now(), text),
});

import { exportDisk, nodeDisk } from '#main/disk.ts';
import type { Files } from '#main/files.ts';
import type { Intakes } from '#main/intakes.ts';
import type { OpenCopy } from '#main/open-copy.ts';
import type { Handlers } from '#main/serve.ts';
import type { Workspace } from '#main/workspaces.ts';

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `file:${string}` | `archive:${string}`>>;

type Options = {
  readonly files: Files;
  readonly copies: OpenCopy;
  readonly intakes: Intakes;
  readonly current: () => Workspace;
};

/** Any file may be exported; the dialog's only filter is the name's own ending. */
const filtersOf = (name: string): { readonly name: string; readonly extensions: string[] }[] => {
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1];
  return extension === undefined
    ? []
    : [{ name: extension.toUpperCase(), extensions: [extension] }];
};

export const fileHandlers = ({ files, copies, intakes, current }: Options): FileHandlers => ({
  'archive:put': ({ bytes }) => current().archive.put(bytes),
  'archive:read': ({ sha256 }) => current().archive.read(sha256),
  'archive:open': ({ sha256, name }) => {
    const { archive } = current();
    return copies.open(name, (path) => archive.copy(sha256, nodeDisk, path));
  },
  'archive:export': async ({ sha256, name }, { windowId }) => {
    const { archive } = current();
    // Nobody is asked where to put what isn't there.
    const found = await archive.check(sha256);
    if (found.status === 'failed') return found;
    if (found.state === 'missing') return { status: 'failed', problem: 'not-found' };
    if (found.state === 'altered') return { status: 'failed', problem: 'damaged' };
    const copy = (path: string) => archive.copy(sha256, exportDisk, path);
    return files.saveBy({ name, filters: filtersOf(name) }, copy, windowId);
  },
  'archive:begin': (request, { windowId }) => intakes.begin(windowId, current().archive, request),
  'archive:write': (request, { windowId }) => intakes.write(windowId, request),
  'archive:finish': (request, { windowId }) => intakes.finish(windowId, request),
  'archive:abandon': (request, { windowId }) => intakes.abandon(windowId, request),
  'archive:look': async ({ files: wanted }) => {
    const { archive } = current();
    return { states: await Promise.all(wanted.map((one) => archive.look(one.sha256, one.size))) };
  },
  'archive:check': ({ sha256 }) => current().archive.check(sha256),
  'file:save': (request, { windowId }) => files.save(request, windowId),
  'file:open': (request, { windowId }) => files.open(request, windowId),
  'file:reveal': ({ path }) => files.reveal(path),
});

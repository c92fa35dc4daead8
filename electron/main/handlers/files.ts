import type { Files } from '#main/files.ts';
import type { OpenCopy } from '#main/open-copy.ts';
import type { Handlers } from '#main/serve.ts';
import type { Workspace } from '#main/workspaces.ts';

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `file:${string}` | `archive:${string}`>>;

type Options = {
  readonly files: Files;
  readonly copies: OpenCopy;
  readonly current: () => Workspace;
};

/** Any file may be exported; the dialog's only filter is the name's own ending. */
const filtersOf = (name: string): { readonly name: string; readonly extensions: string[] }[] => {
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(name)?.[1];
  return extension === undefined
    ? []
    : [{ name: extension.toUpperCase(), extensions: [extension] }];
};

export const fileHandlers = ({ files, copies, current }: Options): FileHandlers => ({
  'archive:put': ({ bytes }) => current().archive.put(bytes),
  'archive:read': ({ sha256 }) => current().archive.read(sha256),
  'archive:open': async ({ sha256, name }) => {
    const found = await current().archive.read(sha256);
    return found.status === 'read' ? copies.open(name, found.bytes) : found;
  },
  'archive:export': async ({ sha256, name }, { windowId }) => {
    const found = await current().archive.read(sha256);
    if (found.status === 'failed') return found;
    return files.save({ name, filters: filtersOf(name), bytes: found.bytes }, windowId);
  },
  'file:save': (request, { windowId }) => files.save(request, windowId),
  'file:open': (request, { windowId }) => files.open(request, windowId),
  'file:reveal': ({ path }) => files.reveal(path),
});

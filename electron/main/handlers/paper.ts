import type { PaperArchive, Paper } from '#main/paper/create-paper.ts';
import type { Handlers } from '#main/serve.ts';
import type { Workspace } from '#main/workspaces.ts';

type PaperHandlers = Pick<Handlers, 'paper:preview' | 'paper:archive'>;

/** The archive as paper needs it: an answer or a fault. */
export const paperArchive = (current: () => Workspace): PaperArchive => ({
  put: async (bytes) => {
    const stored = await current().archive.put(bytes);
    if (stored.status === 'failed') throw new Error(stored.problem);
    return stored;
  },
  read: async (sha256) => {
    const found = await current().archive.read(sha256);
    if (found.status === 'failed') throw new Error(found.problem);
    return found.bytes;
  },
});

export const paperHandlers = (paper: Paper): PaperHandlers => ({
  'paper:preview': (request, { windowId }) => paper.preview(windowId, request),
  'paper:archive': (request) => paper.archivePaper(request),
});

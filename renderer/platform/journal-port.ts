import type { Desktop, Request, Response } from './desktop.ts';

export type DesktopJournal = {
  readonly state: () => Promise<Response<'journal:state'>>;
  readonly append: (request: Request<'journal:append'>) => Promise<Response<'journal:append'>>;
  readonly read: (after: number, maxBytes: number) => Promise<Response<'journal:read'>>;
  readonly rows: (cursor: number, maxBytes: number) => Promise<Response<'journal:rows'>>;
  /** The copy's path, or null when the disk refused. */
  readonly keepCopy: (text: string) => Promise<string | null>;
  /** Null when done, else why not. */
  readonly erase: (
    hashes: readonly string[],
  ) => Promise<Extract<Response<'journal:erase'>, { status: 'failed' }>['problem'] | null>;
};

/** The journal over the bridge, in the shape that data asks for. */
export const desktopJournal = (desktop: Desktop): DesktopJournal => ({
  state: () => desktop['journal:state'](undefined),
  append: (request) => desktop['journal:append'](request),
  read: (after, maxBytes) => desktop['journal:read']({ after, maxBytes }),
  rows: (cursor, maxBytes) => desktop['journal:rows']({ cursor, maxBytes }),
  keepCopy: async (text) => {
    const answer = await desktop['journal:keep-copy']({ text });
    return answer.status === 'saved' ? answer.path : null;
  },
  erase: async (hashes) => {
    const answer = await desktop['journal:erase']({ hashes: [...hashes] });
    return answer.status === 'failed' ? answer.problem : null;
  },
});

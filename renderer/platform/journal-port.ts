import type { Desktop, Json, Request, Response } from './desktop.ts';

type Row = { readonly [field: string]: Json };

/** A record to be written; as the contract has it, but that nothing in it may be changed. */
export type AppendWish = {
  readonly command: string;
  readonly requestId: string;
  readonly by: string | null;
  readonly expectedSeq: number;
  readonly entries: readonly {
    readonly table: string;
    readonly id: string;
    readonly before: Row | null;
    readonly after: Row | null;
  }[];
  readonly erasable: { readonly [hash: string]: string };
};

export type DesktopJournal = {
  readonly state: () => Promise<Response<'journal:state'>>;
  readonly append: (wish: AppendWish) => Promise<Response<'journal:append'>>;
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
  // The contract's types come from zod, whose arrays can be written to; the bridge copies what it is given.
  append: (wish) => desktop['journal:append'](wish as Request<'journal:append'>),
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

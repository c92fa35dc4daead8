import { createHash } from 'node:crypto';
import { canonicalJson } from '#data/canonical-json.ts';
import { genesisHash } from '#data/journal-port.ts';
import type {
  AppendAnswer,
  AppendRequest,
  FileProblem,
  JournalDamage,
  JournalPort,
  JournalRecord,
  SnapshotPage,
} from '#data/journal-port.ts';

/** Main's journal in memory: the same sequence, chain, refusals and retries, without a disk. */
export type MemoryJournal = JournalPort & {
  readonly records: () => readonly JournalRecord[];
  /** Folds what there is into a snapshot, as main does at quit. */
  readonly fold: () => void;
  /** From now on the disk refuses (or takes) records. */
  readonly refuse: (problem: FileProblem | null) => void;
  /** As main finds it at open: what is left can be read, nothing can be added. */
  readonly damage: () => void;
  /** The next append is written and its answer lost on the way. */
  readonly loseNextAnswer: () => void;
  readonly copies: () => readonly string[];
  readonly appends: () => number;
  /** A journal with the same first records, which then goes its own way. */
  readonly fork: (seq: number) => MemoryJournal;
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

type Chained = Omit<JournalRecord, 'hash' | 'erasable'>;

const seal = (chained: Chained, erasable: JournalRecord['erasable']): JournalRecord => ({
  ...chained,
  hash: sha256(canonicalJson(chained)),
  erasable,
});

type SnapshotRow = SnapshotPage['rows'][number];

type Start = { readonly records: readonly JournalRecord[]; readonly now: () => string };

export function createMemoryJournal(start: Partial<Start> = {}): MemoryJournal {
  const { now = () => '2026-11-24T09:00:00.000Z' } = start;
  let records: readonly JournalRecord[] = start.records ?? [];
  let snapshot: { readonly seq: number; readonly rows: readonly SnapshotRow[] } = {
    seq: 0,
    rows: [],
  };
  let refused: FileProblem | null = null;
  let damage: JournalDamage | null = null;
  let isAnswerLost = false;
  let appends = 0;
  const copies: string[] = [];

  const write = (request: AppendRequest): AppendAnswer => {
    const known = records.find(({ requestId }) => requestId === request.requestId);
    if (known !== undefined) return { status: 'appended', record: known };
    if (damage !== null) return { status: 'failed', problem: 'damaged' };
    if (refused !== null) return { status: 'failed', problem: refused };
    if (request.expectedSeq !== records.length) return { status: 'behind', seq: records.length };
    for (const [hash, text] of Object.entries(request.erasable)) {
      if (sha256(text) !== hash) throw new Error('An erasable value is not what its hash says');
    }
    const { expectedSeq, erasable, ...rest } = structuredClone(request);
    const prevHash = records.at(-1)?.hash ?? genesisHash;
    const place = { seq: expectedSeq + 1, prevHash, device: 'memory', at: now() };
    const record = seal({ ...rest, ...place }, erasable);
    records = [...records, record];
    return { status: 'appended', record };
  };

  const valuesOf = (rows: readonly SnapshotRow[]): JournalRecord['erasable'] => {
    const written = JSON.stringify(rows);
    const all = Object.assign({}, ...records.map((record) => record.erasable));
    return Object.fromEntries(
      Object.entries<string>(all).filter(([hash]) => written.includes(hash)),
    );
  };

  const fold = (): void => {
    const rows = new Map<string, SnapshotRow>();
    for (const { table, id, after } of records.flatMap(({ entries }) => entries)) {
      if (after === null) rows.delete(`${table}|${id}`);
      else rows.set(`${table}|${id}`, { table, id, row: after });
    }
    snapshot = { seq: records.length, rows: [...rows.values()] };
  };

  // Every answer crosses a process: it comes later, and as a copy.
  const later = async <Value>(value: () => Value): Promise<Value> => {
    await Promise.resolve();
    return structuredClone(value());
  };

  return {
    state: () =>
      later(() => ({
        seq: records.length,
        hash: records.at(-1)?.hash ?? genesisHash,
        snapshotSeq: snapshot.seq,
        damage,
      })),
    append: async (request) => {
      appends += 1;
      const answer = await later(() => write(request));
      if (!isAnswerLost) return answer;
      isAnswerLost = false;
      throw new Error('The answer was lost on the way');
    },
    read: (after, maxBytes) =>
      later(() => {
        const rest = records.slice(after);
        let bytes = 0;
        const page = rest.filter((record, place) => {
          bytes += JSON.stringify(record).length;
          return place === 0 || bytes <= maxBytes;
        });
        return { records: page, isLast: page.length === rest.length };
      }),
    rows: (cursor, maxBytes) =>
      later(() => {
        const { seq, rows } = snapshot;
        const count = Math.max(1, Math.floor(maxBytes / 2000));
        const page = rows.slice(cursor, cursor + count);
        const next = cursor + count < rows.length ? cursor + count : null;
        return { seq, total: rows.length, rows: page, erasable: valuesOf(page), next };
      }),
    keepCopy: (text) =>
      later(() => {
        copies.push(text);
        return `/kept/${copies.length}.json`;
      }),
    erase: (hashes) =>
      later(() => {
        records = records.map((record) => {
          const kept = Object.entries(record.erasable).filter(([hash]) => !hashes.includes(hash));
          return { ...record, erasable: Object.fromEntries(kept) };
        });
        return null;
      }),
    records: () => records,
    fold,
    refuse: (problem) => {
      refused = problem;
    },
    damage: () => {
      damage = { seq: records.length + 1, file: '000001.ndjson' };
    },
    loseNextAnswer: () => {
      isAnswerLost = true;
    },
    copies: () => copies,
    appends: () => appends,
    fork: (seq) => createMemoryJournal({ records: records.slice(0, seq), now }),
  };
}

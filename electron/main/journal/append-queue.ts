import type { Response } from '#contract/contract.ts';
import type { AppendRequest, JournalRecord } from '#contract/journal.ts';
import { toFileProblem } from '#main/file-problem.ts';
import type { Turns } from '#main/turns.ts';
import type { Chain } from './chain.ts';
import { hashRecord, writeLine } from './record-line.ts';
import type { Tail } from './tail.ts';

export type AppendAnswer = Response<'journal:append'>;

type Waiting = {
  readonly request: AppendRequest;
  readonly answer: (answer: AppendAnswer) => void;
};

type Batch = {
  readonly lines: Buffer[];
  readonly records: JournalRecord[];
  readonly answers: { readonly waiting: Waiting; readonly answer: () => Promise<AppendAnswer> }[];
};

type Options = {
  readonly chain: Chain;
  readonly tail: Tail;
  readonly turns: Turns;
  readonly device: string;
  readonly now: () => string;
  readonly readRecord: (seq: number) => Promise<JournalRecord>;
  readonly onAppended: (records: readonly JournalRecord[]) => void;
};

const toRecord = (
  { device, now }: Options,
  { command, requestId, by, entries, erasable }: AppendRequest,
  previous: { readonly seq: number; readonly hash: string },
): { readonly record: JournalRecord; readonly line: Buffer } => {
  const unhashed = {
    command,
    requestId,
    by,
    entries,
    seq: previous.seq + 1,
    prevHash: previous.hash,
    device,
    at: now(),
  };
  const { json, hash } = hashRecord(unhashed);
  return {
    record: { ...unhashed, hash, erasable },
    line: Buffer.from(writeLine(json, hash, erasable)),
  };
};

/** Decides every waiting request in turn, as if the ones before it were already written. */
const decide = (options: Options, queue: readonly Waiting[]): Batch => {
  const { chain, readRecord } = options;
  const batch: Batch = { lines: [], records: [], answers: [] };
  let { seq, hash } = chain;
  for (const waiting of queue) {
    const { request } = waiting;
    const twin = batch.records.find(({ requestId }) => requestId === request.requestId);
    const answered = chain.requests.find(request.requestId);
    if (twin !== undefined || answered !== null) {
      const record = async (): Promise<JournalRecord> => twin ?? readRecord(answered ?? 0);
      const answer = async (): Promise<AppendAnswer> => ({
        status: 'appended',
        record: await record(),
      });
      batch.answers.push({ waiting, answer });
    } else if (request.expectedSeq === seq) {
      const { record, line } = toRecord(options, request, { seq, hash });
      ({ seq, hash } = record);
      batch.lines.push(line);
      batch.records.push(record);
      batch.answers.push({ waiting, answer: async () => ({ status: 'appended', record }) });
    } else {
      const behind = seq;
      batch.answers.push({ waiting, answer: async () => ({ status: 'behind', seq: behind }) });
    }
  }
  return batch;
};

const startsOf = (lines: readonly Buffer[]): readonly number[] => {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length;
    return start;
  });
};

const commit = async ({ chain, tail, onAppended }: Options, batch: Batch): Promise<void> => {
  const newest = batch.records.at(-1);
  if (newest === undefined) return;
  await tail.append(Buffer.concat(batch.lines), startsOf(batch.lines));
  for (const { requestId, seq } of batch.records) chain.requests.remember(requestId, seq);
  chain.seq = newest.seq;
  chain.hash = newest.hash;
  onAppended(batch.records);
};

const answerAll = async (options: Options, queue: readonly Waiting[]): Promise<void> => {
  const refuse = (error: unknown): AppendAnswer => ({
    status: 'failed',
    problem: options.chain.damage === null ? toFileProblem(error) : 'damaged',
  });
  if (options.chain.damage !== null) {
    for (const waiting of queue) waiting.answer(refuse(null));
    return;
  }
  try {
    const batch = decide(options, queue);
    await commit(options, batch);
    for (const { waiting, answer } of batch.answers) {
      waiting.answer(await answer().catch(refuse));
    }
  } catch (error) {
    // Nobody is told 'behind' either: what they would have been behind of was not written.
    for (const waiting of queue) waiting.answer(refuse(error));
  }
};

/**
 * Appends with group commit: everything that was asked for while the disk was busy goes out in one write and one
 * fdatasync, and nobody gets an answer before that.
 */
export const queueAppends = (
  options: Options,
): ((request: AppendRequest) => Promise<AppendAnswer>) => {
  let waiting: Waiting[] = [];
  return (request) =>
    new Promise((answer) => {
      waiting.push({ request, answer });
      if (waiting.length > 1) return;
      void options.turns(async () => {
        const queue = waiting;
        waiting = [];
        await answerAll(options, queue);
      });
    });
};

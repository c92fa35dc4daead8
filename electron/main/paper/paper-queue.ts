import { Worker } from 'node:worker_threads';
import type { PaperAnswer, PaperJob, PaperMaterial } from './paper-job.ts';

type Outcome = PaperAnswer | { readonly status: 'superseded' };

type Waiting = {
  readonly job: PaperJob;
  /** Who looks at the pages: only the newest job of a place is worth finishing. Null: always finished. */
  readonly place: string | null;
  readonly settle: (outcome: Outcome) => void;
};

export type PaperQueueOptions = {
  readonly workerFile: string;
  readonly material: () => Promise<PaperMaterial>;
};

const stopped = 'The typesetter stopped unexpectedly; it has been started anew, try again';

/**
 * One warm worker and the jobs that wait for it, one at a time. Paper for the archive goes before previews; a newer
 * preview of the same place supersedes an older one, waiting or running.
 */
export const createPaperQueue = ({ workerFile, material }: PaperQueueOptions) => {
  let worker: Worker | null = null;
  let running: Waiting | null = null;
  let isStarting = false;
  let isClosed = false;
  let lastId = 0;
  const waiting: Waiting[] = [];

  const isOutdated = ({ place, job }: Waiting): boolean =>
    place !== null && waiting.some((other) => other.place === place && other.job.id > job.id);

  const finish = (outcome: Outcome): void => {
    const finished = running;
    running = null;
    finished?.settle(isOutdated(finished) ? { status: 'superseded' } : outcome);
    void next();
  };

  const lose = (lost: Worker, message: string): void => {
    if (worker !== lost) return;
    worker = null;
    if (running !== null) finish({ id: running.job.id, status: 'failed', message });
  };

  const start = async (): Promise<Worker> => {
    const started = new Worker(workerFile, { workerData: await material() });
    started.on('message', (answer: PaperAnswer) => {
      if (answer.id === running?.job.id) finish(answer);
    });
    started.on('error', (fault) => {
      lose(started, `${stopped} (${fault instanceof Error ? fault.message : String(fault)})`);
    });
    started.on('exit', () => {
      lose(started, stopped);
    });
    // An idle typesetter never keeps the program from ending.
    started.unref();
    return started;
  };

  const takeNext = (): Waiting | undefined => {
    const paper = waiting.findIndex(({ place }) => place === null);
    return waiting.splice(Math.max(paper, 0), 1)[0];
  };

  const next = async (): Promise<void> => {
    if (running !== null || isStarting || isClosed || waiting.length === 0) return;
    try {
      isStarting = true;
      worker ??= await start();
    } catch (fault) {
      takeNext()?.settle({
        id: 0,
        status: 'failed',
        message: `The typesetter can't start: ${String(fault)}`,
      });
    } finally {
      isStarting = false;
    }
    if (worker === null) return void next();
    running = takeNext() ?? null;
    if (running !== null) worker.postMessage(running.job);
  };

  const run = (job: Omit<PaperJob, 'id'>, place: string | null): Promise<Outcome> =>
    new Promise((settle) => {
      if (isClosed) {
        settle({ id: 0, status: 'failed', message: 'The program is closing' });
        return;
      }
      const older = waiting.findIndex((other) => place !== null && other.place === place);
      if (older >= 0) waiting.splice(older, 1)[0]?.settle({ status: 'superseded' });
      lastId += 1;
      waiting.push({ job: { ...job, id: lastId }, place, settle });
      void next();
    });

  const close = async (): Promise<void> => {
    isClosed = true;
    const left = [...waiting.splice(0), ...(running === null ? [] : [running])];
    running = null;
    for (const { settle } of left) {
      settle({ id: 0, status: 'failed', message: 'The program is closing' });
    }
    const last = worker;
    worker = null;
    await last?.terminate();
  };

  return { run, close };
};

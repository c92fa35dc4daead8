import path from 'node:path';
import type { Request, Response } from '#contract/contract.ts';
import { cleanData } from './clean-data.ts';
import type { PaperAnswer, PaperJob, PaperPicture } from './paper-job.ts';
import { readMaterial } from './read-material.ts';
import { createPaperQueue } from './paper-queue.ts';

/** Where finished paper is kept and where a template's picture comes from; its owner is the archive. */
export type PaperArchive = {
  readonly put: (bytes: Uint8Array) => Promise<{ readonly sha256: string; readonly size: number }>;
  readonly read: (sha256: string) => Promise<Uint8Array>;
};

export type PaperOptions = {
  /** The folder with `paper/*.typ` and `fonts/*.ttf`. */
  readonly assetsFolder: string;
  readonly archive: PaperArchive;
  /** The bundled worker; beside main.cjs unless a test says otherwise. */
  readonly workerFile?: string;
};

export type Paper = {
  readonly preview: (
    windowId: number,
    request: Request<'paper:preview'>,
  ) => Promise<Response<'paper:preview'>>;
  readonly archivePaper: (request: Request<'paper:archive'>) => Promise<Response<'paper:archive'>>;
  /** Ends the worker; whatever still waits is answered as failed. */
  readonly close: () => Promise<void>;
};

const endings: readonly {
  readonly name: PaperPicture['name'];
  readonly starts: readonly number[];
}[] = [
  { name: 'logo.png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'logo.jpg', starts: [0xff, 0xd8, 0xff] },
];

/** Reads the logo and tells its format from its first bytes, never from a name. */
const readPicture = async (archive: PaperArchive, logo: string | null) => {
  if (logo === null) return null;
  const bytes = await archive.read(logo);
  const known = endings.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (known === undefined) throw new Error('The logo is neither a PNG nor a JPEG picture');
  return { name: known.name, bytes };
};

const failed = (problem: unknown) => ({
  status: 'failed' as const,
  message: problem instanceof Error ? problem.message : String(problem),
});

/** Typesets paper in a worker thread: the pages as SVG for the screen, PDF/A-3a for the archive. */
export const createPaper = ({ assetsFolder, archive, workerFile }: PaperOptions): Paper => {
  const queue = createPaperQueue({
    workerFile: workerFile ?? path.join(__dirname, 'paper-worker.cjs'),
    material: () => readMaterial(assetsFolder),
  });

  const toJob = async (
    request: Request<'paper:preview'>,
    at: number | null,
  ): Promise<Omit<PaperJob, 'id'>> => ({
    template: request.template,
    data: cleanData(request.data),
    picture: await readPicture(archive, request.logo),
    at,
  });

  const compile = async (job: Promise<Omit<PaperJob, 'id'>>, place: string | null) =>
    queue.run(await job, place);

  return {
    preview: async (windowId, request) => {
      try {
        const answer = await compile(toJob(request, null), `window ${String(windowId)}`);
        return toPreview(answer);
      } catch (problem) {
        return failed(problem);
      }
    },
    archivePaper: async (request) => {
      try {
        const seconds = Math.floor(Date.parse(request.at) / 1000);
        if (!Number.isFinite(seconds)) return failed(`Not an instant: ${request.at}`);
        const answer = await compile(toJob(request, seconds), null);
        if (answer.status !== 'pdf') return failed(answerMessage(answer));
        return { status: 'stored', ...(await archive.put(answer.bytes)) };
      } catch (problem) {
        return failed(problem);
      }
    },
    close: queue.close,
  };
};

type Outcome = PaperAnswer | { readonly status: 'superseded' };

const answerMessage = (answer: Outcome): string =>
  answer.status === 'failed' ? answer.message : `Unexpected answer: ${answer.status}`;

const toPreview = (answer: Outcome): Response<'paper:preview'> => {
  if (answer.status === 'superseded') return { status: 'superseded' };
  if (answer.status === 'pages') return { status: 'done', pages: [...answer.pages] };
  return { status: 'failed', message: answerMessage(answer) };
};

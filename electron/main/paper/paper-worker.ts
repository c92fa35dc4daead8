import { parentPort, workerData } from 'node:worker_threads';
import { createTypesetter } from './typesetter.ts';
import type { PaperJob, PaperMaterial } from './paper-job.ts';

// This file is a program of its own: bundled to dist/electron/paper-worker.cjs and started by createPaper.
// The cast is the edge: workerData is untyped, and only createPaper starts this file.
const typesetter = createTypesetter(workerData as PaperMaterial);

parentPort?.on('message', (job: PaperJob) => {
  parentPort?.postMessage(typesetter.answer(job));
});

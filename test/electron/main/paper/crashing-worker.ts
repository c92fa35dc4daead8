import { parentPort, workerData } from 'node:worker_threads';
import type { PaperJob, PaperMaterial } from '#main/paper/paper-job.ts';
import { createTypesetter } from '#main/paper/typesetter.ts';

// The real worker, but for a word at which it dies.
const typesetter = createTypesetter(workerData as PaperMaterial);
parentPort?.on('message', (job: PaperJob) => {
  if (job.data.includes('please crash')) process.exit(9);
  parentPort?.postMessage(typesetter.answer(job));
});

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { createPaper } from '#main/paper/create-paper.ts';

/** The real typesetter on the real worker, bundled as the program's is, with an archive in memory. */
export const startPaper = async (worker = 'electron/main/paper/paper-worker.ts') => {
  const folder = await mkdtemp(path.join(tmpdir(), 'paper-'));
  const workerFile = path.join(folder, 'paper-worker.cjs');
  await build({
    entryPoints: [worker],
    outfile: workerFile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    alias: {
      '@myriaddreamin/typst-ts-node-compiler': path.resolve(
        'node_modules/@myriaddreamin/typst-ts-node-compiler',
      ),
    },
    external: [path.resolve('node_modules/@myriaddreamin/typst-ts-node-compiler')],
  });
  const kept = new Map<string, Uint8Array>();
  const archive = {
    put: (bytes: Uint8Array) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.set(sha256, bytes);
      return Promise.resolve({ sha256, size: bytes.byteLength });
    },
    read: (sha256: string) => {
      const bytes = kept.get(sha256);
      return bytes === undefined ? Promise.reject(new Error('not-found')) : Promise.resolve(bytes);
    },
  };
  const paper = createPaper({ assetsFolder: path.resolve('assets'), archive, workerFile });
  return {
    paper,
    archive,
    kept,
    folder,
    stop: async () => {
      await paper.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildRenderer } from 'vite';
import { fingerprint } from './fingerprint.mjs';
import { at } from './root.mjs';

/**
 * A part of the program: what it is made of, where it lands in dist/, and how it is made there.
 * @typedef {{ name: string, sources: string[], make: (folder: string) => Promise<void> }} Part
 */

const ours = ['package.json', 'package-lock.json', 'build/build.mjs', 'build/vite.renderer.ts'];

/** @type {Part[]} */
const parts = [
  { name: 'electron', sources: ['electron', ...ours], make: makeElectron },
  {
    name: 'renderer',
    sources: ['renderer', 'electron/contract', 'assets', ...ours],
    make: makeRenderer,
  },
];

/** @param {string} folder */
async function makeElectron(folder) {
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    bundle: true,
    format: 'cjs',
    // The addon is a native file and can't be bundled; electron is the host itself.
    external: ['electron', '@myriaddreamin/typst-ts-node-compiler'],
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
  };
  /** @type {import('esbuild').BuildOptions} */
  const node = { ...shared, platform: 'node', target: 'node20' };
  const worker = 'electron/main/paper/paper-worker.ts';
  await Promise.all([
    bundle({ ...node, entryPoints: [at('electron/main/main.ts')], outfile: `${folder}/main.cjs` }),
    bundle({
      ...shared,
      platform: 'browser',
      target: 'chrome140',
      entryPoints: [at('electron/preload/preload.ts')],
      outfile: `${folder}/preload.cjs`,
    }),
    existsSync(at(worker))
      ? bundle({ ...node, entryPoints: [at(worker)], outfile: `${folder}/paper-worker.cjs` })
      : null,
  ]);
}

/** @param {string} folder */
async function makeRenderer(folder) {
  await buildRenderer({
    configFile: at('build/vite.renderer.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  });
}

/** @param {string} file */
const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Makes the part beside the old one and swaps them: whoever is running the old one never sees half of the new.
 * @param {Part} part @returns {Promise<boolean>} whether anything had changed
 */
async function refresh(part) {
  const stamp = fingerprint(part.sources);
  const stampFile = at('dist', `${part.name}.stamp`);
  const folder = at('dist', part.name);
  if (existsSync(folder) && readIfThere(stampFile) === stamp) return false;
  const next = `${folder}.${String(process.pid)}`;
  mkdirSync(next, { recursive: true });
  try {
    await part.make(next);
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

/** Builds into dist/ what changed since the last time. */
export async function build() {
  const start = performance.now();
  const changed = [];
  for (const part of parts) if (await refresh(part)) changed.push(part.name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    changed.length ? `Built ${changed.join(' and ')} in ${seconds} s` : 'Nothing to build',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();

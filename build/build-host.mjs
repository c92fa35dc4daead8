import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { electronVersion } from './electron-binary.mjs';
import { fingerprint } from './fingerprint.mjs';
import { at } from './root.mjs';

const boot = at('test/host/dist/boot.cjs');
const stampFile = at('test/host/dist/stamp');
const sources = ['test/host', 'build/build-host.mjs', 'package-lock.json'];

/** What runs in pages, as one script that boot.cjs carries. */
async function pageScript() {
  const { outputFiles } = await bundle({
    entryPoints: [at('test/host/page/page.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'hostPage',
    target: 'chrome140',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** Builds the stand-in for Electron when its sources changed. */
export async function buildHost() {
  const stamp = fingerprint(sources, ['test/host/dist']);
  const isFresh = existsSync(boot) && existsSync(stampFile);
  if (isFresh && readFileSync(stampFile, 'utf8') === stamp) return;
  const next = `${boot}.${String(process.pid)}`;
  mkdirSync(path.dirname(boot), { recursive: true });
  await bundle({
    entryPoints: [at('test/host/boot.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile: next,
    sourcemap: 'inline',
    sourcesContent: false,
    define: {
      PAGE_SCRIPT: JSON.stringify(await pageScript()),
      ELECTRON_VERSION: JSON.stringify(electronVersion()),
    },
    logLevel: 'warning',
  });
  renameSync(next, boot);
  writeFileSync(stampFile, stamp);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildHost();

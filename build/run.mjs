// node build/run.mjs FILE.ts [arguments]: runs a TypeScript program of this repository on a built Förvalta.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { at } from './root.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node build/run.mjs FILE.ts [arguments]');
  process.exit(2);
}
await prepare();

const { build: bundle } = await import('esbuild');
const { dependencies, devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const packages = Object.keys({ ...dependencies, ...devDependencies });
const outfile = at('.cache/run', `${path.basename(entry, '.ts')}.mjs`);
await bundle({
  entryPoints: [at(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
  // Beside the repository's packages: build/ finds its files by where it lies itself.
  external: [...packages.flatMap((name) => [name, `${name}/*`]), '#build/*'],
  logLevel: 'warning',
});
process.argv = [process.argv[0] ?? '', outfile, ...rest];
await import(pathToFileURL(outfile).href);

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { inRepository } from '#support/repository.ts';

const source = (name: string): string => inRepository('test/bench/bare', name);

/** Builds the bare program into a folder that an Electron can be started with. */
export async function buildBareProgram(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [source('main.ts')],
      outfile: path.join(folder, 'main.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['electron'],
      logLevel: 'warning',
    }),
    build({
      entryPoints: [source('page.tsx')],
      outfile: path.join(folder, 'page.js'),
      bundle: true,
      minify: true,
      jsx: 'automatic',
      format: 'esm',
      target: 'chrome140',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'warning',
    }),
  ]);
  copyFileSync(source('index.html'), path.join(folder, 'index.html'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', productName: 'Bare', version: '1.0.0', main: 'main.cjs' }),
  );
}

import { build } from 'esbuild';
import { inRepository } from '#support/repository.ts';

/** A module of the benchmark and all that it imports as one script for a page. */
export async function pageScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRepository('test/bench', file)],
    bundle: true,
    format: 'iife',
    target: 'chrome140',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'warning',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${file} gave no script`);
  return script.text;
}

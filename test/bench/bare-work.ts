import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData } from '#documents/paper-data.ts';
import { inRepository } from '#support/repository.ts';

/** Milliseconds of each write of so many bytes at a file's end with its fsync, on the disk where the folder lies. */
export function timeWrites(folder: string, bytes: number, rounds: number): readonly number[] {
  const file = path.join(folder, 'bench-write');
  const handle = openSync(file, 'a');
  const data = Buffer.alloc(bytes, 'a');
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    writeSync(handle, data);
    fsyncSync(handle);
    return performance.now() - start;
  });
  closeSync(handle);
  rmSync(file);
  return times;
}

/** Times compiling an invoice's template with its data to a PDF: Typst alone, its fonts loaded and warm from the second on. */
export function createBareTypst(): (data: PaperData) => number {
  const workspace = inRepository('assets/paper');
  const fonts = inRepository('assets/fonts');
  const fontBlobs = readdirSync(fonts)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => readFileSync(path.join(fonts, name)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return (data) => {
    const start = performance.now();
    compiler.mapShadow(path.join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
    const { result } = compiler.compile({
      mainFilePath: path.join(workspace, 'invoice.typ'),
      inputs: { picture: '' },
    });
    if (result === null) throw new Error('The template does not compile');
    compiler.pdf(result, { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: 1_790_000_000 });
    compiler.evictCache(10);
    return performance.now() - start;
  };
}

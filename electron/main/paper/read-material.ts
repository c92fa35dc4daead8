import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PaperMaterial } from './paper-job.ts';

/** Fonts and templates in a fixed order: the order of fonts decides which one Typst takes, and so the bytes of the paper. */
const namesIn = async (folder: string, ending: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();

/** Reads what a paper worker needs. Only `assets` is asked: paper never depends on the fonts of a computer. */
export const readMaterial = async (assetsFolder: string): Promise<PaperMaterial> => {
  const [root, fontFolder] = [path.join(assetsFolder, 'paper'), path.join(assetsFolder, 'fonts')];
  const templates = (await namesIn(root, '.typ')).map(
    async (name) =>
      [path.basename(name, '.typ'), await readFile(path.join(root, name), 'utf8')] as const,
  );
  const fonts = (await namesIn(fontFolder, '.ttf')).map(
    async (name) => new Uint8Array(await readFile(path.join(fontFolder, name))),
  );
  return {
    root,
    templates: Object.fromEntries(await Promise.all(templates)),
    fonts: await Promise.all(fonts),
  };
};

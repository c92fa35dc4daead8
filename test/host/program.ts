import type * as Asar from '@electron/asar';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export type Program = {
  readonly folder: string;
  readonly main: string;
  readonly name: string;
  readonly version: string;
  readonly isPackaged: boolean;
};
type Manifest = {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
};

/** What to run: the archive beside the executable when there is one, else the folder or file that was named. */
export function findProgram(resources: string, named: string | null): Program {
  const archive = path.join(resources, 'app.asar');
  if (existsSync(archive)) return programIn(unpack(archive), true);
  if (named === null) throw new Error('usage: electron <folder of the program>');
  const target = path.resolve(named);
  if (statSync(target).isDirectory()) return programIn(target, false);
  return { ...programIn(path.dirname(target), false), main: target };
}

function programIn(folder: string, isPackaged: boolean): Program {
  const file = path.join(folder, 'package.json');
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {}; // npm's own form
  return {
    folder,
    main: path.join(folder, manifest.main ?? 'index.js'),
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '',
    isPackaged,
  };
}

/**
 * Node can't read inside an archive as Electron does: what it holds, and nothing else, is unpacked to a folder of the
 * archive's name.
 */
function unpack(archive: string): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'test-host-')), 'app.asar');
  const from = process.env['TEST_HOST_ASAR_FROM'] ?? path.join(process.cwd(), 'index.js');
  const asar = createRequire(from)('@electron/asar') as typeof Asar; // a tool of the repository, not of the program
  asar.extractAll(archive, folder);
  process.on('exit', () => rmSync(path.dirname(folder), { recursive: true, force: true }));
  return folder;
}

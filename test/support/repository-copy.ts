import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRepository } from './repository.ts';

/** A new text for one file, by its path in the repository; a file that is not there starts as ''. */
export type Change = { readonly file: string; readonly edit: (text: string) => string };

export const write = (file: string, text: string): Change => ({ file, edit: () => text });

/** Replaces one passage. Throws when it is not there: a change that changes nothing proves nothing. */
export const replace = (file: string, from: string, to: string): Change => ({
  file,
  edit: (text) => {
    if (!text.includes(from)) throw new Error(`${file} has no '${from}' to replace`);
    return text.replace(from, () => to);
  },
});

const copied = [
  'package.json',
  'README.md',
  'tsconfig.json',
  'assets',
  'electron',
  'renderer',
  'build',
  'test',
];
/** What the compiler knows from last time: rooms in which nothing is planted need no second look. */
const compiled = '.types';
const isSource = (file: string): boolean => !/(^|\/)(dist|test-results)$/.test(file);

/** A copy of the sources in which a test may do wrong, to see that it is caught. The repository itself is not touched. */
export class RepositoryCopy {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'forvalta-copy-'));

  constructor() {
    const known = existsSync(inRepository(compiled)) ? [compiled] : [];
    for (const name of [...copied, ...known]) {
      cpSync(inRepository(name), path.join(this.folder, name), {
        recursive: true,
        filter: isSource,
        preserveTimestamps: true,
      });
    }
    symlinkSync(inRepository('node_modules'), path.join(this.folder, 'node_modules'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes the changes, looks, and undoes them. */
  after<Seen>(changes: readonly Change[], look: () => Seen): Seen {
    const before = changes.map(({ file }) => this.read(file));
    try {
      for (const { file, edit } of changes) this.write(file, edit(this.read(file) ?? ''));
      return look();
    } finally {
      changes.forEach(({ file }, at) => this.write(file, before[at] ?? null));
    }
  }

  editAll(folder: string, edit: (text: string) => string): void {
    const entries = readdirSync(path.join(this.folder, folder), {
      recursive: true,
      withFileTypes: true,
    });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = path.relative(this.folder, path.join(entry.parentPath, entry.name));
      this.write(file, edit(this.read(file) ?? ''));
    }
  }

  /** What the compiler says of a room; '' when it is content. */
  compile(room: string): string {
    return this.run('typescript/bin/tsc', '-b', room);
  }

  /** What oxlint says of some files, one line a finding; '' when it is content. */
  lint(files: readonly string[]): string {
    return this.run('oxlint/bin/oxlint', '-c', 'build/oxlint.json', '-f', 'unix', ...files);
  }

  /** What prettier says of a file. */
  checkFormat(file: string): string {
    return this.run('prettier/bin/prettier.cjs', '--check', file);
  }

  /** What nothing uses. */
  findUnused(): string {
    return this.run('knip/bin/knip.js');
  }

  private run(tool: string, ...args: readonly string[]): string {
    const command = path.join(this.folder, 'node_modules', tool);
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    return status === 0 ? '' : stdout + stderr;
  }

  private read(file: string): string | null {
    const full = path.join(this.folder, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  }

  private write(file: string, text: string | null): void {
    const full = path.join(this.folder, file);
    if (text === null) {
      rmSync(full, { force: true });
      return;
    }
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

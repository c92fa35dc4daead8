import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const run = (program: string, args: readonly string[], bytes: Uint8Array): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-'));
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  const { error, stdout, stderr, status } = spawnSync(
    program,
    [...args.slice(0, -1), file, ...args.slice(-1)].filter((arg) => arg !== ''),
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  );
  rmSync(folder, { recursive: true });
  if (error !== undefined) {
    throw new Error(`${program} is missing; it's in Debian's package poppler-utils`, {
      cause: error,
    });
  }
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** The paper's words as a stranger's program reads them, one text a page, columns side by side. */
export const pageTexts = (bytes: Uint8Array): readonly string[] =>
  run('pdftotext', ['-layout', '-enc', 'UTF-8', '-'], bytes).split('\f').slice(0, -1);

/** The same in reading order, without any white space or direction marks: for texts that may wrap anywhere. */
export const bareText = (bytes: Uint8Array): string =>
  bare(run('pdftotext', ['-raw', '-enc', 'UTF-8', '-'], bytes));

export const bare = (text: string): string =>
  text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** What pdfinfo says, by its own labels. */
export const pdfFacts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run('pdfinfo', [''], bytes)
      .split('\n')
      .filter((row) => row.includes(':'))
      .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1).trim()]),
  );

/** The names of the fonts that are embedded, without the mark of their subset. */
export const fontNames = (bytes: Uint8Array): readonly string[] =>
  run('pdffonts', [''], bytes)
    .split('\n')
    .slice(2)
    .filter((row) => row !== '')
    .map((row) => (row.split(' ')[0] ?? '').replace(/^[A-Z]{6}\+/, ''));

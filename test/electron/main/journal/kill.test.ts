import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { openAt, readEverything } from '#support/journal-bench.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const kills = 40;

/** Random enough to fall anywhere, the same on every run (the moments themselves are the machine's). */
const seeded = (start: number): (() => number) => {
  let seed = start;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
};

/** Runs the writer until it has said `lines` lines and a little longer, kills it, and answers what it had said. */
const writeAndKill = async (
  program: string,
  folder: string,
  lines: number,
  delay: number,
): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  const enough = new Promise<void>((resolve) => {
    child.stdout.on('data', (piece: string) => {
      said += piece;
      if (said.split('\n').length > lines) resolve();
    });
    child.once('exit', () => resolve());
  });
  await enough;
  await new Promise((resolve) => {
    setTimeout(resolve, delay);
  });
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  // The last line may be half of one: then it was not yet an answer.
  return said.split('\n').slice(0, -1);
};

test(`${kills} kills in the middle of writing lose nothing that was acknowledged`, async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'writer.mjs');
  await build({
    entryPoints: [join(process.cwd(), 'test/support/journal-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
  const data = join(folder, 'data');
  const random = seeded(20261124);
  const acknowledged = new Map<number, string>();
  for (let kill = 0; kill < kills; kill++) {
    const lines = Math.floor(random() * 40);
    for (const line of await writeAndKill(program, data, lines, random() * 15)) {
      const [seq, hash] = line.split(' ');
      expect(acknowledged.has(Number(seq))).toBe(false);
      acknowledged.set(Number(seq), hash ?? '');
    }
  }
  const journal = await openAt(data);
  const records = await readEverything(journal, 100_000);
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
  const lost = [...acknowledged].filter(([seq, hash]) => records[seq - 1]?.hash !== hash);
  expect(lost).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(kills * 10);
  expect((await journal.verify()).status).toBe('intact');
  expect(readdirSync(join(data, 'journal')).length).toBeGreaterThan(1);
}, 180_000);

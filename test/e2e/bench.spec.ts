import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { expect, test } from '#support/program.ts';
import { inRepository } from '#support/repository.ts';

type Figures = { readonly n: number; readonly median: number; readonly p95: number };
type Row = {
  readonly what: string;
  readonly measured: Figures;
  readonly floor: Figures | null;
  readonly ratio: number | null;
  readonly target: { readonly id: string; readonly isMet: boolean } | null;
};

/** Runs the benchmark as its user does. */
const bench = (line: string) =>
  spawnSync(
    process.execPath,
    [inRepository('build/run.mjs'), 'test/bench/bench.ts', ...line.split(' ')],
    { cwd: inRepository(), encoding: 'utf8', timeout: 400_000 },
  );

const isFigure = ({ n, median, p95 }: Figures): boolean =>
  n > 0 && Number.isFinite(median) && Number.isFinite(p95) && median >= 0;

test('the benchmark measures everything in a small firm, and says every figure', () => {
  test.setTimeout(450_000);
  const folder = temporaryFolder('bench-spec');
  const file = path.join(folder, 'bench.json');
  const line = `--entries 500 --years 1 --rounds 1 --systems 6 --history 2 --json ${file}`;
  const { status, stdout, stderr } = bench(line);
  expect(status, stderr).toBe(0);
  const text = readFileSync(file, 'utf8');
  const { rows }: { readonly rows: readonly Row[] } = JSON.parse(text);
  const unmeasured = rows.filter(
    ({ measured, floor }) => !isFigure(measured) || (floor !== null && !isFigure(floor)),
  );
  expect(unmeasured).toEqual([]);
  expect(rows.filter(({ ratio }) => ratio !== null && !(ratio > 0))).toEqual([]);
  const held = new Set(rows.flatMap(({ target }) => target?.id ?? []));
  expect([...held].toSorted()).toEqual([
    'M1',
    'M11',
    'M12',
    'M13',
    'M14',
    'M3',
    'M3j',
    'M4',
    'M5',
    'M6',
    'M7',
    'M8',
  ]);
  for (const { what } of rows) expect(stdout).toContain(what);

  const again = bench(line);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('--force');
  expect(readFileSync(file, 'utf8')).toBe(text);
  removeFolder(folder);
});

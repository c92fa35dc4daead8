import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const usual = { entries: 100_000, years: 3, seed: 1, rounds: 5, json: null, isForced: false };

test('a bare command line measures a firm of 100,000 entries', () => {
  expect(readOptions([])).toEqual({ ok: true, value: usual });
});

test('every option is read', () => {
  const line = '--entries 500 --years 2 --seed 7 --rounds 1 --json bench.json --force';
  const value = { entries: 500, years: 2, seed: 7, rounds: 1, json: 'bench.json', isForced: true };
  expect(readOptions(line.split(' '))).toEqual({ ok: true, value });
});

test.each([
  ['--entries', 'many'],
  ['--entries', '1e5'],
  ['--entries', '-5'],
  ['--entries', '499'],
  ['--rounds', '0'],
  ['--speed', '9'],
])('%s %s is refused by name', (name, text) => {
  const read = readOptions([name, text]);
  expect(read.ok).toBe(false);
  expect(read).toHaveProperty('error', expect.stringContaining(name));
});

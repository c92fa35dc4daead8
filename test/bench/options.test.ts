import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const usual = {
  entries: 100_000,
  years: 3,
  seed: 1,
  systems: 200,
  history: 10,
  rounds: 5,
  json: null,
  isForced: false,
};

test('a bare command line measures a firm of 100,000 entries, and ten years of 200 systems', () => {
  expect(readOptions([])).toEqual({ ok: true, value: usual });
});

test('every option is read', () => {
  const line =
    '--entries 500 --years 2 --seed 7 --systems 6 --history 4 --rounds 1 --json bench.json';
  const value = { entries: 500, years: 2, seed: 7, systems: 6, history: 4, rounds: 1 };
  expect(readOptions([...line.split(' '), '--force'])).toEqual({
    ok: true,
    value: { ...value, json: 'bench.json', isForced: true },
  });
});

test.each([
  ['--entries', 'many'],
  ['--entries', '1e5'],
  ['--entries', '-5'],
  ['--entries', '499'],
  ['--rounds', '0'],
  ['--systems', '0'],
  ['--history', '31'],
  ['--speed', '9'],
])('%s %s is refused by name', (name, text) => {
  const read = readOptions([name, text]);
  expect(read.ok).toBe(false);
  expect(read).toHaveProperty('error', expect.stringContaining(name));
});

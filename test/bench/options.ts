import { parseArgs } from 'node:util';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

export type Options = {
  /** How many time entries the firm has. */
  readonly entries: number;
  /** Over how many years they are spread. */
  readonly years: number;
  readonly seed: number;
  /** How many systems the firm has in which the overviews are opened. */
  readonly systems: number;
  /** Over how many years their lives are told. */
  readonly history: number;
  /** How often the slow things are done: starts, first openings, issued invoices. */
  readonly rounds: number;
  /** Where the figures are written as JSON, or null. */
  readonly json: string | null;
  /** Writes over an existing file. */
  readonly isForced: boolean;
};

const bounds = {
  entries: { fallback: 100_000, least: 500, most: 2_000_000 },
  years: { fallback: 3, least: 1, most: 30 },
  seed: { fallback: 1, least: 0, most: 4_294_967_295 },
  systems: { fallback: 200, least: 1, most: 2000 },
  history: { fallback: 10, least: 1, most: 30 },
  rounds: { fallback: 5, least: 1, most: 50 },
} as const;
type NumberName = keyof typeof bounds;

function readNumber(name: NumberName, text: string | undefined): Result<number, string> {
  const { fallback, least, most } = bounds[name];
  if (text === undefined) return ok(fallback);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return ok(number);
  return fail(`--${name} ${text}: a whole number from ${String(least)} to ${String(most)}`);
}

const words = {
  entries: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  systems: { type: 'string' },
  history: { type: 'string' },
  rounds: { type: 'string' },
  json: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The command line as typed, or what is wrong with it. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  let typed;
  try {
    typed = parseArgs({ args: [...args], options: words, strict: true }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const entries = readNumber('entries', typed.entries);
  if (!entries.ok) return entries;
  const years = readNumber('years', typed.years);
  if (!years.ok) return years;
  const seed = readNumber('seed', typed.seed);
  if (!seed.ok) return seed;
  const systems = readNumber('systems', typed.systems);
  if (!systems.ok) return systems;
  const history = readNumber('history', typed.history);
  if (!history.ok) return history;
  const rounds = readNumber('rounds', typed.rounds);
  if (!rounds.ok) return rounds;
  return ok({
    entries: entries.value,
    years: years.value,
    seed: seed.value,
    systems: systems.value,
    history: history.value,
    rounds: rounds.value,
    json: typed.json ?? null,
    isForced: typed.force === true,
  });
}

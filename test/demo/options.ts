import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const usage = 'usage: npm run demo -- --out DIR [--invoices N] [--force]';

/** As many as an afternoon can issue. */
const mostInvoices = 10_000;

export type DemoOptions = {
  readonly folder: string;
  /** How many varied invoices to issue instead of the main job; null: the main job. */
  readonly invoices: number | null;
};

/** Reads `--out DIR [--invoices N] [--force]` and makes DIR; a DIR with anything in it needs `--force`. Ends the process on a wrong word. */
export function readOptions(words: readonly string[]): DemoOptions {
  const refuse = (reason: string): never => {
    console.error(`${reason}\n${usage}`);
    process.exit(2);
  };
  const read = () => {
    try {
      return parseArgs({
        args: [...words],
        options: {
          out: { type: 'string' },
          invoices: { type: 'string' },
          force: { type: 'boolean', default: false },
        },
      }).values;
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  };
  const { out, invoices, force } = read();
  if (out === undefined || out === '') return refuse('Say where the pictures and papers shall go.');
  const count = invoices === undefined ? null : Number(invoices);
  if (count !== null && !(Number.isInteger(count) && count >= 1 && count <= mostInvoices))
    return refuse(`--invoices takes a whole number from 1 to ${mostInvoices}.`);
  const folder = path.resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !force)
    return refuse(
      `${folder} is not empty. Nothing was written; --force writes into it all the same.`,
    );
  mkdirSync(folder, { recursive: true });
  return { folder, invoices: count };
}

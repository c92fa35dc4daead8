import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const usage = 'usage: npm run demo -- --out DIR [--force]';

/** Reads `--out DIR [--force]` and makes DIR; a DIR with anything in it needs `--force`. Ends the process on a wrong word. */
export function readOutFolder(words: readonly string[]): string {
  const refuse = (reason: string): never => {
    console.error(`${reason}\n${usage}`);
    process.exit(2);
  };
  const read = () => {
    try {
      return parseArgs({
        args: [...words],
        options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
      }).values;
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  };
  const { out, force } = read();
  if (out === undefined || out === '') return refuse('Say where the pictures and papers shall go.');
  const folder = path.resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !force)
    return refuse(
      `${folder} is not empty. Nothing was written; --force writes into it all the same.`,
    );
  mkdirSync(folder, { recursive: true });
  return folder;
}

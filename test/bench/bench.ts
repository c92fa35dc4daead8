// npm run bench -- --entries 100000 --json FILE [--years N] [--seed N] [--systems N] [--history N] [--rounds N] [--force]
import { existsSync, writeFileSync } from 'node:fs';
import { measureAll } from './measure-all.ts';
import { readOptions } from './options.ts';
import { tableOf } from './report.ts';

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.error);
  process.exit(2);
}
const { json, isForced } = options.value;
if (json !== null && existsSync(json) && !isForced) {
  console.error(`${json} is there already; --force writes over it`);
  process.exit(2);
}

const bench = await measureAll(options.value, (text) => console.log(text));
console.log(`\n${tableOf(bench.rows)}`);
if (json !== null) {
  writeFileSync(json, `${JSON.stringify(bench, null, 2)}\n`);
  console.log(`\nWritten to ${json}`);
}

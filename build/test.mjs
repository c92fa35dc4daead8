// npm test: everything a change must pass, on a fresh clone too. The last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { electronBinary } from './electron-binary.mjs';
import { at } from './root.mjs';
import { runStage } from './stage.mjs';
import { needChromium, needPdfToText } from './system-packages.mjs';

const node = process.execPath;
const unitResults = at('test-results/unit.json');
const e2eResults = at('test-results/e2e.json');

const linted = ['electron', 'renderer', 'build', 'test'];

/** @param {string} name @param {string[]} args */
const tool = (name, ...args) => [node, at('node_modules', name), ...args];
/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function countUnits() {
  const { numPassedTests, numFailedTests, testResults } = json(unitResults);
  // A file that does not even load has no failed test, but it has failed.
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function countE2e() {
  const { stats, errors } = json(e2eResults);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @type {Record<'types' | 'lint' | 'format' | 'unused' | 'unit' | 'build' | 'package' | 'e2e', Stage>} */
const stages = {
  types: { name: 'types', command: tool('typescript/bin/tsc', '-b') },
  lint: { name: 'lint', command: tool('oxlint/bin/oxlint', '-c', 'build/oxlint.json', ...linted) },
  format: {
    name: 'format',
    command: tool('prettier/bin/prettier.cjs', '--check', '.', '!**/vectors/**'),
  },
  unused: { name: 'unused code', command: tool('knip/bin/knip.js') },
  unit: {
    name: 'unit, data, component and architecture tests',
    command: tool(
      'vitest/vitest.mjs',
      'run',
      '--config=test/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      '--silent=passed-only',
      `--outputFile.json=${unitResults}`,
    ),
    minutes: 20,
    isLive: true,
    count: countUnits,
  },
  build: { name: 'build', command: [node, at('build/build.mjs')] },
  package: { name: 'package', command: [node, at('build/package-check.mjs')] },
  e2e: {
    name: 'end-to-end tests of the built program',
    command: tool('@playwright/test/cli.js', 'test', '-c', 'test/playwright.config.ts'),
    minutes: 25,
    isLive: true,
    count: countE2e,
  },
};

bootstrap();
if (electronBinary() === null) process.env['TEST_HOST_CHROMIUM'] = needChromium();
needPdfToText();
rmSync(at('test-results'), { recursive: true, force: true });
mkdirSync(at('test-results'), { recursive: true });
const { buildHost } = await import('./build-host.mjs');
await buildHost();

const start = performance.now();
/** @type {import('./stage.mjs').Count[]} */
const counts = [];
// Two at a time where neither needs the other's result; every stage runs, whatever came before.
counts.push(...(await Promise.all([runStage(stages.types), runStage(stages.lint)])));
counts.push(...(await Promise.all([runStage(stages.format), runStage(stages.unused)])));
counts.push(await runStage(stages.unit));
const built = await runStage(stages.build);
counts.push(built);
if (built.failed === 0) {
  counts.push(await runStage(stages.package));
  counts.push(await runStage(stages.e2e));
} else {
  console.log('✗ package and end-to-end tests did not run: there is nothing built to run them on');
  counts.push({ passed: 0, failed: 2 });
}

/** @param {'passed' | 'failed'} key */
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\nAll stages in ${minutes} minutes`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);

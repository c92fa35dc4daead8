import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * One stage of `npm test`. `count` reads how many tests it held; a stage without is a gate and counts as one.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{
 *   name: string,
 *   command: string[],
 *   minutes?: number,
 *   isLive?: boolean,
 *   count?: () => Count,
 * }} Stage
 */

/** @type {Set<number>} */
const running = new Set();

/** Ends what a stage has started, whole: a stage is a process group of its own. @param {number} pid */
function end(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    running.forEach(end);
    process.exit(1);
  });
}

/**
 * Runs a stage, says how it went and what it said when it failed, and answers what to add to the sum.
 * @param {Stage} stage @returns {Promise<Count>}
 */
export async function runStage(stage) {
  const { name, isLive = false } = stage;
  const start = performance.now();
  console.log(`▸ ${name} …`);
  const { isGood, output } = await run(stage);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counted = countOf(stage, isGood);
  const tests = stage.count
    ? `, ${String(counted.passed)} passed, ${String(counted.failed)} failed`
    : '';
  console.log(`${counted.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s${tests})`);
  if (counted.failed > 0 && !isLive) console.log(output.trimEnd());
  return counted;
}

/** @param {Stage} stage @param {boolean} isGood @returns {Count} */
function countOf({ count }, isGood) {
  const gate = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  if (!count) return gate;
  try {
    const counted = count();
    // A run that failed though no test of it did (a crash, a file that does not load) has failed.
    return isGood || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {Stage} stage @returns {Promise<{ isGood: boolean, output: string }>} */
function run({ command: [executable = '', ...args], minutes = 5, isLive = false }) {
  return new Promise((resolve) => {
    const child = spawn(executable, args, {
      cwd: root,
      detached: process.platform !== 'win32',
      stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    const pid = child.pid ?? 0;
    running.add(pid);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const patience = setTimeout(() => {
      output += `\nNot done after ${String(minutes)} minutes: ended.`;
      end(pid);
    }, minutes * 60_000);
    child.on('error', (fault) => (output += String(fault)));
    child.on('close', (code) => {
      clearTimeout(patience);
      running.delete(pid);
      resolve({ isGood: code === 0, output });
    });
  });
}

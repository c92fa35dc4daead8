/** The fake executable's entry: `electron [flags] [-r module]… <folder or file> [arguments]`. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { app } from './electron/app.ts';
import { electron } from './electron/electron.ts';
import { browser } from './chromium/chromium.ts';
import { hookElectron, loadMain } from './module-hook.ts';
import { findProgram } from './program.ts';
import { recordings } from './recordings.ts';
import { settings } from './settings.ts';
import { meetPopup, wire } from './wiring.ts';

/** The Electron that the program is built for, put here by build/build-host.mjs. */
declare const ELECTRON_VERSION: string;
const given = process.argv.slice(2);

if (given.includes('--version')) {
  process.stdout.write(`v${ELECTRON_VERSION}\n`);
  process.exit(0);
}

const debugging = /^--(inspect|remote-debugging-port)=/;

function readArguments() {
  const preloads: string[] = [];
  let target: string | null = null;
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? '';
    if (argument === '-r' || argument === '--require') {
      at += 1;
      preloads.push(given[at] ?? '');
    } else if (argument === '--remote-debugging-port=0') settings.opensDebugPort = true;
    else if (!argument.startsWith('-')) target ??= argument;
  }
  return { preloads, target };
}

/** Makes this Node process look like Electron's main process to whoever asks it. */
function disguise(executable: string, resources: string, isPackaged: boolean): void {
  const versions = Object.freeze({
    ...process.versions,
    electron: ELECTRON_VERSION,
    chrome: 'stand-in',
  });
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true });
  // A packed program refuses to be debugged. Playwright's own loader hides these flags from an unpacked one.
  const isHiding = process.env['TEST_HOST_HIDES_DEBUGGING'] === '1';
  const seen = isHiding ? given.filter((each) => !debugging.test(each)) : given;
  process.argv = [executable, ...seen];
  Object.assign(process, { execPath: executable, type: 'browser', resourcesPath: resources });
  if (!isPackaged) Object.assign(process, { defaultApp: true });
}

async function start(): Promise<void> {
  const executable = process.env['TEST_HOST_EXECUTABLE'] ?? process.execPath;
  const resources = path.join(path.dirname(executable), 'resources');
  const { preloads, target } = readArguments();
  const program = findProgram(resources, target);
  disguise(executable, resources, program.isPackaged);
  app.hostIdentify({ ...program, appPath: program.folder });
  hookElectron(electron);
  Object.assign(globalThis, {
    // For tests of the host itself, and for the one that kills a browser.
    __testHost: { recordings, browserPid: () => browser().child.pid },
  });
  process.on('SIGTERM', () => app.quit());
  process.on('SIGINT', () => app.quit());
  // As in Electron: preloaded modules, the program's main, the browser, 'ready'.
  const require = createRequire(path.join(process.cwd(), 'index.js'));
  for (const preload of preloads) require(preload);
  loadMain(program.main);
  await app.hostStart(meetPopup, wire);
}

start().catch((fault: unknown) => {
  process.stderr.write(
    `App threw an error during load\n${String((fault as Error).stack ?? fault)}\n`,
  );
  process.exit(1);
});

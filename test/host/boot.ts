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

const version = process.env['TEST_HOST_ELECTRON_VERSION'] ?? '0.0.0';
const given = process.argv.slice(2);

if (given.includes('--version')) {
  process.stdout.write(`v${version}\n`);
  process.exit(0);
}

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
  const versions = Object.freeze({ ...process.versions, electron: version, chrome: 'stand-in' });
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true });
  process.argv = [executable, ...given];
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

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string | null} */
const findChromium = () =>
  [process.env['TEST_HOST_CHROMIUM'] ?? '', ...chromiums].find((each) => existsSync(each)) ?? null;

/** @param {string} command */
const isCommand = (command) =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, command)));

/** How to run apt-get without asking anybody: as root, or by a sudo that needs no password; null when neither. */
function aptGet() {
  if (!isCommand('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const isFree = isCommand('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return isFree ? ['sudo', '-n', 'apt-get'] : null;
}

/** @param {string} name @param {string} why */
function installPackage(name, why) {
  const apt = aptGet();
  if (!apt) return false;
  console.log(`Installing ${name} by apt-get, ${why} …`);
  const [command = '', ...first] = apt;
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync(command, [...first, '-q', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => run('install', '-y', '--no-install-recommends', name);
  return install() || (run('update') && install());
}

/** The browser that the stand-in for Electron runs on, installed when that is possible. Ends the process when not. */
export function needChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (installPackage('chromium', 'which stands in for Electron')) {
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  console.error(
    'Chromium is missing and could not be installed from here. On Debian: sudo apt-get install chromium; elsewhere install Chromium or Google Chrome, or name it in TEST_HOST_CHROMIUM.',
  );
  return process.exit(1);
}

/** pdftotext, with which tests read what stands on paper. Ends the process when it can't be had. */
export function needPdfToText() {
  if (isCommand('pdftotext')) return;
  if (installPackage('poppler-utils', 'with which tests read PDFs')) return;
  console.error('pdftotext is missing. On Debian and Ubuntu: sudo apt-get install poppler-utils');
  process.exit(1);
}

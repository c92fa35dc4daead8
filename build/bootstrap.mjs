// Runs before anything is installed: only Node's own modules here, and in what this imports.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { at, root } from './root.mjs';

const stampFile = at('node_modules/.forvalta-lock');

/** Stops with words where Node is too old for the tools. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || major >= 22) return;
  console.error(
    `Förvalta needs Node 20.19 or newer (not 21); this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');

/** Whether what lies in node_modules is what the lock file says. */
function isInstalled() {
  const npmsOwn = at('node_modules/.package-lock.json');
  if (!existsSync(npmsOwn)) return false;
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === lockHash();
  // Installed by hand: npm writes its own list last.
  return statSync(npmsOwn).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

function install() {
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed: see its own words above. Nothing else was changed.');
  process.exit(1);
}

/** Makes a fresh clone ready for every other command. Quick when there is nothing to do. */
export function bootstrap() {
  checkNode();
  if (!isInstalled()) install();
  const hash = lockHash();
  const isStamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
  if (!isStamped) writeFileSync(stampFile, hash);
}

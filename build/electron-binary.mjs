import { existsSync, readFileSync } from 'node:fs';
import { at } from './root.mjs';

/** Electron's own executable when it is installed, else null; never begins the download that `require('electron')` would. */
export function electronBinary() {
  const pathFile = at('node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = at('node_modules/electron/dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** @returns {string} */
export const electronVersion = () =>
  JSON.parse(readFileSync(at('node_modules/electron/package.json'), 'utf8')).version;

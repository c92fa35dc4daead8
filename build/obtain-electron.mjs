import { spawnSync } from 'node:child_process';
import { electronBinary, electronVersion } from './electron-binary.mjs';
import { at } from './root.mjs';

/** An honest download takes a minute or two; a refused one is refused at once. */
const patience = 180_000;

/** Electron's executable, downloaded by its own installer when that is allowed; null when it is not to be had. */
export function obtainElectron() {
  const installed = electronBinary();
  if (installed !== null) return installed;
  console.log(`Downloading Electron ${electronVersion()} …`);
  const installer = at('node_modules/electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: patience });
  return electronBinary();
}

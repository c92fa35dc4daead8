import { electronBinary, electronVersion } from '#build/electron-binary.mjs';
import { inRepository } from './repository.ts';

/** The one switch: Electron where its binary is installed, else the stand-in. No test asks which it is. */
export function chooseEngine(): string {
  if (electronBinary() !== null) return `Electron ${electronVersion()}`;
  // What require('electron'), its command and Playwright all honour.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = inRepository('test/host/bin');
  return 'the stand-in for Electron on Chromium (Electron itself is not installed)';
}

import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { electronVersion } from './electron-binary.mjs';
import { at } from './root.mjs';

/** By this text tools find the fuses inside Electron's executable; a version, a count and one state each follow it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
/** As Electron ships them: '1' on, '0' off. */
const fuses = '101100011';

const files = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libffmpeg.so',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
];
const languages = ['sv', 'en-US', 'en-GB', 'de', 'fr'];

/**
 * Makes a folder shaped like an unpacked release of Electron for Linux, with the stand-in as its executable: enough for
 * electron-builder to pack the program, and for the packed program to be started.
 * @param {string} folder
 */
export async function makeStubElectron(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  for (const name of files) writeFileSync(path.join(folder, name), 'stub\n');
  for (const name of languages)
    writeFileSync(path.join(folder, 'locales', `${name}.pak`), 'stub\n');
  writeFileSync(path.join(folder, 'version'), electronVersion());
  // electron-builder reads its header, so it must be a real archive.
  const empty = mkdtempSync(path.join(os.tmpdir(), 'forvalta-stub-'));
  writeFileSync(path.join(empty, 'main.js'), '');
  await createPackage(empty, path.join(folder, 'resources', 'default_app.asar'));
  rmSync(empty, { recursive: true });
  copyFileSync(at('test/host/dist/boot.cjs'), path.join(folder, 'boot.cjs'));
  const script = readFileSync(at('test/host/bin/electron'));
  const wire = Buffer.from([fuseVersion, fuses.length]);
  writeFileSync(
    path.join(folder, 'electron'),
    Buffer.concat([script, Buffer.from(`exit\n#${sentinel}`), wire, Buffer.from(`${fuses}\n`)]),
    { mode: 0o755 },
  );
}

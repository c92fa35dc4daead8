// npm run package:check: packs the program around a stub of Electron, looks into what was packed, and starts it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { prepare } from './prepare.mjs';
import { at, root } from './root.mjs';
import { filesBelow } from './fingerprint.mjs';

await prepare();
const { listPackage } = await import('@electron/asar');
const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
const { build: pack, Platform } = await import('electron-builder');
const { _electron } = await import('playwright-core');
const { makeStubElectron } = await import('./stub-electron.mjs');
const require = createRequire(import.meta.url);

const stub = at('.cache/stub-electron');
const output = at('.cache/packed');
const packed = path.join(output, 'linux-unpacked');
const executable = path.join(packed, 'forvalta');

/** @type {string[]} */
const problems = [];
/** @param {string} what @param {readonly string[]} found */
function report(what, found) {
  console.log(`${found.length === 0 ? '✓' : '✗'} ${what}`);
  for (const problem of found) console.log(`    ${problem}`);
  problems.push(...found);
}

/** electron-builder's own opinion of the configuration, without packing anything. */
async function checkConfiguration() {
  const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
  const { DebugLogger } = require('builder-util');
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { Lazy } = require('lazy-val');
  const lazyManifest = new Lazy(() => Promise.resolve(manifest));
  try {
    const config = await getConfig(root, 'electron-builder.yml', null, lazyManifest);
    await validateConfiguration(config, new DebugLogger(false));
    report('electron-builder.yml is valid', []);
  } catch (fault) {
    report('electron-builder.yml is valid', [String(fault)]);
  }
}

async function packAroundStub() {
  await makeStubElectron(stub);
  rmSync(output, { recursive: true, force: true });
  await pack({
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: { extends: at('electron-builder.yml'), electronDist: stub, directories: { output } },
  });
}

/** What the archive must hold, file by file, and nothing else. */
function expectedFiles() {
  const isShipped = (/** @type {string} */ file) => !/\.map$|\.d\.ts$|README\.md$/.test(file);
  const addon = 'node_modules/@myriaddreamin';
  const addonFiles = filesBelow(addon).filter((file) =>
    /\.(js|node)$|package\.json$|LICENSE$/.test(file),
  );
  const own = ['dist/renderer', 'assets/error', 'assets/fonts', 'assets/paper'];
  const electron = ['main', 'preload', 'paper-worker'].map((name) => `dist/electron/${name}.cjs`);
  // The table itself is in the renderer's scripts; its licence must go with it.
  const licence = 'assets/support-cycles/LICENSE-endoflife.date.txt';
  return [
    'package.json',
    licence,
    ...electron,
    ...own.flatMap(filesBelow).filter(isShipped),
    ...addonFiles,
  ];
}

function checkArchive() {
  const archive = path.join(packed, 'resources', 'app.asar');
  const listed = listPackage(archive, { isPack: false }).map((file) => file.replace(/^[\\/]/, ''));
  const isFolder = (/** @type {string} */ file) =>
    listed.some((other) => other.startsWith(`${file}/`));
  const held = new Set(listed.filter((file) => !isFolder(file)));
  const expected = new Set(expectedFiles());
  report('the archive holds what it must and nothing else', [
    ...[...expected].filter((file) => !held.has(file)).map((file) => `lacks ${file}`),
    ...[...held].filter((file) => !expected.has(file)).map((file) => `must not hold ${file}`),
  ]);
  const languages = readdirSync(path.join(packed, 'locales')).toSorted();
  const wanted = ['en-GB.pak', 'en-US.pak', 'sv.pak'];
  report(
    'only the languages of the program are shipped',
    languages.join() === wanted.join() ? [] : [`locales/ holds ${languages.join(', ')}`],
  );
}

/** Reads the fuses back as Electron's own tool does. */
async function checkFuses() {
  const wire = await getCurrentFuseWire(executable);
  const on = '1'.charCodeAt(0);
  /** @type {readonly (readonly [keyof typeof FuseV1Options, boolean])[]} */
  const wanted = [
    ['RunAsNode', false],
    ['EnableCookieEncryption', true],
    ['EnableNodeOptionsEnvironmentVariable', false],
    ['EnableNodeCliInspectArguments', false],
    ['EnableEmbeddedAsarIntegrityValidation', true],
    ['OnlyLoadAppFromAsar', true],
    ['GrantFileProtocolExtraPrivileges', false],
  ];
  const wrong = wanted.filter(([name, isOn]) => (wire[FuseV1Options[name]] === on) !== isOn);
  report(
    'the fuses are as Electron’s security guide says',
    wrong.map(([name]) => `${name} is wrong`),
  );
}

/**
 * Whether the packed typesetter works: asked for an invoice without any data, it must be Typst that complains, not Node.
 * @param {import('playwright-core').Page} page @returns {Promise<string[]>}
 */
async function checkPaper(page) {
  const answer = await page.evaluate(() =>
    Reflect.get(globalThis, 'desktop')['paper:preview']({
      template: 'invoice',
      data: {},
      logo: null,
    }),
  );
  const isTypst =
    answer.status === 'failed' && answer.message.startsWith('dictionary does not contain');
  return isTypst ? [] : [`the packed typesetter said: ${JSON.stringify(answer)}`];
}

/** Starts what was packed, from the archive alone, and uses it. */
async function checkStart() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'forvalta-packed-'));
  /** @type {string[]} */
  const found = [];
  try {
    const app = await _electron.launch({
      executablePath: executable,
      timeout: 60_000,
      env: {
        .../** @type {Record<string, string>} */ (process.env),
        FORVALTA_DATA: data,
        LANG: 'sv_SE.UTF-8',
        TEST_HOST_ASAR_FROM: at('package.json'),
        // The packed program refuses to be debugged, which is how Playwright drives it.
        TEST_HOST_HIDES_DEBUGGING: '1',
      },
    });
    app.context().on('console', (message) => {
      if (message.type() === 'error') found.push(`the page said: ${message.text()}`);
    });
    app
      .context()
      .on('weberror', (fault) => found.push(`the page failed: ${String(fault.error())}`));
    const page = await app.firstWindow();
    await page.getByRole('heading').first().waitFor({ timeout: 60_000 });
    const isPackaged = await app.evaluate((electron) => electron.app.isPackaged);
    if (!isPackaged) found.push('it does not know that it is packed');
    if (!(await page.title()).includes('Förvalta')) found.push('its window has another title');
    found.push(...(await checkPaper(page)));
    await app.close();
  } catch (fault) {
    found.push(String(fault));
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  report('the packed program starts and shows its first screen', found);
}

await checkConfiguration();
await packAroundStub();
checkArchive();
await checkFuses();
await checkStart();
process.exit(problems.length === 0 ? 0 : 1);

import { spawn, spawnSync } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { electronBinary, electronVersion } from './electron-binary.mjs';
import { at, root } from './root.mjs';
import { needChromium } from './system-packages.mjs';

/** An honest download takes a minute or two; a refused one is refused at once. */
const downloadPatience = 180_000;

function needDisplay() {
  if (process.platform !== 'linux') return;
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  console.error(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. To see Förvalta work without one: npm run demo -- --out DIR',
  );
  process.exit(1);
}

/** Electron's executable, downloaded by its own installer when that is allowed; null when it is not to be had. */
function obtainElectron() {
  const installed = electronBinary();
  if (installed !== null) return installed;
  console.log(`Downloading Electron ${electronVersion()} …`);
  spawnSync(process.execPath, [at('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: downloadPatience,
  });
  return electronBinary();
}

/** @returns {Promise<{ command: string, environment: Record<string, string> }>} */
async function chooseHost() {
  const electron = obtainElectron();
  if (electron !== null) return { command: electron, environment: {} };
  const chromium = needChromium();
  console.log(
    `Electron could not be downloaded: opening the same program on ${chromium} through its stand-in (file dialogs: files are saved to your download folder).`,
  );
  const { buildHost } = await import('./build-host.mjs');
  await buildHost();
  return {
    command: at('test/host/bin/electron'),
    environment: {
      TEST_HOST_HEADED: '1',
      TEST_HOST_INTERACTIVE: '1',
      TEST_HOST_CHROMIUM: chromium,
    },
  };
}

needDisplay();
bootstrap();
const { build } = await import('./build.mjs');
await build();
const { command, environment } = await chooseHost();
const program = spawn(command, [root, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...environment },
});
program.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => program.kill(signal));
}

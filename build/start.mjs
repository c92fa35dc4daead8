import { spawn } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { obtainElectron } from './obtain-electron.mjs';
import { at, root } from './root.mjs';
import { needChromium } from './system-packages.mjs';

function needDisplay() {
  if (process.platform !== 'linux') return;
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  console.error(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. To see Förvalta work without one: npm run demo -- --out DIR',
  );
  process.exit(1);
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

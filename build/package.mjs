// npm run package -- [electron-builder's own arguments]: the installers for this system, into release/.
import { spawnSync } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { at, root } from './root.mjs';

bootstrap();
const { build } = await import('./build.mjs');
await build();
const cli = at('node_modules/electron-builder/cli.js');
const args = ['--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
if (status !== 0) {
  console.error(
    'No installers were made. Packing needs Electron itself, which electron-builder downloads; npm run package:check proves the configuration without it.',
  );
}
process.exit(status ?? 1);

// npm run package -- [electron-builder's own arguments]: the installers for this system, into release/.
import { spawnSync } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { obtainElectron } from './obtain-electron.mjs';
import { at, root } from './root.mjs';

bootstrap();
if (obtainElectron() === null) {
  console.error(
    'Installers need Electron itself, and its download was refused. npm run package:check proves the configuration without it.',
  );
  process.exit(1);
}
const { build } = await import('./build.mjs');
await build();
const cli = at('node_modules/electron-builder/cli.js');
const args = [
  '--config=electron-builder.yml',
  '--config.electronDist=node_modules/electron/dist',
  '--publish=never',
];
const { status } = spawnSync(process.execPath, [cli, ...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);

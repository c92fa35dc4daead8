// npm run e2e -- [Playwright's own arguments]
import { spawnSync } from 'node:child_process';
import { prepare } from './prepare.mjs';
import { at, root } from './root.mjs';

await prepare();
const cli = at('node_modules/@playwright/test/cli.js');
const args = ['test', '-c', 'test/playwright.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

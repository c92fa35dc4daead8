import { bootstrap } from './bootstrap.mjs';
import { electronBinary } from './electron-binary.mjs';
import { needChromium } from './system-packages.mjs';

/** Whatever a headless run of the program needs: dependencies, the built program, something to run it on. */
export async function prepare() {
  bootstrap();
  const [{ build }, { buildHost }] = await Promise.all([
    import('./build.mjs'),
    import('./build-host.mjs'),
  ]);
  await build();
  await buildHost();
  if (electronBinary() === null) process.env['TEST_HOST_CHROMIUM'] = needChromium();
}

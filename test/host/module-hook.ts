import Module from 'node:module';
import path from 'node:path';

type Loader = { _load: (request: string, ...rest: readonly unknown[]) => unknown };

const ids = new Set(['electron', 'electron/main', 'electron/common']);

/** From here on `require('electron')` gives the stand-in, in the program and in what Playwright loads beside it. */
export function hookElectron(electron: object): void {
  const loader = Module as unknown as Loader; // Node's own, undocumented, and the only way on Node 20
  const load = loader._load;
  loader._load = function (this: unknown, request, ...rest): unknown {
    return ids.has(request) ? electron : load.call(this, request, ...rest);
  };
}

/** Loads a CommonJS file as the main module, as `node file` would. */
export function loadMain(file: string): void {
  Module.createRequire(path.join(path.dirname(file), 'index.js'))(file);
}

import { type FromPage, receiveFunction, sendBinding, type ToPage } from '#host/messages.ts';
import { encode } from '#host/codec.ts';
import { PageEmitter } from './page-emitter.ts';
import { PageIpcRenderer } from './ipc-renderer.ts';
import { valueBridge } from './value-bridge.ts';

type Preload = (
  require: (id: string) => unknown,
  exports: object,
  module: { exports: object },
  process: object,
  global: object,
) => void;

const worldGlobals = globalThis as unknown as Record<string, unknown>; // bindings live beside the DOM's own names

function withoutGaps<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get(target, key): unknown {
      const isAsked = key in target || typeof key === 'symbol' || key === 'then';
      if (isAsked || key === '__esModule' || key === 'default') return Reflect.get(target, key);
      throw new Error(`test host: ${name}.${String(key)} is not implemented in the preload`);
    },
  });
}

/** A sandboxed preload may require only these; anything else fails as it does in Electron. */
function sandboxModules(electron: object): (id: string) => unknown {
  const modules: Readonly<Record<string, unknown>> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events: Object.assign(PageEmitter, { EventEmitter: PageEmitter }),
    timers: { setTimeout, setInterval, clearTimeout, clearInterval },
    url: { URL, URLSearchParams },
  };
  return (id) => {
    const name = id.replace(/^node:/, '');
    if (!Object.hasOwn(modules, name)) throw new Error(`module not found: ${id}`);
    return modules[name];
  };
}

function offerUnusedKeys(post: (message: FromPage) => void): void {
  window.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey: ctrl, shiftKey: shift, altKey: alt, metaKey: meta } = event;
    // After every listener of the page: only a key that it did not use is offered to the menu.
    setTimeout(() => {
      if (!event.defaultPrevented) post({ k: 'key', key, code, ctrl, shift, alt, meta });
    });
  });
}

/** The preload's world: ipcRenderer, contextBridge and the few modules of Electron's sandbox. */
export function isolatedWorld(secret: string, facts: object, preload: Preload | null): void {
  if (window !== window.top) return;
  const send = worldGlobals[sendBinding] as (text: string) => void; // Chromium's binding takes one text
  const post = (message: FromPage): void => send(JSON.stringify(message));
  const bridge = valueBridge(`${secret}:to-main`, `${secret}:to-isolated`, () => {});
  const ipcRenderer = new PageIpcRenderer(post);
  worldGlobals[receiveFunction] = (message: ToPage) => ipcRenderer.receive(message);
  offerUnusedKeys(post);
  if (!preload) return;

  const electron = withoutGaps('electron', {
    ipcRenderer: withoutGaps('ipcRenderer', ipcRenderer),
    contextBridge: withoutGaps('contextBridge', { exposeInMainWorld: bridge.expose }),
  });
  const process = { ...facts, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} };
  const module = { exports: {} };
  try {
    preload(sandboxModules(electron), module.exports, module, process, globalThis);
  } catch (fault) {
    console.error('Unable to load preload script', fault);
    post({ k: 'preload-error', error: encode(fault) });
  }
}

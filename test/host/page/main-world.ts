import { valueBridge } from './value-bridge.ts';

function freezeDeep(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** As Electron answers a page whose window is denied: a page here never gets hold of a window that it opens. */
function keepWindowsApart(): void {
  const { open } = window;
  window.open = (...args) => {
    const opened = open.apply(window, args);
    const isAnother = opened !== null && opened !== window && opened.parent === opened;
    return isAnother ? null : opened;
  };
}

/** The page's own world: it gets what the preload exposes, and nothing else. */
export function mainWorld(secret: string): void {
  if (window !== window.top) return;
  keepWindowsApart();
  valueBridge(`${secret}:to-isolated`, `${secret}:to-main`, (key, api) => {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key, {
      value: freezeDeep(api),
      writable: false,
      configurable: false,
      enumerable: true,
    });
  });
}

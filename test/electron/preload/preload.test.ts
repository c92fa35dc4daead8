import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { channels } from '#contract/channels.ts';
import type { Desktop } from '#contract/contract.ts';
import type { DesktopEvents } from '#contract/events.ts';
import { contextBridge, ipcRenderer, registered } from '#support/electron-stub.ts';

/** As in the sandbox: one self-contained file that can ask for `electron` and for nothing else. */
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'electron/preload/preload.ts')],
    bundle: true,
    format: 'cjs',
    external: ['electron'],
    write: false,
  });
  runInNewContext(outputFiles[0]?.text ?? '', {
    require: (name: string) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return { contextBridge, ipcRenderer };
    },
  });
});

const desktop = (): Desktop => registered.exposed.get('desktop') as Desktop;
const events = (): DesktopEvents => registered.exposed.get('desktopEvents') as DesktopEvents;

describe('the preload', () => {
  test('exposes the contract and the events, frozen, and nothing else', () => {
    expect([...registered.exposed.keys()]).toEqual(['desktop', 'desktopEvents']);
    expect(Object.keys(desktop())).toEqual([...channels]);
    expect(Object.keys(events())).toEqual(['subscribe']);
    for (const each of registered.exposed.values()) {
      expect(Object.isFrozen(each)).toBe(true);
      expect(Object.values(each as object).every((value) => typeof value === 'function')).toBe(
        true,
      );
    }
  });

  test('calls each channel with one argument and no more', async () => {
    for (const channel of channels) {
      const call = desktop()[channel] as (...values: readonly unknown[]) => Promise<unknown>;
      await call({ a: 1 }, 'smuggled');
      expect(ipcRenderer.invoke).toHaveBeenLastCalledWith(channel, { a: 1 });
    }
  });

  test('gives a listener the payload alone, until it is unsubscribed', () => {
    const heard: unknown[][] = [];
    const stop = events().subscribe('menu:command', (...values) => heard.push(values));
    ipcRenderer.receive('menu:command', { command: 'undo' });
    stop();
    ipcRenderer.receive('menu:command', { command: 'redo' });
    expect(heard).toEqual([[{ command: 'undo' }]]);
  });
});

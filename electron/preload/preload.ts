import { contextBridge, ipcRenderer } from 'electron';
import { channels, type Channel } from '#contract/channels.ts';
import type { Desktop } from '#contract/contract.ts';
import type { DesktopEvents } from '#contract/events.ts';

const call =
  (channel: Channel) =>
  (request: unknown): Promise<unknown> =>
    ipcRenderer.invoke(channel, request);

// The names are the contract's and main parses what arrives: the types hold on both sides of the bridge, not on it.
const desktop = Object.freeze(
  Object.fromEntries(channels.map((channel) => [channel, call(channel)])),
) as Desktop;

const desktopEvents: DesktopEvents = Object.freeze({
  subscribe: (name, listener) => {
    // The sender's event object stays here: it would hand the page a door to the bridge itself.
    const receive = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload);
    ipcRenderer.on(name, receive);
    return () => {
      ipcRenderer.off(name, receive);
    };
  },
});

contextBridge.exposeInMainWorld('desktop', desktop);
contextBridge.exposeInMainWorld('desktopEvents', desktopEvents);

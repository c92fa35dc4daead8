import { EventEmitter } from 'node:events';

type IpcMainApi = Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>;
type Handler = Parameters<Electron.IpcMain['handle']>[1];

export class HostIpcMain extends EventEmitter implements IpcMainApi {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: readonly unknown[]): unknown => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  hostHandler(channel: string): Handler | null {
    return this.handlers.get(channel) ?? null;
  }
}

export const ipcMain = new HostIpcMain();

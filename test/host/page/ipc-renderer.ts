import { decode, encode } from '#host/codec.ts';
import type { FromPage, ToPage } from '#host/messages.ts';
import { PageEmitter } from './page-emitter.ts';

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
};

/** Electron's ipcRenderer over the host's two functions. */
export class PageIpcRenderer extends PageEmitter {
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  private readonly post: (message: FromPage) => void;

  constructor(post: (message: FromPage) => void) {
    super();
    this.post = post;
  }

  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const encoded = encode(args);
      this.lastId += 1;
      this.waiting.set(this.lastId, { resolve, reject });
      this.post({ k: 'invoke', id: this.lastId, channel, args: encoded });
    });
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.post({ k: 'send', channel, args: encode(args) });
  }

  receive(message: ToPage): void {
    if (message.k === 'event') {
      this.emit(
        message.channel,
        { sender: this, ports: [] },
        ...(decode(message.args) as unknown[]),
      ); // args are a list
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.k === 'reply') waiting?.resolve(decode(message.value));
    else waiting?.reject(new Error(message.message));
  }
}

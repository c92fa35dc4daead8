import { decode, encode } from '#host/codec.ts';
import { standsFor } from '#host/host-emitter.ts';
import type { FromPage, ToPage } from '#host/messages.ts';
import { ipcMain } from './ipc-main.ts';

type Invoke = Extract<FromPage, { k: 'invoke' }>;
type Send = Extract<FromPage, { k: 'send' }>;
type Sender = {
  readonly sender: Electron.WebContents;
  readonly senderFrame: Electron.WebFrameMain;
};

const eventFrom = (sender: Sender): Electron.IpcMainInvokeEvent =>
  standsFor({ type: 'frame', frameId: 1, processId: 1, ...sender });

const argsOf = (message: Invoke | Send): readonly unknown[] => decode(message.args) as unknown[]; // args are a list

/** Calls what the program registered for the channel; the answer or the refusal goes back in Electron's own words. */
export async function answerInvoke(message: Invoke, sender: Sender): Promise<ToPage> {
  const { id, channel } = message;
  try {
    const handler = ipcMain.hostHandler(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value: unknown = await handler(eventFrom(sender), ...argsOf(message));
    return { k: 'reply', id, value: encode(value) };
  } catch (fault) {
    const text = String(fault);
    if (!text.includes('No handler registered')) {
      console.error(`Error occurred in handler for '${channel}':`, fault);
    }
    return { k: 'refusal', id, message: `Error invoking remote method '${channel}': ${text}` };
  }
}

export function deliverSend(message: Send, sender: Sender): void {
  ipcMain.emit(message.channel, eventFrom(sender), ...argsOf(message));
}

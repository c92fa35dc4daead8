import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channels, type Channel } from '#contract/channels.ts';
import { contract, type Request, type Response } from '#contract/contract.ts';
import { bundleOrigin, isOwnUrl } from './origin.ts';

/** The window that asks. */
export type Caller = { readonly windowId: number };

/** One function a channel: a missing one, or one with the wrong types, does not compile. */
export type Handlers = {
  readonly [Name in Channel]: (
    request: Request<Name>,
    caller: Caller,
  ) => Promise<Response<Name>> | Response<Name>;
};

/** Finds the window that we made for some contents; null for anything else that shows a page. */
export type FindWindow = (contents: IpcMainInvokeEvent['sender']) => { readonly id: number } | null;

const refuse = (): never => {
  throw new Error('refused: not a page of this program');
};

/** The caller, when it is the main frame of a window of ours that shows our own page. */
const callerOf = (event: IpcMainInvokeEvent, findWindow: FindWindow): Caller => {
  const window = findWindow(event.sender);
  const frame = event.senderFrame;
  if (window === null || frame === null || frame !== event.sender.mainFrame) return refuse();
  if (frame.origin !== bundleOrigin || !isOwnUrl(frame.url)) return refuse();
  return { windowId: window.id };
};

/** The request when it has the contract's shape; of a wrong one only the place is told, never the content. */
const parseRequest = <Name extends Channel>(name: Name, payload: unknown): Request<Name> => {
  const parsed = contract[name].request.safeParse(payload);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new TypeError(`refused: ${name} does not take this (${place})`);
  }
  return parsed.data as Request<Name>;
};

export type ServeOptions = {
  readonly handlers: Handlers;
  readonly findWindow: FindWindow;
  readonly onFault: (channel: Channel, error: unknown) => void;
};

/** Serves the whole contract. The only place that hears what a page says: sender first, then shape, then the handler. */
export const serve = ({ handlers, findWindow, onFault }: ServeOptions): void => {
  const register = <Name extends Channel>(name: Name): void => {
    // The table pairs each name with its own types; the compiler can't follow the pair through an index.
    const handler = handlers[name] as (request: Request<Name>, caller: Caller) => unknown;
    ipcMain.handle(name, async (event, payload: unknown) => {
      try {
        const caller = callerOf(event, findWindow);
        return await handler(parseRequest(name, payload), caller);
      } catch (error) {
        onFault(name, error);
        throw error;
      }
    });
  };
  for (const name of channels) register(name);
};

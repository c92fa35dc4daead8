import { record } from '#host/recordings.ts';
import { settings } from '#host/settings.ts';
import { type Answer, Cdp, type Command, type EventDetails, type Parameter } from './cdp.ts';
import { flags } from './flags.ts';
import { prepareProfile } from './profile.ts';

export type Target = { readonly targetId: string; readonly sessionId: string };
type Popup = Target & { readonly openerId: string };

let cdp: Cdp | null = null;
const sessions = new Map<string, string>();
const waiting = new Map<string, (sessionId: string) => void>();
/** The app window that a headed browser opens by itself, until the first window of the program takes it. */
let appWindow: string | null = null;

/** The running browser. @throws before it has started */
export function browser(): Cdp {
  if (!cdp) throw new Error('test host: Chromium is not running yet');
  return cdp;
}

export const isRunning = (): boolean => cdp !== null && !cdp.isClosed;

export function ask<Name extends Command>(
  method: Name,
  params: Parameter<Name>,
  sessionId?: string,
): Promise<Answer<Name>> {
  return browser().send(method, params, sessionId);
}

/** Asks, and does not mind that what it asks about may be gone already. */
export async function tell<Name extends Command>(
  method: Name,
  params: Parameter<Name>,
  sessionId?: string,
): Promise<Answer<Name> | null> {
  return ask(method, params, sessionId).catch(() => null);
}

/** The debugging session of a target, as soon as it is attached. */
export function sessionOf(targetId: string): Promise<string> {
  const known = sessions.get(targetId);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => waiting.set(targetId, resolve));
}

export function takeAppWindow(): string | null {
  const taken = appWindow;
  appWindow = null;
  return taken;
}

type Launch = {
  readonly profile: string;
  readonly title: string;
  readonly onPopup: (popup: Popup) => void;
  readonly onRequest: (request: EventDetails<'Fetch.requestPaused'>) => Promise<void>;
};

/** Starts Chromium, every page of it paused until the host has seen it, every request asked about. */
export async function launchChromium({ profile, title, onPopup, onRequest }: Launch): Promise<Cdp> {
  prepareProfile(profile);
  let announce: (line: string) => void = () => {};
  const announced = new Promise<string>((resolve) => {
    announce = resolve;
  });
  const launched = await Cdp.launch(settings.chromium, flags(profile, title), (line) => {
    if (line.startsWith('DevTools listening on ')) announce(line);
    else if (settings.tracesBrowser) process.stderr.write(`${line}\n`);
  });
  cdp = launched;
  watchTargets(launched, onPopup);
  launched.on('Fetch.requestPaused', (request) => {
    onRequest(request).catch((fault: unknown) => {
      record('request-failed', request.request.url, String(fault));
      void tell('Fetch.failRequest', { requestId: request.requestId, errorReason: 'Failed' });
    });
  });
  await launched.send('Target.setDiscoverTargets', { discover: true });
  await launched.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  // Browser-wide: pages, workers and pop-ups, before their first request.
  await launched.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  // Playwright waits for this very line of Electron's.
  if (settings.opensDebugPort) process.stderr.write(`${await announced}\n`);
  return launched;
}

function watchTargets(launched: Cdp, onPopup: (popup: Popup) => void): void {
  launched.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    const { targetId, type, openerId, url } = targetInfo;
    if (type !== 'page') {
      if (waitingForDebugger) void tell('Runtime.runIfWaitingForDebugger', undefined, sessionId);
      return;
    }
    sessions.set(targetId, sessionId);
    const isFirst = settings.isHeaded && openerId === undefined && url.startsWith('data:');
    if (isFirst) appWindow = targetId;
    const resolve = waiting.get(targetId);
    waiting.delete(targetId);
    if (resolve) resolve(sessionId);
    else if (openerId !== undefined) onPopup({ targetId, sessionId, openerId });
  });
  launched.on('Target.targetDestroyed', ({ targetId }) => sessions.delete(targetId));
}

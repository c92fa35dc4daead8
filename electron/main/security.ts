import { app, session, type Session, type WebContents } from 'electron';
import { openExternalLink } from './external-link.ts';
import { isOwnPage, isOwnUrl } from './origin.ts';

/** Denies every permission that a page could ask for, today's and tomorrow's. */
export const denyPermissions = (target: Session): void => {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
};

/** Whether a request may go out at all: our own files, and what a page made itself. */
export const mayRequest = (url: string, isPackaged: boolean): boolean =>
  isOwnUrl(url) ||
  url.startsWith('blob:') ||
  url.startsWith('data:') ||
  (!isPackaged && url.startsWith('devtools://'));

const blockRequests = (target: Session): void => {
  target.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayRequest(url, app.isPackaged) }),
  );
};

type Preventable = { readonly preventDefault: () => void };

/**
 * A page stays where it is: the CSP does not stop navigation (a `<meta http-equiv=refresh>` in a pasted text would be
 * enough), so this must. Reloading our own two pages is the exception.
 */
export const lockContents = (contents: WebContents): void => {
  const stay = (event: Preventable, url: string): void => {
    if (!isOwnPage(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openExternalLink(url);
    return { action: 'deny' };
  });
};

/** Before the app is ready: the sandbox, and a lock on everything that will ever show a page. */
export const secureApp = (): void => {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
};

/** Once the app is ready, before the first window. */
export const secureSession = (): void => {
  denyPermissions(session.defaultSession);
  blockRequests(session.defaultSession);
};

const debuggingSwitches =
  /^--(remote-debugging-(port|pipe)|inspect(-brk|-port|-publish-uid)?)(=|$)/;

/** Whether somebody started the packaged program so that another program could look into it. */
export const isDebuggingStart = (argv: readonly string[], isPackaged: boolean): boolean =>
  isPackaged && argv.some((argument) => debuggingSwitches.test(argument));

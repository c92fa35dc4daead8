import type { ProtocolEvent } from './chromium/cdp.ts';
import { browser, type Target } from './chromium/chromium.ts';
import { pressMenuKey } from './electron/accelerators.ts';
import { app } from './electron/app.ts';
import { HostBrowserWindow } from './electron/browser-window.ts';
import { preventable } from './host-emitter.ts';
import { registry } from './registry.ts';
import { signals } from './signals.ts';

const pageEvents = [
  'Inspector.targetCrashed',
  'Page.domContentEventFired',
  'Page.frameAttached',
  'Page.frameDetached',
  'Page.frameNavigated',
  'Page.frameStartedLoading',
  'Page.frameStoppedLoading',
  'Page.javascriptDialogOpening',
  'Page.loadEventFired',
  'Page.navigatedWithinDocument',
  'Page.windowOpen',
  'Runtime.bindingCalled',
  'Runtime.consoleAPICalled',
  'Runtime.executionContextCreated',
  'Runtime.executionContextDestroyed',
] as const satisfies readonly ProtocolEvent[];

/** Joins the modules: who hears whom. Once, when the browser runs. */
export function wire(): void {
  for (const name of pageEvents) {
    browser().on(name, (details, sessionId) => {
      if (sessionId !== undefined) registry.bySession.get(sessionId)?.hostHear(name, details);
    });
  }
  browser().on('Target.targetDestroyed', ({ targetId }) => {
    const contents = registry.byTarget.get(targetId);
    contents?.hostGone();
    contents?.owner?.hostClosed();
  });
  browser().on('Target.targetInfoChanged', ({ targetInfo }) => {
    registry.byTarget.get(targetInfo.targetId)?.hostTitled(targetInfo.title);
  });
  signals.on('contents-created', (contents) =>
    app.emit('web-contents-created', preventable({}), contents),
  );
  signals.on('contents-crashed', (contents, details) =>
    app.emit('render-process-gone', {}, contents, details),
  );
  signals.on('window-created', (window) =>
    app.emit('browser-window-created', preventable({}), window),
  );
  signals.on('window-closed', () => app.hostWindowClosed());
  signals.on('key', pressMenuKey);
  signals.on('quit', () => app.quit());
  signals.on('theme', () => {
    for (const contents of registry.contents.values()) contents.hostApplyTheme();
  });
  signals.on('popup-allowed', (opener, target, options) => {
    opener.emit('did-create-window', new HostBrowserWindow(options, target), {});
  });
}

export function meetPopup({ openerId, ...target }: Target & { readonly openerId: string }): void {
  registry.byTarget.get(openerId)?.hostPopups.came(target);
}

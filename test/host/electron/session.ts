import { tell } from '#host/chromium/chromium.ts';
import { HostEmitter, standsFor } from '#host/host-emitter.ts';
import { NotInTestHost, withoutGaps } from '#host/not-in-test-host.ts';
import { protocol } from './protocol.ts';

type SessionApi = Pick<
  Electron.Session,
  | 'clearCache'
  | 'flushStorageData'
  | 'isPersistent'
  | 'protocol'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
>;
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type BeforeRequest =
  | ((
      details: Electron.OnBeforeRequestListenerDetails,
      callback: (response: Electron.CallbackResponse) => void,
    ) => void)
  | null;

/** Electron's name and Chromium's for what a page may ask for. */
const permissions = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['midi', 'midi'],
  ['idle-detection', 'idle-detection'],
  ['storage-access', 'storage-access'],
] as const;

class HostWebRequest {
  hostBefore: BeforeRequest = null;

  onBeforeRequest(
    filter: Electron.WebRequestFilter | BeforeRequest,
    listener: BeforeRequest = null,
  ): void {
    const only = typeof filter === 'function' ? filter : listener;
    const urls = filter !== null && typeof filter === 'object' ? filter.urls : ['<all_urls>'];
    if (!urls.every((url) => url === '<all_urls>' || url === '*://*/*')) {
      throw new NotInTestHost(`webRequest.onBeforeRequest with the filter ${urls.join(', ')}`);
    }
    this.hostBefore = only;
  }
}

export class HostSession extends HostEmitter implements SessionApi {
  readonly hostWebRequest = new HostWebRequest();
  readonly webRequest = withoutGaps('webRequest', this.hostWebRequest);

  constructor() {
    super('session', ['will-download', 'session-created']);
  }
  get protocol(): Electron.Protocol {
    return standsFor(protocol);
  }

  /** Chromium can't ask at the moment of a request: the handler is asked up front, once a permission. */
  setPermissionRequestHandler(handler: RequestHandler): void {
    for (const [name, chromiumName] of permissions) {
      const set = (isGranted: boolean): void => {
        void tell('Browser.setPermission', {
          permission: { name: chromiumName },
          setting: isGranted ? 'granted' : 'denied',
        });
      };
      const asker = standsFor<Electron.WebContents>({ getURL: () => '' });
      if (handler) handler(asker, name, set, { requestingUrl: '', isMainFrame: true });
      else set(false);
    }
  }
  // What Chromium's devices and screens would be asked about is denied by the browser itself here.
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  flushStorageData(): void {}
  clearCache(): Promise<void> {
    return Promise.resolve();
  }
  isPersistent(): boolean {
    return true;
  }
}

export const defaultSession = new HostSession();

export const session = {
  get defaultSession(): Electron.Session {
    return standsFor(defaultSession);
  },
} satisfies Pick<typeof Electron.session, 'defaultSession'>;

import { randomBytes } from 'node:crypto';
import type { EventDetails, ProtocolEvent } from '#host/chromium/cdp.ts';
import { ask, type Target, tell } from '#host/chromium/chromium.ts';
import { decode, encode } from '#host/codec.ts';
import { HostEmitter, preventable, standsFor } from '#host/host-emitter.ts';
import { type FromPage, isolatedWorldName, receiveFunction, type ToPage } from '#host/messages.ts';
import { NotInTestHost } from '#host/not-in-test-host.ts';
import { record } from '#host/recordings.ts';
import { registry } from '#host/registry.ts';
import { fromBrowserUrl, normalUrl, toBrowserUrl } from '#host/schemes.ts';
import { settings } from '#host/settings.ts';
import { signals } from '#host/signals.ts';
import type { HostBrowserWindow } from './browser-window.ts';
import { Frames } from './frames.ts';
import { answerInvoke, deliverSend } from './ipc-door.ts';
import { nativeTheme } from './native-theme.ts';
import { preparePage } from './page-scripts.ts';
import { type Opening, Popups } from './popups.ts';
import { defaultSession } from './session.ts';

const events = [
  'console-message',
  'did-create-window',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-navigate-in-page',
  'did-start-loading',
  'did-stop-loading',
  'destroyed',
  'dom-ready',
  'page-title-updated',
  'preload-error',
  'render-process-gone',
  // Never emitted for what is impossible here (a webview tag) or what the browser follows by itself (a redirect).
  'will-attach-webview',
  'will-redirect',
  'will-frame-navigate',
  'will-navigate',
  'will-prevent-unload',
] as const;

type ContentsApi = Pick<
  Electron.WebContents,
  | 'close'
  | 'executeJavaScript'
  | 'focus'
  | 'getTitle'
  | 'getURL'
  | 'getZoomFactor'
  | 'id'
  | 'isCrashed'
  | 'isDestroyed'
  | 'isLoading'
  | 'loadURL'
  | 'mainFrame'
  | 'openDevTools'
  | 'print'
  | 'printToPDF'
  | 'reload'
  | 'send'
  | 'session'
  | 'setWindowOpenHandler'
  | 'setZoomFactor'
  | 'stop'
>;
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Load = { readonly resolve: () => void; readonly reject: (fault: Error) => void };

let lastId = 0;

export class HostWebContents extends HostEmitter implements ContentsApi {
  readonly id: number;
  readonly owner: HostBrowserWindow | null;
  private readonly preload: string | undefined;
  /** Settles when the page exists in the browser and both its worlds are prepared. */
  readonly hostCreated: Promise<void>;
  hostTarget: Target = { targetId: '', sessionId: '' };
  private readonly secret = `s${randomBytes(8).toString('hex')}`;
  private readonly frames = new Frames();
  private url = '';
  private title = '';
  private zoom = 1;
  private state: 'alive' | 'crashed' | 'destroyed' = 'alive';
  private loading = false;
  /** The address that main itself asked for: no will-navigate for it. */
  private ownNavigation: string | null = null;
  private loads: Load[] = [];
  private preloadWorld: number | null = null;
  private openHandler: OpenHandler | null = null;
  readonly hostPopups = new Popups((opening, target) => this.mayOpen(opening, target));
  private answerUnload: (mayGo: boolean) => void = () => {};

  constructor(
    owner: HostBrowserWindow | null,
    preload: string | undefined,
    open: () => Promise<Target>,
  ) {
    super('webContents', events);
    this.owner = owner;
    this.preload = preload;
    lastId += 1;
    this.id = lastId;
    registry.contents.set(this.id, this);
    this.hostCreated = open().then((target) => this.attach(target));
    this.hostCreated.catch((fault: unknown) => record('page-failed', String(fault)));
    queueMicrotask(() => signals.emit('contents-created', this));
  }

  get session(): Electron.Session {
    return standsFor(defaultSession);
  }
  get mainFrame(): Electron.WebFrameMain {
    return this.frames.main;
  }
  getURL(): string {
    return this.url;
  }
  getTitle(): string {
    return this.title;
  }
  isDestroyed(): boolean {
    return this.state === 'destroyed';
  }
  isCrashed(): boolean {
    return this.state === 'crashed';
  }
  isLoading(): boolean {
    return this.loading;
  }
  focus(): void {}
  openDevTools(): void {
    record('webContents.openDevTools');
  }
  stop(): void {
    void tell('Page.stopLoading', undefined, this.hostTarget.sessionId);
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
    const { sessionId } = this.hostTarget;
    void tell('Emulation.setPageScaleFactor', { pageScaleFactor: factor }, sessionId);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  reload(): void {
    this.ownNavigation = normalUrl(this.url);
    void tell('Page.reload', {}, this.hostTarget.sessionId);
  }
  print(
    options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, reason: string) => void,
  ): void {
    record('webContents.print', options);
    if (settings.isInteractive) void this.executeJavaScript('window.print()');
    callback?.(true, '');
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { sessionId } = this.hostTarget;
    const asked = {
      landscape: options.landscape ?? false,
      printBackground: options.printBackground ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
    };
    const { data } = await ask('Page.printToPDF', asked, sessionId);
    return Buffer.from(data, 'base64');
  }

  send(channel: string, ...args: readonly unknown[]): void {
    const encoded = encode(args);
    void this.hostCreated.then(() => this.toPage({ k: 'event', channel, args: encoded }));
  }

  async executeJavaScript(code: string): Promise<unknown> {
    await this.hostCreated;
    const { result, exceptionDetails } = await ask(
      'Runtime.evaluate',
      { expression: code, awaitPromise: true, returnByValue: true, userGesture: true },
      this.hostTarget.sessionId,
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async loadURL(url: string): Promise<void> {
    await this.hostCreated;
    if (this.isDestroyed()) throw new Error('Object has been destroyed');
    this.ownNavigation = normalUrl(url);
    const loaded = new Promise<void>((resolve, reject) => this.loads.push({ resolve, reject }));
    const { sessionId } = this.hostTarget;
    const answer = await ask('Page.navigate', { url: toBrowserUrl(url) }, sessionId);
    if (answer.errorText) this.failLoad(answer.errorText.replace('net::', ''), url);
    else if (answer.loaderId === undefined) this.finishLoads();
    await loaded;
  }

  private failLoad(code: string, url: string): void {
    const fault = Object.assign(new Error(`${code} (-2) loading '${url}'`), {
      code,
      errno: -2,
      url,
    });
    for (const load of this.loads.splice(0)) load.reject(fault);
    this.emit('did-fail-load', {}, -2, code, url, true, 1, 1);
  }
  private finishLoads(): void {
    for (const load of this.loads.splice(0)) load.resolve();
  }

  close(): void {
    void this.hostClose(true).then((isClosed) => {
      if (isClosed) this.owner?.hostClosed();
    });
  }

  /** Closes the page; false when its beforeunload held it back. */
  async hostClose(asksPage: boolean): Promise<boolean> {
    if (this.isDestroyed()) return true;
    await this.hostCreated.catch(() => {});
    if (asksPage && this.state === 'alive' && this.url !== '') {
      const mayGo = await new Promise<boolean>((resolve) => {
        this.answerUnload = resolve;
        this.once('destroyed', () => resolve(true));
        setTimeout(resolve, 3000, true).unref();
        void tell('Page.close', undefined, this.hostTarget.sessionId);
      });
      if (!mayGo) return false;
    }
    await tell('Target.closeTarget', { targetId: this.hostTarget.targetId });
    this.hostGone();
    return true;
  }

  hostGone(): void {
    if (this.isDestroyed()) return;
    this.state = 'destroyed';
    registry.contents.delete(this.id);
    registry.byTarget.delete(this.hostTarget.targetId);
    registry.bySession.delete(this.hostTarget.sessionId);
    this.emit('destroyed');
  }

  hostTitled(title: string): void {
    if (title === this.title || this.url === '') return;
    this.title = title;
    this.emit('page-title-updated', preventable({}), title, true);
  }

  hostApplyTheme(): void {
    void this.hostCreated.then(() =>
      tell(
        'Emulation.setEmulatedMedia',
        { features: nativeTheme.hostMediaFeatures() },
        this.hostTarget.sessionId,
      ),
    );
  }

  /** Whether a document request of this page may go on. */
  hostMayNavigate(browserUrl: string, frameId: string): boolean {
    const url = fromBrowserUrl(browserUrl);
    const isMainFrame = frameId === this.hostTarget.targetId;
    const isSamePage = url.split('#')[0] === this.url.split('#')[0];
    if (isMainFrame && (url === this.ownNavigation || isSamePage)) {
      this.ownNavigation = null;
      return true;
    }
    const frame = this.mainFrame;
    const event = preventable({ url, isSameDocument: false, isMainFrame, frame, initiator: frame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url, false, true);
    return !event.defaultPrevented;
  }

  /** What the program's handler says to a window that the page opened. */
  private mayOpen({ url: browserUrl, windowName, windowFeatures }: Opening, target: Target) {
    const details = {
      url: fromBrowserUrl(browserUrl),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    } as const;
    const answer = this.openHandler?.(details) ?? { action: 'allow' };
    record('window.open', details.url, answer.action);
    if (answer.action === 'deny') return false;
    signals.emit('popup-allowed', this, target, answer.overrideBrowserWindowOptions ?? {});
    return true;
  }

  private async attach(target: Target): Promise<void> {
    this.hostTarget = target;
    this.frames.mainId = target.targetId;
    registry.bySession.set(target.sessionId, this);
    registry.byTarget.set(target.targetId, this);
    await preparePage(target.sessionId, this.secret, this.preload, (fault) => {
      queueMicrotask(() => this.emit('preload-error', preventable({}), this.preload, fault));
    });
  }

  private toPage(message: ToPage, world = this.preloadWorld): Promise<unknown> {
    if (this.isDestroyed() || world === null) return Promise.resolve();
    return tell(
      'Runtime.callFunctionOn',
      {
        functionDeclaration: `function(message){${receiveFunction}(message)}`,
        executionContextId: world,
        arguments: [{ value: message }],
      },
      this.hostTarget.sessionId,
    );
  }

  private hear(message: FromPage, world: number): void {
    const sender = {
      sender: standsFor<Electron.WebContents>(this),
      senderFrame: this.frames.ofWorld(world),
    };
    switch (message.k) {
      case 'key':
        signals.emit('key', message, this.owner);
        return;
      case 'preload-error':
        this.emit('preload-error', preventable({}), this.preload, decode(message.error));
        return;
      case 'send':
        deliverSend(message, sender);
        return;
      case 'invoke':
        void answerInvoke(message, sender).then((reply) => this.toPage(reply, world));
        return;
    }
  }

  hostHear(name: ProtocolEvent, details: unknown): void {
    // The protocol's own types say which details come with which name.
    const listener = this.browserEvents[name] as ((details: unknown) => void) | undefined;
    listener?.(details);
  }

  /** What the browser tells of this page, by the protocol's names. */
  private readonly browserEvents: {
    readonly [Name in ProtocolEvent]?: (details: EventDetails<Name>) => void;
  } = {
    'Runtime.executionContextCreated': ({ context }) => {
      const frameId = String(context.auxData?.['frameId'] ?? '');
      this.frames.worldMade(context.id, frameId);
      const isOurs = context.name === isolatedWorldName && frameId === this.frames.mainId;
      if (isOurs) this.preloadWorld = context.id;
    },
    'Runtime.executionContextDestroyed': ({ executionContextId }) =>
      this.frames.worldGone(executionContextId),
    'Runtime.bindingCalled': ({ payload, executionContextId }) =>
      this.hear(JSON.parse(payload) as FromPage, executionContextId), // only the isolated world has the binding
    'Page.frameAttached': ({ frameId }) => registry.byFrame.set(frameId, this),
    'Page.frameDetached': ({ frameId }) => registry.byFrame.delete(frameId),
    'Page.frameNavigated': ({ frame }) => {
      const url = fromBrowserUrl(frame.url + (frame.urlFragment ?? ''));
      this.frames.moved(frame.id, url);
      if (frame.id !== this.frames.mainId) return;
      this.url = url;
      if (!frame.unreachableUrl) this.emit('did-navigate', {}, url, 200, 'OK');
    },
    'Page.navigatedWithinDocument': ({ frameId, url: browserUrl }) => {
      const url = fromBrowserUrl(browserUrl);
      this.frames.moved(frameId, url);
      if (frameId !== this.frames.mainId) return;
      this.url = url;
      this.emit('did-navigate-in-page', {}, url, true, 1, 1);
    },
    'Page.frameStartedLoading': ({ frameId }) => {
      if (frameId === this.frames.mainId) this.setLoading(true);
    },
    'Page.frameStoppedLoading': ({ frameId }) => {
      if (frameId === this.frames.mainId) this.setLoading(false);
    },
    'Page.domContentEventFired': () => this.emit('dom-ready', {}),
    'Page.loadEventFired': () => {
      if (this.url.startsWith('chrome-error:')) return;
      setImmediate(() => {
        this.emit('did-finish-load');
        this.finishLoads();
        this.owner?.hostPainted();
      });
    },
    'Page.windowOpen': (opening) => this.hostPopups.said(opening),
    'Page.javascriptDialogOpening': (dialog) => void this.answerDialog(dialog),
    'Runtime.consoleAPICalled': ({ type, args }) => {
      const message = args.map(({ value, description }) => String(value ?? description)).join(' ');
      const level = type === 'warning' || type === 'error' ? type : 'info';
      this.emit('console-message', { message, level, lineNumber: 0, sourceId: '' });
    },
    'Inspector.targetCrashed': () => {
      this.state = 'crashed';
      const details = { reason: 'crashed', exitCode: 1 } as const;
      this.emit('render-process-gone', {}, details);
      signals.emit('contents-crashed', this, details);
    },
  };

  private setLoading(isLoading: boolean): void {
    this.loading = isLoading;
    this.emit(isLoading ? 'did-start-loading' : 'did-stop-loading');
  }

  private async answerDialog(dialog: EventDetails<'Page.javascriptDialogOpening'>): Promise<void> {
    const { sessionId } = this.hostTarget;
    if (dialog.type === 'beforeunload') {
      const event = preventable({});
      this.emit('will-prevent-unload', event);
      const accept = event.defaultPrevented;
      await tell('Page.handleJavaScriptDialog', { accept }, sessionId);
      this.answerUnload(accept);
      return;
    }
    record(`window.${dialog.type}`, dialog.message);
    // Under Playwright the test answers.
    if (settings.opensDebugPort || settings.isInteractive) return;
    await tell('Page.handleJavaScriptDialog', { accept: dialog.type === 'alert' }, sessionId);
  }

  loadFile(): Promise<void> {
    throw new NotInTestHost('webContents.loadFile (serve the page through protocol.handle)');
  }
}

export const webContents = {
  getAllWebContents: () => [...registry.contents.values()].map(standsFor<Electron.WebContents>),
  fromId: (id) => {
    const contents = registry.contents.get(id);
    return contents && standsFor<Electron.WebContents>(contents);
  },
  // Playwright asks by this which window a page belongs to.
  fromDevToolsTargetId: (targetId) => {
    const contents = registry.byTarget.get(targetId);
    return contents && standsFor<Electron.WebContents>(contents);
  },
  getFocusedWebContents: () => {
    const contents = registry.focused?.hostContents;
    return contents ? standsFor<Electron.WebContents>(contents) : null;
  },
} satisfies Pick<
  typeof Electron.webContents,
  'getAllWebContents' | 'fromId' | 'fromDevToolsTargetId' | 'getFocusedWebContents'
>;

import path from 'node:path';
import { ask, sessionOf, takeAppWindow, type Target, tell } from '#host/chromium/chromium.ts';
import { HostEmitter, preventable, standsFor } from '#host/host-emitter.ts';
import { NotInTestHost } from '#host/not-in-test-host.ts';
import { readiness, registry } from '#host/registry.ts';
import { settings } from '#host/settings.ts';
import { signals } from '#host/signals.ts';
import { HostWebContents } from './web-contents.ts';

const events = [
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'page-title-updated',
  'ready-to-show',
  'resize',
  'restore',
  'show',
  'unmaximize',
  // Never emitted: the browser itself asks about a page that is stuck.
  'unresponsive',
] as const;

type WindowApi = Pick<
  Electron.BrowserWindow,
  | 'blur'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'getTitle'
  | 'hide'
  | 'id'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'reload'
  | 'removeMenu'
  | 'restore'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setFullScreen'
  | 'setMenuBarVisibility'
  | 'setTitle'
  | 'show'
  | 'unmaximize'
  | 'webContents'
>;
type Options = Electron.BrowserWindowConstructorOptions;

let lastId = 0;

/** Only what is safe is here: a window that loosened the sandbox could not be tested by this host. */
function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag } = preferences;
  const isSafe =
    !nodeIntegration &&
    contextIsolation !== false &&
    sandbox !== false &&
    webSecurity !== false &&
    !webviewTag &&
    !preferences.nodeIntegrationInSubFrames;
  if (!isSafe) {
    throw new NotInTestHost(
      `webPreferences other than contextIsolation and sandbox (${JSON.stringify(preferences)})`,
    );
  }
  if (preferences.preload !== undefined && !path.isAbsolute(preferences.preload)) {
    throw new Error('preload script must have absolute path');
  }
}

export class HostBrowserWindow extends HostEmitter implements WindowApi {
  static getAllWindows(): Electron.BrowserWindow[] {
    return [...registry.windows].map(standsFor<Electron.BrowserWindow>);
  }
  static getFocusedWindow(): Electron.BrowserWindow | null {
    return registry.focused && standsFor<Electron.BrowserWindow>(registry.focused);
  }
  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    const owner = registry.contents.get(contents.id)?.owner;
    return owner ? standsFor<Electron.BrowserWindow>(owner) : null;
  }
  static fromId(id: number): Electron.BrowserWindow | null {
    const found = [...registry.windows].find((window) => window.id === id);
    return found ? standsFor<Electron.BrowserWindow>(found) : null;
  }

  readonly id: number;
  readonly hostContents: HostWebContents;
  private visible: boolean;
  private destroyed = false;
  private painted = false;
  private title: string;
  private bounds: Electron.Rectangle;
  private readonly modes = { minimized: false, maximized: false, fullScreen: false };

  constructor(options: Options = {}, adopted: Target | null = null) {
    super('BrowserWindow', events);
    if (!readiness.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    refuseUnsafe(options.webPreferences ?? {});
    lastId += 1;
    this.id = lastId;
    this.visible = options.show !== false;
    this.title = options.title ?? '';
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    registry.windows.add(this);
    if (this.visible) registry.focused = this;
    this.hostContents = new HostWebContents(this, options.webPreferences?.preload, () =>
      adopted ? Promise.resolve(adopted) : this.open(),
    );
    this.hostContents.on('page-title-updated', (event: Electron.Event, title: string) => {
      this.emit('page-title-updated', event, title, true);
      if (!event.defaultPrevented) this.title = title;
    });
    queueMicrotask(() => signals.emit('window-created', this));
  }

  get webContents(): Electron.WebContents {
    return standsFor(this.hostContents);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  loadURL(url: string): Promise<void> {
    return this.hostContents.loadURL(url);
  }
  reload(): void {
    this.hostContents.reload();
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setBackgroundColor(): void {}

  show(): void {
    const wasVisible = this.visible;
    this.visible = true;
    if (!wasVisible) this.emit('show');
    this.focus();
  }
  hide(): void {
    this.visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.visible;
  }
  focus(): void {
    registry.focused = this;
    if (settings.isHeaded) void tell('Page.bringToFront', undefined, this.sessionId);
    this.emit('focus');
  }
  blur(): void {
    if (registry.focused === this) registry.focused = null;
    this.emit('blur');
  }
  isFocused(): boolean {
    return registry.focused === this;
  }
  minimize(): void {
    this.modes.minimized = true;
    this.emit('minimize');
  }
  restore(): void {
    this.modes.minimized = false;
    this.emit('restore');
  }
  isMinimized(): boolean {
    return this.modes.minimized;
  }
  maximize(): void {
    this.modes.maximized = true;
    if (settings.isHeaded) void this.setWindow({ windowState: 'maximized' });
    this.emit('maximize');
  }
  unmaximize(): void {
    this.modes.maximized = false;
    this.emit('unmaximize');
  }
  isMaximized(): boolean {
    return this.modes.maximized;
  }
  isFullScreen(): boolean {
    return this.modes.fullScreen;
  }
  setFullScreen(isFull: boolean): void {
    this.modes.fullScreen = isFull;
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }
  getBounds(): Electron.Rectangle {
    return { ...this.bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    void this.hostContents.hostCreated.then(() => this.applySize());
    this.emit('resize');
    this.emit('move');
  }

  close(): void {
    void this.hostTryClose();
  }
  destroy(): void {
    void this.hostContents.hostClose(false).then(() => this.hostClosed());
  }

  /** Closes as the user would; false when the program or its page held it back. */
  async hostTryClose(): Promise<boolean> {
    if (this.destroyed) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented || !(await this.hostContents.hostClose(true))) return false;
    this.hostClosed();
    return true;
  }

  hostClosed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.hostContents.hostGone();
    registry.windows.delete(this);
    if (registry.focused === this) registry.focused = [...registry.windows].at(-1) ?? null;
    this.emit('closed');
    signals.emit('window-closed');
  }

  hostPainted(): void {
    if (this.painted) return;
    this.painted = true;
    this.emit('ready-to-show');
  }

  private get sessionId(): string {
    return this.hostContents.hostTarget.sessionId;
  }

  private async open(): Promise<Target> {
    const { width, height } = this.bounds;
    // Without tabs and address field: the window that a headed browser was started with.
    const targetId =
      takeAppWindow() ??
      (await ask('Target.createTarget', { url: 'about:blank', newWindow: true, width, height }))
        .targetId;
    const target = { targetId, sessionId: await sessionOf(targetId) };
    await this.applySize(targetId);
    return target;
  }

  private async applySize(targetId = this.hostContents.hostTarget.targetId): Promise<void> {
    const { width, height } = this.bounds;
    const found = await tell('Browser.getWindowForTarget', { targetId });
    if (!found) return;
    const { windowId } = found;
    if (settings.isHeaded) {
      await tell('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    } else await tell('Browser.setContentsSize', { windowId, width, height });
  }

  private async setWindow(bounds: { windowState: 'maximized' }): Promise<void> {
    await this.hostContents.hostCreated;
    const { targetId } = this.hostContents.hostTarget;
    const found = await tell('Browser.getWindowForTarget', { targetId });
    if (found) await tell('Browser.setWindowBounds', { windowId: found.windowId, bounds });
  }
}

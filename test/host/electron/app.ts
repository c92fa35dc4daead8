import path from 'node:path';
import { browser, isRunning, launchChromium, tell } from '#host/chromium/chromium.ts';
import { HostEmitter, preventable } from '#host/host-emitter.ts';
import { record } from '#host/recordings.ts';
import { readiness, registry } from '#host/registry.ts';
import { answerRequest } from '#host/requests.ts';
import { settings } from '#host/settings.ts';
import { AppPaths, type PathName } from './app-paths.ts';
import { SingleInstance } from './single-instance.ts';

const events = [
  'activate',
  'before-quit',
  'browser-window-created',
  'child-process-gone',
  'quit',
  'ready',
  'render-process-gone',
  'second-instance',
  'web-contents-created',
  'will-finish-launching',
  'will-quit',
  'window-all-closed',
] as const;

type AppApi = Pick<
  Electron.App,
  | 'commandLine'
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getAppPath'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isPackaged'
  | 'isReady'
  | 'name'
  | 'quit'
  | 'relaunch'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
  | 'whenReady'
>;
type Identity = {
  readonly name: string;
  readonly version: string;
  readonly appPath: string;
  readonly isPackaged: boolean;
};

export class HostApp extends HostEmitter implements AppApi {
  name = 'Electron';
  isPackaged = false;
  readonly commandLine = commandLine();
  private version = '';
  private appPath = process.cwd();
  private isQuitting = false;
  private leaving = Promise.resolve();
  private announceReady: () => void = () => {};
  private readonly ready = new Promise<void>((resolve) => {
    this.announceReady = resolve;
  });
  private readonly paths = new AppPaths(() => this.name);
  private readonly instance = new SingleInstance(({ argv, cwd, data }) => {
    this.emit('second-instance', preventable({}), argv, cwd, data);
  });

  constructor() {
    super('app', events);
  }

  whenReady(): Promise<void> {
    return this.ready;
  }
  isReady(): boolean {
    return readiness.isReady;
  }
  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return this.version;
  }
  getAppPath(): string {
    return this.appPath;
  }
  getPath(name: PathName): string {
    return this.paths.of(name);
  }
  setPath(name: string, folder: string): void {
    if (readiness.isReady && (name === 'userData' || name === 'sessionData')) {
      throw new Error(`test host: setPath('${name}') after 'ready' would not move the profile`);
    }
    this.paths.set(name, folder);
  }
  getLocale(): string {
    return settings.language;
  }
  getPreferredSystemLanguages(): string[] {
    return [settings.language];
  }
  focus(): void {
    registry.focused?.focus();
  }
  enableSandbox(): void {}
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  relaunch(options?: Electron.RelaunchOptions): void {
    record('app.relaunch', options);
  }

  requestSingleInstanceLock(data: Record<string, unknown> = {}): boolean {
    return this.instance.request(this.getPath('userData'), data);
  }
  hasSingleInstanceLock(): boolean {
    return this.instance.isHeld;
  }
  releaseSingleInstanceLock(): void {
    void this.instance.release();
  }

  quit(): void {
    if (this.isQuitting) return;
    this.isQuitting = true;
    this.leaving = this.tryToQuit().then((hasQuit) => {
      this.isQuitting = hasQuit;
    });
  }
  exit(code = 0): void {
    void this.hostEnd(code);
  }

  private async tryToQuit(): Promise<boolean> {
    if (!this.agreesTo('before-quit')) return false;
    for (const window of registry.windows) if (!(await window.hostTryClose())) return false;
    if (!this.agreesTo('will-quit')) return false;
    await this.hostEnd(0);
    return true;
  }

  private agreesTo(name: 'before-quit' | 'will-quit'): boolean {
    const event = preventable({});
    this.emit(name, event);
    return !event.defaultPrevented;
  }

  hostIdentify({ name, version, appPath, isPackaged }: Identity): void {
    this.name = name;
    this.version = version;
    this.appPath = appPath;
    this.isPackaged = isPackaged;
  }

  /** Starts the browser on the program's own data folder, then says 'ready'. */
  async hostStart(
    onPopup: Parameters<typeof launchChromium>[0]['onPopup'],
    wire: () => void,
  ): Promise<void> {
    // A second start has quit by now, and must not put another browser on the first one's profile.
    await this.leaving;
    const launched = await launchChromium({
      // Never a real Electron profile: the two would not understand each other's files.
      profile: path.join(this.getPath('sessionData'), 'chromium-standin'),
      title: this.name,
      onPopup,
      onRequest: answerRequest,
    });
    void launched.exited.then(() => this.browserGone());
    wire();
    readiness.isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.announceReady();
  }

  hostWindowClosed(): void {
    if (registry.windows.size > 0 || this.isQuitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** The browser goes first, so that it writes down what it has; then the process. */
  async hostEnd(code: number): Promise<void> {
    this.isQuitting = true;
    this.emit('quit', {}, code);
    await this.instance.release();
    if (isRunning()) {
      const { exited } = browser();
      void tell('Browser.close', undefined);
      const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref());
      await Promise.race([exited, patience]);
    }
    process.exit(code);
  }

  private async browserGone(): Promise<void> {
    if (this.isQuitting) return;
    record('browser-gone');
    const details = { type: 'Utility', reason: 'killed', exitCode: 9 };
    this.emit('child-process-gone', preventable({}), details);
    process.stderr.write('[test host] Chromium has gone, and the program with it\n');
    await this.instance.release();
    process.exit(1);
  }
}

function commandLine() {
  const switches = new Map<string, string>();
  const given = (name: string) =>
    process.argv.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return {
    appendSwitch: (name: string, value = '') => {
      switches.set(name, value);
    },
    appendArgument: () => {},
    removeSwitch: (name: string) => {
      switches.delete(name);
    },
    hasSwitch: (name: string) => switches.has(name) || given(name) !== undefined,
    getSwitchValue: (name: string) =>
      switches.get(name) ?? given(name)?.slice(name.length + 3) ?? '',
  } satisfies Electron.CommandLine;
}

export const app = new HostApp();

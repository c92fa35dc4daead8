import { standsFor } from '#host/host-emitter.ts';
import { NotInTestHost } from '#host/not-in-test-host.ts';
import { record } from '#host/recordings.ts';
import { registry } from '#host/registry.ts';
import { signals } from '#host/signals.ts';
import type { HostBrowserWindow } from './browser-window.ts';

type Template = Electron.MenuItemConstructorOptions;
type ItemApi = Pick<
  Electron.MenuItem,
  'checked' | 'click' | 'enabled' | 'id' | 'label' | 'type' | 'visible'
>;
type Role = { readonly key: string | null; readonly run: (window: HostBrowserWindow) => void };

const zoomBy = (factor: number) => (window: HostBrowserWindow) =>
  window.hostContents.setZoomFactor(window.hostContents.getZoomFactor() * factor);
const editing = { key: null, run: () => {} };

/** By lower-case name. Editing roles are the browser's own keys. */
const roles: Readonly<Record<string, Role>> = {
  quit: { key: 'CmdOrCtrl+Q', run: () => signals.emit('quit') },
  close: { key: 'CmdOrCtrl+W', run: (window) => window.close() },
  reload: { key: 'CmdOrCtrl+R', run: (window) => window.reload() },
  minimize: { key: null, run: (window) => window.minimize() },
  togglefullscreen: { key: 'F11', run: (window) => window.setFullScreen(!window.isFullScreen()) },
  toggledevtools: { key: null, run: (window) => window.hostContents.openDevTools() },
  resetzoom: { key: 'CmdOrCtrl+0', run: (window) => window.hostContents.setZoomFactor(1) },
  zoomin: { key: 'CmdOrCtrl+Plus', run: zoomBy(1.2) },
  zoomout: { key: 'CmdOrCtrl+-', run: zoomBy(1 / 1.2) },
  cut: editing,
  copy: editing,
  paste: editing,
  pasteandmatchstyle: editing,
  selectall: editing,
  delete: editing,
  undo: editing,
  redo: editing,
  appmenu: editing,
  editmenu: editing,
  filemenu: editing,
  viewmenu: editing,
  windowmenu: editing,
  about: editing,
  services: editing,
  hide: editing,
  hideothers: editing,
  unhide: editing,
  front: editing,
  window: editing,
  help: editing,
};

export class HostMenuItem implements ItemApi {
  readonly id: string;
  readonly type: Electron.MenuItem['type'];
  readonly accelerator: string | null;
  readonly role: string | null;
  readonly submenu: readonly HostMenuItem[];
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;

  private readonly template: Template;

  constructor(template: Template) {
    this.template = template;
    const { role, submenu } = template;
    this.role = role?.toLowerCase() ?? null;
    if (this.role !== null && !(this.role in roles)) {
      throw new NotInTestHost(`the menu role '${String(role)}'`);
    }
    this.id = template.id ?? '';
    this.label = template.label ?? role ?? '';
    this.type = template.type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.checked = template.checked ?? false;
    const ownKey = this.role === null ? null : (roles[this.role]?.key ?? null);
    this.accelerator = template.accelerator ?? ownKey;
    this.submenu = Array.isArray(submenu) ? submenu.map((item) => new HostMenuItem(item)) : [];
  }

  /** This item and every item below it. */
  get all(): readonly HostMenuItem[] {
    return [this, ...this.submenu.flatMap((item) => item.all)];
  }

  readonly click = (event: object = {}, window = registry.focused): void => {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.template.click) {
      const at = window ? standsFor<Electron.BaseWindow>(window) : undefined;
      this.template.click(standsFor(this), at, standsFor(event));
    } else if (this.role !== null && window) {
      record('menu.role', this.role);
      roles[this.role]?.run(window);
    }
  };
}

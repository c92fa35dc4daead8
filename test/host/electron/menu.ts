import { standsFor } from '#host/host-emitter.ts';
import { NotInTestHost } from '#host/not-in-test-host.ts';
import { record } from '#host/recordings.ts';
import { HostMenuItem } from './menu-item.ts';

type MenuApi = Pick<Electron.Menu, 'closePopup' | 'getMenuItemById' | 'items' | 'popup'>;

let applicationMenu: HostMenu | null = null;

export class HostMenu implements MenuApi {
  static buildFromTemplate(
    template: readonly (Electron.MenuItemConstructorOptions | Electron.MenuItem)[],
  ): HostMenu & Electron.Menu {
    const items = template.map((item) => {
      if (item instanceof HostMenuItem) throw new NotInTestHost('a MenuItem inside a template');
      return new HostMenuItem(item as Electron.MenuItemConstructorOptions); // the other form was just refused
    });
    return standsFor(new HostMenu(items));
  }
  static setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu && standsFor<HostMenu>(menu);
  }
  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu && standsFor<Electron.Menu>(applicationMenu);
  }

  private readonly entries: readonly HostMenuItem[];

  constructor(entries: readonly HostMenuItem[] = []) {
    this.entries = entries;
  }

  get items(): Electron.MenuItem[] {
    return this.entries.map(standsFor<Electron.MenuItem>);
  }
  getMenuItemById(id: string): Electron.MenuItem | null {
    const found = this.hostAll().find((item) => item.id === id);
    return found ? standsFor<Electron.MenuItem>(found) : null;
  }
  popup(): void {
    record(
      'menu.popup',
      this.entries.map((item) => item.label),
    );
  }
  closePopup(): void {}

  hostAll(): readonly HostMenuItem[] {
    return this.entries.flatMap((item) => item.all);
  }
}

/** Every item of the application's menu, at any depth. */
export const applicationMenuItems = (): readonly HostMenuItem[] => applicationMenu?.hostAll() ?? [];

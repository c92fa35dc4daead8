import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuCommand, type MenuCommand } from '#contract/events.ts';
import { menuTemplate, showMenu } from '#main/menu.ts';
import { Menu } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

type Item = MenuItemConstructorOptions;

const flatten = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

const actions = () => ({
  command: vi.fn((_command: MenuCommand) => undefined),
  openDataFolder: vi.fn(),
  openLogFolder: vi.fn(),
});

const items = (language: 'sv' | 'en', more: { isMac?: boolean; isPackaged?: boolean } = {}) => {
  const done = actions();
  const options = { language, isMac: false, isPackaged: true, actions: done, ...more };
  return { done, all: flatten(menuTemplate(options)) };
};

const click = (item: Item): void => (item.click as (() => void) | undefined)?.();

describe.each(['sv', 'en'] as const)('the menu in %s', (language) => {
  test('has every command once, and a click sends it', () => {
    const { all, done } = items(language);
    for (const command of menuCommand.options) {
      const found = all.filter(({ id }) => id === command);
      expect(found).toHaveLength(1);
      for (const item of found) click(item);
      expect(done.command).toHaveBeenLastCalledWith(command);
    }
  });

  test('has the same commands on a Mac', () => {
    const { all } = items(language, { isMac: true });
    for (const command of menuCommand.options) {
      expect(all.filter(({ id }) => id === command)).toHaveLength(1);
    }
  });

  test('has a label of its own on everything but the lines', () => {
    const { all } = items(language, { isPackaged: false });
    const named = all.filter(({ type }) => type !== 'separator');
    expect(named.every(({ label }) => label !== undefined && label.trim() === label)).toBe(true);
    expect(new Set(named.map(({ label }) => label)).size).toBe(named.length);
  });

  test('gives no key to two items', () => {
    const keys = items(language).all.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toContain('CmdOrCtrl+Z');
    expect(keys).toContain('CmdOrCtrl+Shift+Z');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('opens the data and the log folder', () => {
    const { all, done } = items(language);
    for (const item of all) if (item.id?.endsWith('-folder') === true) click(item);
    expect(done.openDataFolder).toHaveBeenCalledOnce();
    expect(done.openLogFolder).toHaveBeenCalledOnce();
  });
});

test('the two languages differ in words and in nothing else', () => {
  const shape = (language: 'sv' | 'en') =>
    items(language).all.map(({ id, role, type, accelerator }) => [id, role, type, accelerator]);
  expect(shape('sv')).toEqual(shape('en'));
  const words = (language: 'sv' | 'en') => items(language).all.map(({ label }) => label);
  expect(words('sv')).toContain('Ångra');
  expect(words('en')).toContain('Undo');
});

test('the developer tools and a reload are not in the packaged menu', () => {
  const roles = (isPackaged: boolean) => items('sv', { isPackaged }).all.map(({ role }) => role);
  expect(roles(true)).not.toContain('toggleDevTools');
  expect(roles(false)).toContain('toggleDevTools');
  for (const role of ['reload', 'forceReload']) expect(roles(false)).not.toContain(role);
});

test('is shown again in the other language', () => {
  for (const language of ['sv', 'en'] as const) {
    showMenu({ language, isMac: false, isPackaged: true, actions: actions() });
    const [shown] = Menu.setApplicationMenu.mock.lastCall ?? [];
    expect(flatten(shown as readonly Item[]).map(({ label }) => label)).toContain(
      language === 'sv' ? 'Ångra' : 'Undo',
    );
  }
});

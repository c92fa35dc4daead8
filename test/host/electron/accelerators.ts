import type { KeyPress } from '#host/messages.ts';
import type { HostBrowserWindow } from './browser-window.ts';
import { applicationMenuItems } from './menu.ts';

const names: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** Whether a key press is the accelerator, e.g. 'CmdOrCtrl+Shift+Z'. */
export function isAccelerator(accelerator: string, pressed: KeyPress): boolean {
  const parts = accelerator.toLowerCase().split('+');
  const name = parts.pop() ?? '';
  const has = (...aliases: readonly string[]) => aliases.some((alias) => parts.includes(alias));
  const isMac = process.platform === 'darwin';
  const either = has('cmdorctrl', 'commandorcontrol');
  const hasModifiers =
    pressed.ctrl === (has('ctrl', 'control') || (either && !isMac)) &&
    pressed.meta === (has('cmd', 'command', 'meta', 'super') || (either && isMac)) &&
    pressed.shift === has('shift') &&
    pressed.alt === has('alt', 'option');
  const code = pressed.code.toLowerCase();
  const isKey =
    pressed.key.toLowerCase() === (names[name] ?? name) ||
    code === `key${name}` ||
    code === `digit${name}`;
  return hasModifiers && isKey;
}

/** A key that the page left alone goes to the first menu item that has it. */
export function pressMenuKey(pressed: KeyPress, window: HostBrowserWindow | null): void {
  const item = applicationMenuItems().find(
    ({ accelerator, enabled }) =>
      enabled && accelerator !== null && isAccelerator(accelerator, pressed),
  );
  item?.click({ triggeredByAccelerator: true }, window);
}

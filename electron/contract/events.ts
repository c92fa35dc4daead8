import { z } from 'zod';

/** What the native menu may ask of the renderer. */
export const menuCommand = z.enum([
  'undo',
  'redo',
  'new',
  'search',
  'settings',
  'toggle-timer',
  'print',
  'save-pdf',
  'go-today',
  'go-hours',
  'go-tasks',
  'go-systems',
  'go-clients',
  'go-invoices',
  'go-people',
  'about',
  'shortcuts',
]);
export type MenuCommand = z.infer<typeof menuCommand>;

/** What main tells the renderer unasked, by name. */
export const events = {
  'menu:command': z.strictObject({ command: menuCommand }),
  /** Another window's command is in the journal: catch up to `seq`. */
  'journal:appended': z.strictObject({ seq: z.number().int() }),
  'preferences:changed': z.strictObject({}),
  /** The laptop slept, was locked or idle from `from` to `to` (instants): a running timer must ask (R14). */
  'power:away': z.strictObject({ from: z.string(), to: z.string() }),
  /** The user closes a window that holds something unsaved: ask, and answer by `window:close` or not at all. */
  'window:close-asked': z.strictObject({}),
  'update:ready': z.strictObject({ version: z.string() }),
};

export type EventName = keyof typeof events;
export type EventOf<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** `window.desktopEvents`: subscribing gives the way to unsubscribe. */
export type DesktopEvents = {
  readonly subscribe: <Name extends EventName>(
    name: Name,
    listener: (event: EventOf<Name>) => void,
  ) => () => void;
};

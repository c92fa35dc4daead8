import { desktopBridge, desktopEvents } from '#platform/desktop.ts';
import type { MenuCommand } from '#platform/desktop.ts';
import { onPaper } from './on-paper.ts';

export type { MenuCommand } from '#platform/desktop.ts';

/** What the native menu asks; gives the way to stop listening. */
export const onMenuCommand = (listener: (command: MenuCommand) => void): (() => void) =>
  desktopEvents().subscribe('menu:command', ({ command }) => listener(command));

/** A new version lies ready. */
export const onUpdateReady = (listener: (version: string) => void): (() => void) =>
  desktopEvents().subscribe('update:ready', ({ version }) => listener(version));

/** The window is being closed over something unsaved: answer by `closeWindow`, or not at all. */
export const onCloseAsked = (listener: () => void): (() => void) =>
  desktopEvents().subscribe('window:close-asked', () => listener());

export const closeWindow = (): Promise<undefined> => desktopBridge()['window:close'](undefined);

/** Writes a fault to the log: no client data. Never throws, for it is called where things already go wrong. */
export function reportFault(message: string, stack = ''): void {
  const fault = {
    level: 'error' as const,
    message: message.slice(0, 4000),
    stack: stack.slice(0, 16_000),
  };
  try {
    void desktopBridge()
      ['log:write'](fault)
      .catch(() => null);
  } catch {
    // Without a bridge there is no log to write to; the screen that called shows the fault itself.
  }
}

/** Opens an https or mailto address outside, after main's own check. */
export const openLink = async (url: string): Promise<boolean> =>
  (await desktopBridge()['link:open']({ url })).status === 'opened';

export const copyText = (text: string): Promise<undefined> =>
  desktopBridge()['clipboard:write']({ text });

/** Prints the window as it would be saved as PDF. */
export const printWindow = () => onPaper(() => desktopBridge()['window:print'](undefined));

/** Shows a file that this program saved, or the data folder (null), in the system's file manager. */
export const revealFile = (path: string | null) => desktopBridge()['file:reveal']({ path });

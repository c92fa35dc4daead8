import type { Desktop } from '#contract/contract.ts';
import type { DesktopEvents } from '#contract/events.ts';

export type {
  ArchivedState,
  Desktop,
  Preferences,
  Request,
  Response,
  WorkspaceName,
} from '#contract/contract.ts';
export type { Json } from '#contract/journal.ts';
// Without the schemas: they stay in main.
export { mostBytesInPiece } from '#contract/piece.ts';
export type { DesktopEvents, EventName, EventOf, MenuCommand } from '#contract/events.ts';

/** What the preload puts on the window; the one place where the renderer believes it. */
type DesktopWindow = { readonly desktop: Desktop; readonly desktopEvents: DesktopEvents };

const host = globalThis as unknown as DesktopWindow;

/** The bridge to the main process: one function a channel. */
export const desktopBridge = (): Desktop => host.desktop;

/** What main tells unasked. */
export const desktopEvents = (): DesktopEvents => host.desktopEvents;

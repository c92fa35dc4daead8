type Shortcut = {
  readonly keys: string;
  readonly run: () => void;
  readonly worksInFields: boolean;
  readonly layer: number;
};

const registered: Shortcut[] = [];
const layers: number[] = [0];

const isMac = (): boolean => navigator.platform.startsWith('Mac');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const isPressed = (event: KeyboardEvent, keys: string): boolean => {
  const parts = keys.split('+');
  const key = parts.at(-1);
  const wantsMod = parts.includes('mod');
  const hasMod = isMac() ? event.metaKey : event.ctrlKey;
  if (hasMod !== wantsMod || event.altKey !== parts.includes('alt')) return false;
  // "?" is itself a shifted key on most keyboards, so Shift is only asked about beside letters and names.
  if (key !== '?' && event.shiftKey !== parts.includes('shift')) return false;
  return event.key.toLowerCase() === key;
};

/** The newest shortcut of the topmost layer wins: a dialog's Enter is not the page's. */
const newestOf = (matches: (shortcut: Shortcut) => boolean): Shortcut | undefined =>
  registered.findLast((one) => one.layer === layers.at(-1) && matches(one));

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isTyping(event.target);
  const found = newestOf((one) => isPressed(event, one.keys) && (one.worksInFields || !typing));
  if (found === undefined) return;
  event.preventDefault();
  found.run();
};

/** Starts a shortcut; answers with the way to end it. The window is only listened to while there is one. */
export const addShortcut = (shortcut: Shortcut): (() => void) => {
  if (registered.length === 0) window.addEventListener('keydown', onKeyDown);
  registered.push(shortcut);
  return () => {
    registered.splice(registered.indexOf(shortcut), 1);
    if (registered.length === 0) window.removeEventListener('keydown', onKeyDown);
  };
};

/** Does what a key would do, for the native menu and the palette. Answers whether anyone was there to do it. */
export const runShortcut = (keys: string): boolean => {
  const found = newestOf((one) => one.keys === keys);
  found?.run();
  return found !== undefined;
};

/** Puts a dialog's shortcuts above all others while it is open; answers with the way back. */
export const addLayer = (layer: number): (() => void) => {
  layers.push(layer);
  return () => {
    layers.splice(layers.lastIndexOf(layer), 1);
  };
};

/** A shortcut as the keyboard names it: `mod+shift+z` is `Ctrl+Shift+Z`, `⌘⇧Z` on a Mac. */
export const shortcutKeys = (keys: string): readonly string[] => {
  const names: { readonly [part: string]: string } = isMac()
    ? { mod: '⌘', shift: '⇧', alt: '⌥', escape: 'Esc', enter: '↵', space: '␣' }
    : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', escape: 'Esc', enter: 'Enter', space: 'Space' };
  return keys.split('+').map((part) => names[part] ?? part.toUpperCase());
};

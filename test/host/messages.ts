/** What a page's isolated world tells the host. `args` and `value` are encoded texts. */
export type FromPage =
  | { readonly k: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly k: 'send'; readonly channel: string; readonly args: string }
  | { readonly k: 'preload-error'; readonly error: string }
  | ({ readonly k: 'key' } & KeyPress);

/** What the host tells a page's isolated world. */
export type ToPage =
  | { readonly k: 'reply'; readonly id: number; readonly value: string }
  | { readonly k: 'refusal'; readonly id: number; readonly message: string }
  | { readonly k: 'event'; readonly channel: string; readonly args: string };

/** A key that the page did not use itself. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
};

/** The names under which the two meet in the isolated world. */
export const isolatedWorldName = 'electron-preload';
export const sendBinding = '__testHostSend';
export const receiveFunction = '__testHostReceive';

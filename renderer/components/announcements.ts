type Listener = () => void;

let newest = '';
const listeners = new Set<Listener>();

/** Says something to a screen reader without moving the focus. */
export const announce = (text: string): void => {
  newest = text;
  for (const listener of listeners) listener();
};

/** For useSyncExternalStore in Announcer. */
export const announcements = {
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  newest: (): string => newest,
} as const;

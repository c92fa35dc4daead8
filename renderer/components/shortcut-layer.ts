import { createContext } from 'react';

/** How many dialogs lie under a component; a shortcut belongs to the layer in which its component stands. */
export const ShortcutLayer = createContext(0);

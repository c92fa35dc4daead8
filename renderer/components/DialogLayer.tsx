import { use, useEffect, type ReactNode } from 'react';
import { ShortcutLayer } from './shortcut-layer.ts';
import { addLayer } from './shortcuts.ts';

/** Inside a dialog: its shortcuts come before the page's, and the page's are silent while it is open. */
export const DialogLayer = ({ children }: { readonly children: ReactNode }) => {
  const layer = use(ShortcutLayer) + 1;
  useEffect(() => addLayer(layer), [layer]);
  return <ShortcutLayer value={layer}>{children}</ShortcutLayer>;
};

import { use, useEffect, useEffectEvent } from 'react';
import { ShortcutLayer } from './shortcut-layer.ts';
import { addShortcut } from './shortcuts.ts';

/**
 * Runs `run` on a key such as `mod+n` (Ctrl, ⌘ on a Mac), `mod+shift+z`, `escape` or `?` while the component is
 * mounted; the newest mounted one wins. Keys with `mod` also work while one types in a field; `inFields` overrides.
 */
export const useShortcut = (
  keys: string,
  run: () => void,
  options: { readonly inFields?: boolean; readonly isOff?: boolean } = {},
): void => {
  const layer = use(ShortcutLayer);
  const onPress = useEffectEvent(run);
  const worksInFields = options.inFields ?? keys.includes('mod');
  const isOff = options.isOff ?? false;
  useEffect(() => {
    if (isOff) return undefined;
    return addShortcut({ keys, layer, worksInFields, run: () => onPress() });
  }, [keys, layer, worksInFields, isOff]);
};

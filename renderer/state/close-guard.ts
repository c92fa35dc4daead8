import { useEffect } from 'react';
import type { Desktop } from '#platform/desktop.ts';
import { useDependencies } from './hooks.ts';

/** The forms of this window that hold something unsaved; main only needs to know whether there is any. */
const holders = new Set<object>();

const tell = (desktop: Desktop, onFault: (error: unknown) => void): void => {
  desktop['window:hold']({ hasUnsaved: holders.size > 0 }).catch(onFault);
};

/** While something is unsaved, closing the window asks first (`useCloseQuestion`). */
export const useHoldWindow = (isUnsaved: boolean): void => {
  const { desktop, store } = useDependencies();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const holder = {};
    holders.add(holder);
    tell(desktop, store.onFault);
    return () => {
      holders.delete(holder);
      tell(desktop, store.onFault);
    };
  }, [isUnsaved, desktop, store]);
};

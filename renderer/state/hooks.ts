import { useSelector, useStore } from 'react-redux';
import type { AppStore, RootState } from './create-store.ts';
import type { Dependencies } from './dependencies.ts';
import { readDependencies } from './read-dependencies.ts';

export const useAppSelector = useSelector.withTypes<RootState>();
export const useAppStore = useStore.withTypes<AppStore>();

/** What the store was made with: for the few hooks that read no stored data. */
export const useDependencies = (): Dependencies => useAppStore().dispatch(readDependencies());

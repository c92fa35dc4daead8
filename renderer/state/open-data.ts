import { catchUp } from '#data/catch-up.ts';
import { startStore } from '#data/start.ts';
import type { Started } from '#data/start.ts';
import { brandText } from '#domain/brand.ts';
import type { AppDispatch, RootState } from './create-store.ts';
import type { Dependencies } from './dependencies.ts';
import { toReadFault } from './read-fault.ts';
import { dayTurned, preferencesChanged } from './session-slice.ts';
import { startUpProgressed } from './start-up-slice.ts';
import type { StartUp } from './start-up-slice.ts';

const aMinute = 60_000;

/** Another window's record is in the journal: the tables they share may have it already, or not yet. */
function followJournal({ store, events }: Dependencies): void {
  events.subscribe('journal:appended', () => {
    void store.queue.run(() => catchUp(store)).catch(store.onFault);
  });
}

function followPreferences(dispatch: AppDispatch, { desktop, events, store }: Dependencies): void {
  events.subscribe('preferences:changed', () => {
    void desktop['preferences:read'](undefined)
      .then((preferences) => dispatch(preferencesChanged(preferences)))
      .catch(store.onFault);
  });
}

/** A window that stays open over midnight is a day on. */
function followDay(
  dispatch: AppDispatch,
  getState: () => RootState,
  { clock }: Dependencies,
): void {
  setInterval(() => {
    const today = clock.today();
    if (today !== getState().session.today) dispatch(dayTurned(brandText(today)));
  }, aMinute);
}

/** What the user must hear of before going on: a journal that can't be added to, or a copy that was kept. */
const phaseAfter = ({ damage, rebuilt }: Started): StartUp['phase'] => {
  if (damage !== null) return 'damaged';
  return rebuilt === 'ahead' ? 'ahead' : 'ready';
};

/**
 * Brings the stored data level with the journal, reporting to `startUp`, and from then on follows what other windows
 * do. Dispatched once, by connect; screens are shown when `startUp.phase` is `ready`.
 */
export const openData =
  () =>
  async (
    dispatch: AppDispatch,
    getState: () => RootState,
    dependencies: Dependencies,
  ): Promise<void> => {
    const { store, searchIndex } = dependencies;
    try {
      const started = await startStore(store, (progress) => dispatch(startUpProgressed(progress)));
      dispatch(startUpProgressed({ phase: phaseAfter(started), ...started }));
    } catch (error) {
      store.onFault(error);
      dispatch(startUpProgressed({ phase: 'failed', message: toReadFault(error).message }));
      return;
    }
    followJournal(dependencies);
    followPreferences(dispatch, dependencies);
    followDay(dispatch, getState, dependencies);
    void searchIndex.build(store).catch(store.onFault);
  };

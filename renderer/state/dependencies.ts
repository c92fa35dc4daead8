import type { Store } from '#data/store.ts';
import type { Clock } from '#platform/clock.ts';
import type { Desktop, DesktopEvents, Preferences, Response } from '#platform/desktop.ts';
import type { PersonHere } from './person-here.ts';
import type { SearchIndex } from './search-index.ts';

/** What the Redux store is made with: the stored data, the desktop, and who and where we are. Tests bring their own. */
export type Dependencies = {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly events: DesktopEvents;
  readonly clock: Clock;
  readonly person: PersonHere;
  readonly searchIndex: SearchIndex;
  readonly about: Response<'app:about'>;
  readonly preferences: Preferences;
};

/** `extra` is set once, in create-store.ts; Redux Toolkit only knows it as unknown. */
export const dependenciesOf = (api: { readonly extra: unknown }): Dependencies =>
  api.extra as Dependencies;

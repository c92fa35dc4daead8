import type { Place } from '#domain/time/place.ts';
import type { Store } from './store.ts';

/** By whose clocks days and times are meant here. */
export const placeOf = ({ world, zones }: Pick<Store, 'world' | 'zones'>): Place => ({
  zone: world.zone(),
  rules: zones,
});

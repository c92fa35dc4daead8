import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Store } from './store.ts';

/** The day on which a moment falls here. */
export const dayHere = ({ world, zones }: Pick<Store, 'world' | 'zones'>, at: Instant): PlainDate =>
  zones.toLocal(at, world.zone()).date;

import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Store } from './store.ts';

const midnight = '00:00' as Parameters<Store['zones']['toInstants']>[1];
const one = '01:00' as Parameters<Store['zones']['toInstants']>[1];

/** The moment at which a day begins here; where a zone's clocks jump over midnight, the hour after. */
export function startOfDay({ world, zones }: Store, day: PlainDate): Instant {
  const zone = world.zone();
  return (
    zones.toInstants(day, midnight, zone)[0] ?? zones.toInstants(day, one, zone)[0] ?? world.now()
  );
}

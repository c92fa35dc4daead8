import type { Place } from '#domain/changes/change-form.ts';
import { useTimeZone, useZoneRules } from '#state/session.ts';

/** Whose clocks moments are typed and shown by. */
export const usePlace = (): Place => {
  const zone = useTimeZone();
  const rules = useZoneRules();
  return { zone, rules };
};

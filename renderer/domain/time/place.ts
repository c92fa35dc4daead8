import type { TimeZone } from './instant.ts';
import type { ZoneRules } from './zone-rules.ts';

/** Whose clocks days and times are meant and shown by. */
export type Place = { readonly zone: TimeZone; readonly rules: ZoneRules };

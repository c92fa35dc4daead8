import { brandText } from '#domain/brand.ts';
import type { TimeZone } from '#domain/time/instant.ts';

/** By whose calendar a month ends: one zone for the whole firm, wherever a laptop happens to be (R26). */
export const companyZone: TimeZone = brandText('Europe/Stockholm');

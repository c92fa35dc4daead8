import type { Brand } from '../brand.ts';

/** A moment, as a UTC text in milliseconds: `2026-11-24T08:15:00.000Z`. Texts of this form sort as the moments do. */
export type Instant = Brand<string, 'Instant'>;

/** An IANA time zone name: `Europe/Stockholm`. */
export type TimeZone = Brand<string, 'TimeZone'>;

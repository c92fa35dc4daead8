import type { Brand } from '../brand.ts';

/** A day in the calendar without time or zone: `2026-11-24` (ISO 8601). */
export type PlainDate = Brand<string, 'PlainDate'>;

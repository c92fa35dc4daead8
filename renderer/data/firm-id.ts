import { brandText } from '#domain/brand.ts';
import type { FirmId } from '#domain/record.ts';

/** There is one firm in a workspace. Apart from firm.ts, whose commands need what reads it here. */
export const firmId = brandText<FirmId>('firm');

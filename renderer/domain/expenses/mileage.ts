import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';

/**
 * What may be paid free of tax for a drive on duty in one's own car: 25,00 kr a Swedish mile of ten kilometres since 2023
 * (inkomstskattelagen 1999:1229, 12 kap. 27 §). A default that anybody may change.
 */
export const taxFreeMileage = {
  perKilometre: toMinorUnits(250),
  source: 'IL 12 kap. 27 §',
} as const;

/** What a drive costs: metres at minor units for a kilometre, half away from zero (R2). */
export const mileageCost = (metres: number, perKilometre: MinorUnits): MinorUnits =>
  toMinorUnits(scaled(metres, perKilometre, 1000));

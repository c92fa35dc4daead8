import type { HourlyRate } from '../money/money.ts';
import type { Envelope, PersonId } from '../record.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A period of employment; `to` is its last day, null while it lasts. */
export type Employment = { readonly from: PlainDate; readonly to: PlainDate | null };

export type Person = Envelope<PersonId> & {
  readonly name: string;
  readonly initials: string;
  readonly email: string;
  readonly hourlyRate: HourlyRate | null;
  readonly employments: readonly Employment[];
};

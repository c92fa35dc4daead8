import type { HourlyRate } from '#domain/money/money.ts';
import type { Envelope, PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A period of employment; `to` is its last day, null while it lasts. */
export type Employment = { readonly from: PlainDate; readonly to: PlainDate | null };

export type Person = Envelope<PersonId> & {
  readonly name: string;
  readonly initials: string;
  readonly email: string;
  readonly hourlyRate: HourlyRate | null;
  readonly employments: readonly Employment[];
};

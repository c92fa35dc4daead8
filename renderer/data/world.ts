import type { Id, PersonId } from '#domain/record.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Clock, ids and who sits here, as arguments: data itself reads no clock and makes no randomness. */
export type World = {
  readonly now: () => Instant;
  readonly today: () => PlainDate;
  readonly zone: () => TimeZone;
  readonly newId: <Noun extends string>() => Id<Noun>;
  readonly me: () => PersonId | null;
  readonly device: string;
};

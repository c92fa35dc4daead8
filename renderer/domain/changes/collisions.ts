import type { IntegrationId, SystemId, TaskId } from '#domain/record.ts';
import type { LinkKind, SystemLink } from '#domain/systems/system-link.ts';
import { midnight } from '#domain/time/clock-time.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holidayOn } from '#domain/time/swedish-holidays.ts';
import type { SwedishHoliday } from '#domain/time/swedish-holidays.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { FreezePeriod } from './change.ts';

/** A time during which something is done to a system: a change's window, or a release's roll-out. */
export type Slot = {
  readonly id: TaskId;
  readonly systemId: SystemId;
  readonly from: Instant;
  /** Not in it: what ends as the next begins doesn't collide. */
  readonly to: Instant;
};

/** What systems share that is not their own: a third party with which both exchange data. */
export type SharedParty = {
  readonly systemId: SystemId;
  readonly thirdPartyId: string;
  readonly integrationId: IntegrationId;
  readonly name: string;
};

export type Collision<Other extends Slot = Slot> =
  | { readonly kind: 'same-system'; readonly slot: Other }
  | { readonly kind: 'linked-system'; readonly slot: Other; readonly link: LinkKind }
  | { readonly kind: 'shared-party'; readonly slot: Other; readonly party: string }
  | { readonly kind: 'freeze'; readonly freeze: FreezePeriod }
  | { readonly kind: 'holiday'; readonly date: PlainDate; readonly holiday: SwedishHoliday };

/** What a window is held against. */
export type Surroundings<Other extends Slot = Slot> = {
  readonly slots: readonly Other[];
  readonly links: readonly SystemLink[];
  readonly parties: readonly SharedParty[];
  readonly freezes: readonly FreezePeriod[];
  readonly zone: TimeZone;
  readonly rules: ZoneRules;
};

const overlaps = (one: Slot, other: Slot): boolean => one.from < other.to && other.from < one.to;

const linkBetween = (
  one: SystemId,
  other: SystemId,
  links: readonly SystemLink[],
): LinkKind | null =>
  links.find(
    ({ fromSystemId, toSystemId }) =>
      (fromSystemId === one && toSystemId === other) ||
      (fromSystemId === other && toSystemId === one),
  )?.kind ?? null;

const partyBetween = (
  one: SystemId,
  other: SystemId,
  parties: readonly SharedParty[],
): string | null => {
  const own = new Set(
    parties.filter(({ systemId }) => systemId === one).map(({ thirdPartyId }) => thirdPartyId),
  );
  const both = parties.find(
    ({ systemId, thirdPartyId }) => systemId === other && own.has(thirdPartyId),
  );
  return both?.name ?? null;
};

const withSlot = <Other extends Slot>(
  slot: Slot,
  other: Other,
  { links, parties }: Surroundings<Other>,
): readonly Collision<Other>[] => {
  if (other.id === slot.id || !overlaps(slot, other)) return [];
  if (other.systemId === slot.systemId) return [{ kind: 'same-system', slot: other }];
  const link = linkBetween(slot.systemId, other.systemId, links);
  if (link !== null) return [{ kind: 'linked-system', slot: other, link }];
  const party = partyBetween(slot.systemId, other.systemId, parties);
  return party === null ? [] : [{ kind: 'shared-party', slot: other, party }];
};

/** The days on which the zone's clocks show any part of a window; one that ends at midnight doesn't touch the next day. */
export const daysOf = (
  { from, to }: Pick<Slot, 'from' | 'to'>,
  zone: TimeZone,
  rules: ZoneRules,
): readonly PlainDate[] => {
  const first = rules.toLocal(from, zone).date;
  const end = rules.toLocal(to, zone);
  const last = end.time === midnight && end.date > first ? addDays(end.date, -1) : end.date;
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Everything that a window runs into, other work first (itsm.md 2.4, glpi#20354). */
export const collisionsOf = <Other extends Slot>(
  slot: Slot,
  surroundings: Surroundings<Other>,
): readonly Collision<Other>[] => {
  const { slots, freezes, zone, rules } = surroundings;
  const days = daysOf(slot, zone, rules);
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  const frozen = freezes.filter(
    ({ systemId, from, to }) =>
      (systemId === null || systemId === slot.systemId) && from <= last && first <= to,
  );
  return [
    ...slots.flatMap((other) => withSlot(slot, other, surroundings)),
    ...frozen.map((freeze) => ({ kind: 'freeze' as const, freeze })),
    ...days.flatMap((date) => {
      const holiday = holidayOn(date);
      return holiday === null ? [] : [{ kind: 'holiday' as const, date, holiday }];
    }),
  ];
};

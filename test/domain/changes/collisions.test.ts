import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { collisionsOf, daysOf } from '#domain/changes/collisions.ts';
import type { Slot, Surroundings } from '#domain/changes/collisions.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const slot = (id: string, system: string, from: string, to: string): Slot => ({
  id: brandText(id),
  systemId: brandText(system),
  from: brandText(`2026-${from}:00.000Z`),
  to: brandText(`2026-${to}:00.000Z`),
});
const own = slot('own', 'S04', '11-24T17:00', '11-24T19:00');
const bare: Surroundings = {
  slots: [],
  links: [],
  parties: [],
  freezes: [],
  zone: stockholm,
  rules: temporalZones,
};
const kinds = (more: Partial<Surroundings>, of = own) =>
  collisionsOf(of, { ...bare, ...more }).map(({ kind }) => kind);
const link = (from: string, to: string) =>
  ({ fromSystemId: from, toSystemId: to, kind: 'shares' }) as never;

describe('a window runs into', () => {
  it('another on the same system, not itself, not one that begins as it ends', () => {
    const slots = [
      own,
      slot('b', 'S04', '11-24T18:00', '11-24T20:00'),
      slot('c', 'S04', '11-24T19:00', '11-24T20:00'),
    ];
    expect(kinds({ slots })).toEqual(['same-system']);
  });
  it('one on a linked system, whichever way the link goes', () => {
    const slots = [slot('b', 'S05', '11-24T18:00', '11-24T20:00')];
    expect(kinds({ slots })).toEqual([]);
    expect(kinds({ slots, links: [link('S04', 'S05')] })).toEqual(['linked-system']);
    expect(kinds({ slots, links: [link('S05', 'S04')] })).toEqual(['linked-system']);
  });
  it('one on a system that shares a third party', () => {
    const slots = [slot('b', 'S07', '11-24T18:00', '11-24T20:00')];
    const party = (systemId: string) =>
      ({ systemId, thirdPartyId: 'sms', integrationId: 'i', name: 'SMS' }) as never;
    expect(kinds({ slots, parties: [party('S04'), party('S07')] })).toEqual(['shared-party']);
  });
  it('a freeze of all systems or of its own, not of another', () => {
    const freeze = (systemId: string | null) =>
      ({ systemId, from: '2026-11-20', to: '2026-11-24' }) as never;
    expect(kinds({ freezes: [freeze(null), freeze('S04'), freeze('S05')] })).toEqual([
      'freeze',
      'freeze',
    ]);
  });
  it('each red day that it touches by the clocks of the zone', () => {
    const christmas = slot('own', 'S04', '12-23T23:30', '12-25T01:00');
    // 23:30 UTC is 00:30 on Christmas Eve in Stockholm.
    expect(kinds({}, christmas)).toEqual(['holiday', 'holiday']);
  });
});

it('a window that ends at midnight does not touch the next day', () => {
  const night = slot('own', 'S04', '11-24T21:00', '11-24T23:00');
  expect(daysOf(night, stockholm, temporalZones)).toEqual(['2026-11-24']);
});

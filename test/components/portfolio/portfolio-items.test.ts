import { expect, test } from 'vitest';
import type { ClientId, SystemId } from '#domain/record.ts';
import { portfolioItems } from '#components/portfolio/portfolio-items.ts';
import type { PortfolioSystem } from '#state/systems.ts';
import { envelope, day, id } from '#support/records.ts';

const system = (name: string): PortfolioSystem => ({
  system: {
    ...envelope<SystemId>(name),
    clientId: id<ClientId>('client'),
    name,
    code: '',
    purpose: '',
    phase: 'operate',
    phaseSince: day('2026-01-01'),
    criticality: 'medium',
    plannedRetirement: null,
    origin: 'built',
    order: '',
    holdsPersonalData: false,
  },
  lead: null,
  leadSince: null,
  gaps: [],
});

const many = (count: number, name: string): readonly PortfolioSystem[] =>
  Array.from({ length: count }, (_none, place) => system(`${name}${place}`));

test('each client stands over its systems, which are counted through and read twenty at a time', () => {
  const items = portfolioItems({
    clients: [
      { id: id<ClientId>('a'), name: 'Almhult Trä', systems: many(15, 'a') },
      { id: id<ClientId>('b'), name: 'Borås Väv', systems: many(30, 'b') },
    ],
  });
  expect(items.map(({ kind }) => kind).filter((kind) => kind === 'client')).toHaveLength(2);
  expect(items[0]).toMatchObject({ kind: 'client', name: 'Almhult Trä', count: 15 });
  const systems = items.flatMap((item) => (item.kind === 'system' ? [item] : []));
  expect(systems.map(({ place }) => place)).toEqual(systems.map((_item, index) => index));
  expect(new Set(systems.map(({ page }) => page.join())).size).toBe(3);
  for (const item of systems) {
    expect(item.page).toContain(item.key);
    expect(item.page.length).toBeLessThanOrEqual(20);
  }
});

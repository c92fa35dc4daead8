import { expect, test } from 'vitest';
import type { ClientId, SystemId } from '#domain/record.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import { gapRows } from '#features/systems/gap-rows.ts';
import type { PortfolioSystem } from '#state/systems.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const gap = (from: string, to: string): Gap => ({ from: day(from), to: day(to) });

const system = (name: string, gaps: readonly Gap[]): PortfolioSystem => ({
  system: {
    ...envelope<SystemId>(name),
    clientId: id<ClientId>('client'),
    name,
    code: '',
    purpose: '',
    phase: 'operate',
    phaseSince: day('2025-01-01'),
    criticality: 'medium',
    plannedRetirement: null,
    origin: 'built',
    order: '',
    holdsPersonalData: false,
  },
  lead: null,
  leadSince: null,
  gaps,
});

test('open gaps first, the longest on top; then those that ended, the newest on top', () => {
  const rows = gapRows(
    {
      clients: [
        {
          id: id<ClientId>('client'),
          name: 'Borås Väv',
          systems: [
            system('Arkivet', [gap('2025-07-01', '2025-07-19'), gap('2026-11-20', '2026-11-24')]),
            system('Portalen', []),
            system('Sågen', [gap('2026-03-01', '2026-03-01'), gap('2026-11-01', '2026-11-24')]),
          ],
        },
      ],
    },
    today,
  );
  expect(rows.map((row) => [row.system.name, row.from, row.days, row.isOpen])).toEqual([
    ['Sågen', '2026-11-01', 24, true],
    ['Arkivet', '2026-11-20', 5, true],
    ['Sågen', '2026-03-01', 1, false],
    ['Arkivet', '2025-07-01', 19, false],
  ]);
});

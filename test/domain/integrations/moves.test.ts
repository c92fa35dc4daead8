import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integrationStatuses } from '#domain/integrations/integration.ts';
import type { Integration, IntegrationStatus } from '#domain/integrations/integration.ts';
import { integrationMoves } from '#domain/integrations/moves.ts';
import type { IntegrationFacts } from '#domain/integrations/moves.ts';
import { anIntegration } from '#support/an-integration.ts';
import { day } from '#support/records.ts';

const facts: IntegrationFacts = {
  product: { licence: 'open-source', spdx: 'MIT' },
  support: { state: 'past', says: 'table' },
  hasDoneWork: true,
  hasApprovedSheet: true,
  today: day('2026-11-24'),
};
const risk = { until: day('2027-03-31'), reason: 'avtal', contactId: null, acceptedBy: 'AH' };

const freeMoves = (status: IntegrationStatus): readonly IntegrationStatus[] =>
  integrationMoves(anIntegration({ status, contract: 'A-1' }), facts)
    .filter(({ lacks }) => lacks.length === 0)
    .map(({ to }) => to);

const lacksOf = (
  status: IntegrationStatus,
  to: IntegrationStatus,
  more: Partial<Integration> = {},
  known: Partial<IntegrationFacts> = {},
) =>
  integrationMoves(anIntegration({ status, contract: 'A-1', ...more }), { ...facts, ...known })
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

describe('each guard', () => {
  it.each([
    ['licence', 'proposed', 'evaluated', {}, { product: { licence: 'open-source', spdx: '' } }],
    ['data-agreement', 'proposed', 'evaluated', { dataClass: 'sensitive' }, {}],
    ['cost', 'proposed', 'evaluated', {}, { product: { licence: 'saas', spdx: '' } }],
    ['support-end', 'proposed', 'evaluated', {}, { support: { state: 'unknown', says: null } }],
    ['exit-note', 'proposed', 'evaluated', { exitNote: '' }, {}],
    ['contract', 'evaluated', 'contracted', { contract: '' }, {}],
    ['version', 'contracted', 'building', { version: '' }, {}],
    ['work-done', 'building', 'live', {}, { hasDoneWork: false }],
    ['integration-sheet', 'building', 'live', {}, { hasApprovedSheet: false }],
    ['fallback', 'building', 'live', { fallback: '' }, {}],
    ['risk-until', 'live', 'risk-accepted', {}, {}],
    ['still-due', 'risk-accepted', 'live', {}, {}],
    ['keys-revoked', 'sunset', 'removed', {}, {}],
    [
      'deletion-receipt',
      'sunset',
      'removed',
      { keysRevokedOn: day('2026-11-01'), dataClass: 'personal' },
      {},
    ],
  ] as const)('%s stands in the way alone', (code, from, to, more, known) => {
    expect(lacksOf(from, to, more, known)).toEqual([code]);
  });

  it('lets through what lacks nothing', () => {
    expect(lacksOf('proposed', 'evaluated')).toEqual([]);
    expect(lacksOf('building', 'live')).toEqual([]);
    expect(lacksOf('live', 'risk-accepted', { acceptedRisk: risk })).toEqual([]);
    expect(lacksOf('sunset', 'removed', { keysRevokedOn: day('2026-11-01') })).toEqual([]);
  });

  it('a risk is accepted only while there is one', () => {
    const fine = { support: { state: 'ok', says: 'table' } } as const;
    expect(lacksOf('live', 'risk-accepted', {}, fine)).toBeUndefined();
    const [rebuild] = integrationMoves(anIntegration(), { ...facts, ...fine });
    expect(rebuild).toMatchObject({ to: 'building', needsReason: true });
  });
});

it('no walk of free steps comes into use but by being evaluated and built, or out of what is removed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 20 }), (picks) => {
      let status: IntegrationStatus = 'proposed';
      const been: IntegrationStatus[] = [status];
      for (const pick of picks) {
        const free = freeMoves(status);
        const to: IntegrationStatus | undefined = free[pick % Math.max(1, free.length)];
        if (to === undefined) break;
        expect(integrationStatuses).toContain(to);
        status = to;
        been.push(status);
      }
      const live = been.indexOf('live');
      if (live >= 0)
        expect(been.slice(0, live)).toEqual(expect.arrayContaining(['evaluated', 'building']));
      expect(been.slice(0, -1)).not.toContain('removed');
    }),
    { seed: 20_261_124 },
  );
});

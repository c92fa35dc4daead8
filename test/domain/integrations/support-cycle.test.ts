import { expect, test } from 'vitest';
import { readEndoflife } from '#domain/integrations/read-endoflife.ts';
import { longestSupported } from '#domain/integrations/support-cycle.ts';
import type { SupportCycle } from '#domain/integrations/support-cycle.ts';
import { day } from '#support/records.ts';

const cycle = (name: string, released: string, end: string, isLts = false): SupportCycle => ({
  cycle: name,
  label: '',
  releaseDate: day(released),
  endActive: null,
  endSupport: day(end),
  endExtended: null,
  latest: '',
  ...(isLts ? { isLts: true } : {}),
});
const today = day('2026-11-24');
const names = (...cycles: SupportCycle[]) => longestSupported({ cycles }, today)?.cycle ?? null;

test('what is supported the longest is moved to', () => {
  expect(
    names(cycle('1', '2024-01-01', '2027-01-01'), cycle('2', '2025-01-01', '2028-01-01')),
  ).toBe('2');
  expect(names(cycle('3', '2027-01-01', '2030-01-01'))).toBe(null);
});

test('long-term support goes before a longer one without it, while it still runs', () => {
  const ordinary = cycle('11', '2026-11-10', '2028-11-20');
  expect(names(ordinary, cycle('10', '2025-11-11', '2028-11-14', true))).toBe('10');
  expect(names(ordinary, cycle('8', '2023-11-14', '2026-11-10', true))).toBe('11');
});

test('both of endoflife.date’s formats say it', () => {
  const old = (lts: unknown) =>
    readEndoflife(JSON.stringify([{ cycle: '24', eol: '2028-04-30', lts }]), {
      fileName: 'nodejs.json',
      today,
    });
  expect(JSON.stringify(old('2025-10-28'))).toContain('"isLts":true');
  expect(JSON.stringify(old(false))).not.toContain('isLts');
});

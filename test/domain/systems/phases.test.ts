import { expect, test } from 'vitest';
import {
  canChangePhase,
  changePhase,
  ledPhases,
  phaseNeedsReason,
  phaseTransitions,
} from '#domain/systems/phases.ts';
import { systemPhases } from '#domain/systems/system.ts';
import { day } from '#support/records.ts';

const operating = { phase: 'operate', phaseSince: day('2026-01-01') } as const;

test('a life goes forward from plan to retired, phase by phase', () => {
  for (const [from, to] of [
    ['plan', 'build'],
    ['build', 'release'],
    ['release', 'operate'],
    ['operate', 'change'],
    ['change', 'operate'],
    ['change', 'release'],
    ['operate', 'retire'],
    ['retire', 'retired'],
  ] as const) {
    expect(canChangePhase(from, to)).toBe(true);
    expect(phaseNeedsReason(from, to)).toBe(false);
  }
});

test('no phase is skipped, and nothing comes after retired', () => {
  expect(canChangePhase('plan', 'operate')).toBe(false);
  expect(canChangePhase('build', 'operate')).toBe(false);
  expect(phaseTransitions.retired).toEqual([]);
  for (const phase of systemPhases) expect(canChangePhase(phase, phase)).toBe(false);
});

test('from every phase there is a way to retired', () => {
  const reaches = (from: (typeof systemPhases)[number], seen: readonly string[] = []): boolean =>
    from === 'retired' ||
    phaseTransitions[from].some((to) => !seen.includes(to) && reaches(to, [...seen, from]));
  for (const phase of systemPhases) expect(reaches(phase)).toBe(true);
});

test('a change of phase keeps its day, and is refused where the table, the calendar or the reason says no', () => {
  expect(changePhase(operating, 'change', day('2026-11-24'), '')).toEqual({
    ok: true,
    value: { phase: 'change', phaseSince: '2026-11-24' },
  });
  expect(changePhase(operating, 'build', day('2026-11-24'), '')).toEqual({
    ok: false,
    error: 'phase-not-allowed',
  });
  expect(changePhase(operating, 'change', day('2025-12-31'), '')).toEqual({
    ok: false,
    error: 'phase-before-current',
  });
  const planned = { phase: 'plan', phaseSince: day('2026-01-01') } as const;
  expect(changePhase(planned, 'retired', day('2026-02-01'), ' ')).toEqual({
    ok: false,
    error: 'reason-required',
  });
  expect(changePhase(planned, 'retired', day('2026-02-01'), 'Projektet lades ner').ok).toBe(true);
});

test('somebody leads from release to retirement', () => {
  expect(ledPhases).toEqual(['release', 'operate', 'change', 'retire']);
});

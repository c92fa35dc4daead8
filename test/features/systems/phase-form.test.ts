import { describe, expect, test } from 'vitest';
import { parsePhaseChange } from '#features/systems/phase-form.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const operating = { phase: 'operate', phaseSince: day('2026-03-01') } as const;

describe('a change of phase', () => {
  test('goes where the table allows, from a day as one types it', () => {
    expect(parsePhaseChange({ to: 'retire', on: '1/12', reason: '' }, operating, today)).toEqual({
      ok: true,
      value: { to: 'retire', on: '2026-12-01', reason: '' },
    });
  });

  test('is refused at the field where the table does not', () => {
    expect(
      parsePhaseChange({ to: 'plan', on: '2026-11-24', reason: '' }, operating, today),
    ).toEqual({
      ok: false,
      error: { to: 'not-a-choice' },
    });
  });

  test('cannot begin before the phase that it ends', () => {
    expect(
      parsePhaseChange({ to: 'change', on: '2026-02-28', reason: '' }, operating, today),
    ).toEqual({
      ok: false,
      error: { on: 'date-before-start' },
    });
  });

  test('asks why when a life is given up or goes back', () => {
    const planned = { phase: 'plan', phaseSince: day('2026-01-01') } as const;
    expect(
      parsePhaseChange({ to: 'retired', on: '2026-11-24', reason: ' ' }, planned, today),
    ).toEqual({
      ok: false,
      error: { reason: 'required' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { takeMove, unless } from '#domain/lifecycle/move.ts';
import type { Move } from '#domain/lifecycle/move.ts';

type Step = 'go' | 'stop';

const moves: readonly Move<Step>[] = [
  {
    to: 'go',
    needsReason: false,
    lacks: [
      ...unless(false, 'plan', 'plan'),
      ...unless(false, 'window', 'when', { mayOverride: true }),
    ],
  },
  { to: 'stop', needsReason: true, lacks: [] },
];
const words = (reason = '', ...overrides: readonly string[]) => ({ reason, overrides });

describe('a move', () => {
  it('that is not offered is not allowed', () => {
    expect(takeMove<Step, string>([], 'go', words())).toEqual({
      ok: false,
      error: { kind: 'status-not-allowed' },
    });
  });

  it('lists all that it lacks', () => {
    expect(takeMove(moves, 'go', words())).toEqual({
      ok: false,
      error: { kind: 'lacks', missing: ['plan', 'window'] },
    });
  });

  it('goes past a lack that may be motivated, by name and with a reason, and past no other', () => {
    expect(takeMove(moves, 'go', words('bråttom', 'plan', 'window'))).toEqual({
      ok: false,
      error: { kind: 'lacks', missing: ['plan'] },
    });
    expect(takeMove(moves, 'go', words('bråttom'))).toMatchObject({
      error: { missing: ['plan', 'window'] },
    });
    expect(takeMove(moves, 'go', words('  ', 'window'))).toMatchObject({
      error: { missing: ['plan', 'window'] },
    });
  });

  it('that needs a reason is not taken without one', () => {
    expect(takeMove(moves, 'stop', words('  '))).toEqual({
      ok: false,
      error: { kind: 'reason-required' },
    });
    expect(takeMove(moves, 'stop', words('avblåst'))).toEqual({ ok: true, value: moves[1] });
  });
});

describe('unless', () => {
  it('is nothing where all is well', () => {
    expect(unless(true, 'plan', 'plan')).toEqual([]);
  });

  it('says what is lacking, where, how many and whether it may be motivated', () => {
    expect(unless(false, 'defects', 'defects', { count: 2, mayOverride: true })).toEqual([
      { code: 'defects', section: 'defects', mayOverride: true, count: 2 },
    ]);
  });
});

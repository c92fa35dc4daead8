import { expect, test } from 'vitest';
import { parseAssign, parseEnd } from '#features/systems/responsibility-forms.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');

test('an assignment needs a role, a person and a day', () => {
  expect(parseAssign({ role: 'chief', personId: '', from: 'snart' }, today)).toEqual({
    ok: false,
    error: { role: 'not-a-choice', personId: 'required', from: 'date-format' },
  });
  expect(parseAssign({ role: 'lead', personId: 'je', from: 'idag' }, today)).toEqual({
    ok: true,
    value: { role: 'lead', personId: 'je', from: '2026-11-24' },
  });
});

test('a last day is not before the first', () => {
  const period = { from: day('2026-11-01') };
  expect(parseEnd({ to: '2026-10-31', reason: '' }, period, today)).toEqual({
    ok: false,
    error: { to: 'date-before-start' },
  });
  expect(parseEnd({ to: '2026-11-01', reason: 'Avtalet är slut' }, period, today)).toEqual({
    ok: true,
    value: { to: '2026-11-01', reason: 'Avtalet är slut' },
  });
});

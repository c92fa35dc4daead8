import { expect, test } from 'vitest';
import { parseNewSystem } from '#features/systems/new-system-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');

test('a new system without a client or a name says both at once', () => {
  expect(parseNewSystem({ ...emptySystemForm(today), clientId: '' }, today)).toEqual({
    ok: false,
    error: { name: 'required', clientId: 'required' },
  });
});

test('a new system carries its client and its first lead', () => {
  const form = { ...emptySystemForm(today), clientId: 'c5', name: 'Transportplan', leadId: 'je' };
  expect(parseNewSystem(form, today)).toMatchObject({
    ok: true,
    value: { clientId: 'c5', lead: { personId: 'je', from: '2026-11-24' } },
  });
});

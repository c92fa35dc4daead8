import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSystem } from '#domain/systems/parse-system.ts';
import { emptySystemForm, systemToForm } from '#domain/systems/system-form.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import { anyText, law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const form = { ...emptySystemForm(today), name: 'Lagerportalen' };

test('a new system is planned from today and may name its lead', () => {
  expect(parseSystem({ ...form, leadId: 'KL', leadSince: '' }, { today })).toEqual({
    ok: true,
    value: {
      system: {
        name: 'Lagerportalen',
        code: '',
        purpose: '',
        criticality: 'medium',
        plannedRetirement: null,
        origin: 'built',
        order: '',
        holdsPersonalData: false,
        phase: 'plan',
        phaseSince: '2026-11-24',
      },
      lead: { personId: 'KL', from: '2026-11-24' },
    },
  });
  const alone = parseSystem(form, { today });
  expect(alone.ok && alone.value.lead).toBeNull();
});

test('a system comes back from its form as it was', () => {
  const system = {
    ...envelope<SystemId>('s'),
    clientId: id<ClientId>('c'),
    name: 'Intranät',
    code: 'S10',
    purpose: 'Ett\ntvå',
    phase: 'retire',
    phaseSince: day('2026-07-14'),
    criticality: 'low',
    plannedRetirement: day('2026-12-31'),
    origin: 'adapted',
    order: 'Ramavtal 2024:17',
    holdsPersonalData: true,
  } as const;
  const parsed = parseSystem(systemToForm(system), { today });
  expect(parsed.ok && system).toMatchObject(parsed.ok ? parsed.value.system : {});
});

test('what is wrong is named at its field', () => {
  expect(
    parseSystem(
      { ...form, name: '', criticality: 'x', origin: 'x', phaseSince: '31/2' },
      { today },
    ),
  ).toEqual({
    ok: false,
    error: {
      name: 'required',
      criticality: 'not-a-choice',
      origin: 'not-a-choice',
      phaseSince: 'date-does-not-exist',
    },
  });
  expect(parseSystem({ ...form, plannedRetirement: '2026-01-01' }, { today })).toEqual({
    ok: false,
    error: { plannedRetirement: 'date-before-start' },
  });
});

test('no text in any field makes it throw', () => {
  law(
    fc.property(fc.constantFrom(...Object.keys(form)), anyText, (field, text) => {
      parseSystem({ ...form, [field]: text }, { today });
    }),
    500,
  );
});

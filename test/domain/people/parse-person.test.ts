import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf, parsePerson } from '#domain/people/parse-person.ts';
import { emptyPersonForm, personToForm } from '#domain/people/person-form.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import type { PersonId } from '#domain/record.ts';
import { anyText, law } from '#support/law.ts';
import { day, envelope } from '#support/records.ts';

const context = { today: day('2026-11-24'), earlier: [] };
const form = { ...emptyPersonForm(), name: 'Karin Lindqvist' };

test.each([
  ['Karin Lindqvist', 'KL'],
  ['Åsa', 'Å'],
  ['Anna Maria von Essen', 'AE'],
  ['👩‍🔧 Ek', '👩E'],
  ['  ', ''],
])('initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('blank initials are made of the name', () => {
  const parsed = parsePerson(form, context);
  expect(parsed.ok && parsed.value).toEqual({
    name: 'Karin Lindqvist',
    initials: 'KL',
    email: '',
    hourlyRate: null,
    employments: [],
  });
});

test('a person comes back from the form as they were, earlier employments kept', () => {
  const earlier = [{ from: day('2020-01-01'), to: day('2021-12-31') }];
  const person = {
    ...envelope<PersonId>('p'),
    name: 'Mattias Berg',
    initials: 'MB',
    email: 'mb@viskan.example',
    hourlyRate: toHourlyRate(110_000),
    employments: [...earlier, { from: day('2023-01-01'), to: day('2025-06-30') }],
  };
  const parsed = parsePerson(personToForm(person), { ...context, earlier });
  expect(parsed.ok && person).toMatchObject(parsed.ok ? parsed.value : {});
});

test('what is wrong is named at its field', () => {
  expect(parsePerson({ ...form, employedTo: '2026-01-01' }, context)).toEqual({
    ok: false,
    error: { employedFrom: 'required' },
  });
  expect(
    parsePerson({ ...form, employedFrom: '2026-01-02', employedTo: '2026-01-01' }, context),
  ).toEqual({
    ok: false,
    error: { employedTo: 'date-before-start' },
  });
  expect(parsePerson({ ...form, name: '', initials: 'ABCDE' }, context)).toEqual({
    ok: false,
    error: { name: 'required', initials: 'initials-too-long' },
  });
  const earlier = [{ from: day('2020-01-01'), to: day('2026-06-30') }];
  expect(parsePerson({ ...form, employedFrom: '2026-06-30' }, { ...context, earlier })).toEqual({
    ok: false,
    error: { employedFrom: 'date-before-start' },
  });
});

test('no text in any field makes it throw', () => {
  law(
    fc.property(fc.constantFrom(...Object.keys(form)), anyText, (field, text) => {
      parsePerson({ ...form, [field]: text }, context);
    }),
    500,
  );
});

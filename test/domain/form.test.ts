import { expect, test } from 'vitest';
import { optional, parseChoice, readForm } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';

test('a form answers with all values or with every problem', () => {
  expect(readForm({ a: ok(1), b: ok('x') })).toEqual({ ok: true, value: { a: 1, b: 'x' } });
  expect(readForm({ a: fail('required'), b: ok('x'), c: fail('date-format') })).toEqual({
    ok: false,
    error: { a: 'required', c: 'date-format' },
  });
});

test('a blank optional field is null and is not read', () => {
  expect(optional(' ', () => fail('money-format'))).toEqual(ok(null));
  expect(optional('x', () => fail('money-format'))).toEqual(fail('money-format'));
});

test('a choice is one of its list', () => {
  expect(parseChoice('sv', ['sv', 'en'])).toEqual(ok('sv'));
  expect(parseChoice('', ['sv', 'en'])).toEqual(fail('required'));
  expect(parseChoice('toString', ['sv', 'en'])).toEqual(fail('not-a-choice'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestAmount, toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import {
  formatMoneyField,
  formatPercentageField,
  parseHourlyRate,
  parseMoney,
  parsePercentage,
  parseWholeNumber,
} from '#domain/money/parse-money.ts';
import { anyText, law } from '#support/law.ts';

test.each([
  ['1 234,50', 123_450],
  ['1234.50', 123_450],
  ['1\u00a0234,50', 123_450],
  ['1\u00a0234,50\u00a0kr', 123_450],
  ['−5', -500],
  ['5 kr', 500],
  ['5:-', 500],
  ['€', null],
  ['1 000 000 000', largestAmount],
])('reads the amount %j', (text, öre) => {
  expect(parseMoney(text)).toEqual(
    öre === null ? { ok: false, error: 'money-format' } : { ok: true, value: öre },
  );
});

test.each([
  ['', 'required'],
  ['   ', 'required'],
  ['1,234,5', 'money-format'],
  ['tolv', 'money-format'],
  ['12a', 'money-format'],
  ['=1+1', 'money-format'],
  ['1,234', 'money-decimals'],
  ['1 000 000 000,01', 'money-too-large'],
  ['9'.repeat(10_000), 'money-format'],
])('refuses the amount %j: %s', (text, error) => {
  expect(parseMoney(text)).toEqual({ ok: false, error });
});

test('a rate is never negative', () => {
  expect(parseHourlyRate('-1')).toEqual({ ok: false, error: 'money-negative' });
  expect(parseHourlyRate('0')).toEqual({ ok: true, value: 0 });
});

test.each([
  ['25', 2500],
  ['25 %', 2500],
  ['12,5', 1250],
  ['0', 0],
  ['100%', 10_000],
])('reads the share %j', (text, value) => {
  expect(parsePercentage(text)).toEqual({ ok: true, value });
});

test.each([
  ['101', 'percentage-too-large'],
  ['-1', 'percentage-format'],
  ['2,555', 'percentage-format'],
  ['', 'required'],
])('refuses the share %j: %s', (text, error) => {
  expect(parsePercentage(text)).toEqual({ ok: false, error });
});

test('a whole number keeps within its bounds', () => {
  expect(parseWholeNumber('30', 0, 365)).toEqual({ ok: true, value: 30 });
  expect(parseWholeNumber('1,5', 0, 365)).toEqual({ ok: false, error: 'number-format' });
  expect(parseWholeNumber('-1', 0, 365)).toEqual({ ok: false, error: 'number-too-small' });
  expect(parseWholeNumber('366', 0, 365)).toEqual({ ok: false, error: 'number-too-large' });
  expect(parseWholeNumber('9'.repeat(40), 0, 365)).toEqual({
    ok: false,
    error: 'number-too-large',
  });
});

test('parse ∘ format is identity for amounts and shares', () => {
  law(
    fc.property(fc.integer({ min: -largestAmount, max: largestAmount }), (öre) => {
      expect(parseMoney(formatMoneyField(toMinorUnits(öre)))).toEqual({ ok: true, value: öre });
    }),
  );
  law(
    fc.property(fc.nat(10_000), (share) => {
      expect(parsePercentage(formatPercentageField(toBasisPoints(share)))).toEqual({
        ok: true,
        value: share,
      });
    }),
  );
});

test('no text makes a parser throw', () => {
  law(
    fc.property(anyText, (text) => {
      for (const parse of [parseMoney, parseHourlyRate, parsePercentage]) parse(text);
      parseWholeNumber(text, 0, 365);
    }),
    1000,
  );
});

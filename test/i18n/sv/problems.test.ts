import { describe, expect, test } from 'vitest';
import { parseBankgiro } from '#domain/identifiers/bankgiro.ts';
import { parseIban } from '#domain/identifiers/iban.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { parsePlusgiro } from '#domain/identifiers/plusgiro.ts';
import { parseVatNumber } from '#domain/identifiers/vat-number.ts';
import { parseMoney } from '#domain/money/parse-money.ts';
import { fieldProblems } from '#domain/problem.ts';
import { parseClockTime } from '#domain/time/clock-time.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { problems as english } from '#i18n/en/problems.ts';
import { problems as swedish } from '#i18n/sv/problems.ts';

const languages = [
  ['sv', swedish.field, /(?:till exempel|Till exempel|Välj|Fyll) ?/],
  ['en', english.field, /(?:for example|For example|Choose|Fill) ?/],
] as const;

// What is wrong with a text's length or with a choice has no one example that is right.
const withoutExample = new Set(['required', 'not-a-choice', 'text-too-long']);

const exampleOf = (text: string): string =>
  text
    .replace(/^.*(?:till exempel|for example|Till exempel|For example) /, '')
    .replace(/\.$/, '')
    .split(/ eller | or |, /)[0] ?? '';

const parsers = [
  ['organisation-number', parseOrganisationNumber],
  ['vat-number', parseVatNumber],
  ['bankgiro', parseBankgiro],
  ['plusgiro', parsePlusgiro],
  ['iban', parseIban],
  ['money', parseMoney],
  ['duration', parseDuration],
  ['time-format', parseClockTime],
  ['time-does-not-exist', parseClockTime],
] as const;

describe.each(languages)('a problem with a field, in %s', (_, words, hint) => {
  test('has words, for every code of the domain', () => {
    expect(Object.keys(words)).toEqual(expect.arrayContaining([...fieldProblems]));
  });

  test('says what is wrong and gives an example of what is right', () => {
    const bare = fieldProblems.filter(
      (code) => !withoutExample.has(code) && !hint.test(words[code]),
    );
    expect(bare).toEqual([]);
  });

  test('gives an example that the domain itself accepts', () => {
    const wrong = parsers.flatMap(([prefix, parse]) =>
      fieldProblems
        .filter((code) => code.startsWith(prefix))
        .map((code) => exampleOf(words[code]))
        .filter((example) => !parse(example).ok),
    );
    expect(wrong).toEqual([]);
  });
});

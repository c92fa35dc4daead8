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
    for (const code of fieldProblems) expect(words[code], code).toBeTypeOf('string');
  });

  test('says what is wrong and gives an example of what is right', () => {
    for (const code of fieldProblems) {
      if (withoutExample.has(code)) continue;
      expect(words[code], code).toMatch(hint);
    }
  });

  test('gives an example that the domain itself accepts', () => {
    for (const [prefix, parse] of parsers)
      for (const code of fieldProblems.filter((each) => each.startsWith(prefix))) {
        const example = exampleOf(words[code]);
        expect(parse(example), `${code}: ${example}`).toMatchObject({ ok: true });
      }
  });
});

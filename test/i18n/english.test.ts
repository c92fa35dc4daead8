import { describe, expect, test } from 'vitest';
import { english } from '#i18n/english.ts';
import { swedish } from '#i18n/swedish.ts';

type Words = { readonly [key: string]: string | Words };

const texts = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : texts(value, `${path}${key}.`),
  );

const sv = new Map(texts(swedish));
const en = new Map(texts(english));

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();

const pluralOf = (key: string): string | undefined =>
  /_(zero|one|two|few|many|other)$/.exec(key)?.[1];

describe('Swedish and English say the same things', () => {
  test('every key is in both', () => {
    expect([...en.keys()].sort()).toEqual([...sv.keys()].sort());
  });

  test('no text is empty, and none has stray blanks', () => {
    const odd = [...sv, ...en].filter(([, text]) => text === '' || text !== text.trim());
    expect(odd).toEqual([]);
  });

  test('the same values are filled into both', () => {
    const filled = (words: ReadonlyMap<string, string>) =>
      [...words].map(([key, text]) => `${key}: ${placeholders(text).join(', ')}`).sort();
    expect(filled(en)).toEqual(filled(sv));
  });

  test('a text with plural forms has every form of its language, and says the number', () => {
    for (const [language, words] of [
      ['sv', sv],
      ['en', en],
    ] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const stems = [...words.keys()]
        .filter((key) => pluralOf(key) !== undefined)
        .map((key) => key.replace(/_[a-z]+$/, ''));
      const lacking = stems
        .flatMap((stem) => needed.map((form) => `${stem}_${form}`))
        .filter((key) => !words.has(key));
      expect(stems.length).toBeGreaterThan(0);
      expect(lacking).toEqual([]);
    }
  });

  test('nothing that runs or nests can be filled in', () => {
    const risky = [...sv, ...en].filter(([, text]) => /\$t\(|\{\{-/.test(text));
    expect(risky).toEqual([]);
  });
});

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
    for (const [key, text] of [...sv, ...en]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
    }
  });

  test('the same values are filled into both', () => {
    for (const [key, text] of sv)
      expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text));
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
      expect(stems.length).toBeGreaterThan(0);
      for (const stem of stems)
        for (const form of needed)
          expect(words.has(`${stem}_${form}`), `${stem}_${form}`).toBe(true);
    }
  });

  test('nothing that runs or nests can be filled in', () => {
    for (const [key, text] of [...sv, ...en]) expect(text, key).not.toMatch(/\$t\(|\{\{-/);
  });
});

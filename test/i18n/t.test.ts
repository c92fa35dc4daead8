import { beforeAll, describe, expect, test } from 'vitest';
import { speak, startWords, wordsIn } from '#i18n/t.ts';

beforeAll(() => startWords('sv'));

describe('words', () => {
  test('are in the language that is asked for, whatever the program speaks', () => {
    expect(wordsIn('sv', 'shell')('nav.hours')).toBe('Timmar');
    speak('en');
    expect(wordsIn('sv', 'shell')('nav.hours')).toBe('Timmar');
    expect(wordsIn('en', 'shell')('nav.hours')).toBe('Hours');
  });

  test('take plural forms and values', () => {
    const t = wordsIn('en', 'shell');
    expect(t('form.problems', { count: 1 })).toBe('1 field needs correcting');
    expect(t('form.problems', { count: 3 })).toBe('3 fields need correcting');
  });

  test('show what users wrote as it is', () => {
    expect(wordsIn('sv', 'shell')('undone', { what: '<b>&</b>' })).toBe('Ångrat: <b>&</b>');
  });
});

test('a key that does not exist, or a value that is missing, does not compile', () => {
  const t = wordsIn('sv', 'shell');
  // @ts-expect-error -- there is no such key
  t('nav.nowhere');
  // @ts-expect-error -- the text needs a value
  t('undone');
  // @ts-expect-error -- there is no such namespace
  wordsIn('sv', 'nowhere');
  expect(t('action.save')).toBe('Spara');
});

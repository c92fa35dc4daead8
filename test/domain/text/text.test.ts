import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { anyText, law } from '#support/law.ts';

const value = (text: string) => ({ ok: true, value: text });

test('one line is trimmed, its blanks made single and its control characters dropped', () => {
  expect(parseText('  Sjuhärads\u00a0 Textil\tAB\n', 200)).toEqual(value('Sjuhärads Textil AB'));
  expect(parseText('a\u0000b\u0007c', 200)).toEqual(value('abc'));
});

test('text is NFC: what looks the same is the same', () => {
  expect(parseText('A\u030angstro\u0308m', 200)).toEqual(value('Ångström'));
});

test('several lines keep their line breaks, as \\n', () => {
  expect(parseMultilineText('ett\r\ntvå\rtre\u0000\n\n fyra ', 5000)).toEqual(
    value('ett\ntvå\ntre\n\n fyra'),
  );
});

test('emoji, right-to-left letters and markup are text like any other', () => {
  for (const text of ['👩‍🔧🇸🇪', 'שלום עולם', 'مرحبا', '<script>alert(1)</script>', '=cmd|x']) {
    expect(parseText(text, 200)).toEqual(value(text));
  }
});

test('marks that turn the text outside the field are dropped', () => {
  expect(parseText('abc\u202edef\u2066', 200)).toEqual(value('abcdef'));
});

test('half a surrogate pair becomes the replacement character', () => {
  expect(parseText('a\ud800b', 200)).toEqual(value('a\ufffdb'));
});

test('10,000 characters are too many for every field, and so is a million', () => {
  for (const limit of Object.values(textLimits)) {
    expect(parseText('x'.repeat(10_000), limit)).toEqual({ ok: false, error: 'text-too-long' });
    expect(parseMultilineText('å'.repeat(2_000_000), limit)).toEqual({
      ok: false,
      error: 'text-too-long',
    });
  }
  expect(parseText('x'.repeat(200), 200).ok).toBe(true);
});

test('blank is a problem only where text is required', () => {
  expect(parseText(' \u0000 ', 200)).toEqual(value(''));
  expect(parseRequiredText(' \u0000 ', 200)).toEqual({ ok: false, error: 'required' });
});

test('what was parsed parses to itself, and no text throws', () => {
  law(
    fc.property(anyText, (text) => {
      for (const parse of [parseText, parseMultilineText]) {
        const once = parse(text, 5000);
        if (once.ok) expect(parse(once.value, 5000)).toEqual(once);
      }
    }),
    1000,
  );
});

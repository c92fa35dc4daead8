import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeName, keepEnding, parseAttachmentName } from '#domain/documents/attachment-name.ts';
import { anyText, law } from '#support/law.ts';

const named = (text: string): string => {
  const parsed = parseAttachmentName(text);
  return parsed.ok ? parsed.value : `refused: ${parsed.error}`;
};

describe('a file’s name', () => {
  test.each([
    ['Driftinstruktion åäö.pdf', 'Driftinstruktion åäö.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\karin\\avtal.docx', 'avtal.docx'],
    ['a\u0000b.pdf', 'a_b.pdf'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['.htaccess', '_htaccess'],
    ['faktura.pdf. . ', 'faktura.pdf'],
    ['gpj.\u202eexe', 'gpj._exe'],
    ['vad?<kostar>|det*.txt', 'vad__kostar__det_.txt'],
  ])('%j is kept as %j', (text, name) => expect(named(text)).toBe(name));

  test.each(['', '..', '../', '/', '   ', '...', '\u0000'])('%j is refused', (text) =>
    expect(named(text)).toBe('refused: file-name-format'),
  );

  test('of 300 characters is cut before its ending', () => {
    expect(named(`${'å'.repeat(300)}.pdf`)).toBe(`${'å'.repeat(116)}.pdf`);
    expect(named('x'.repeat(300))).toBe('x'.repeat(120));
    expect(named(`${'👩‍🔧'.repeat(100)}.pdf`)).not.toMatch(/\p{Surrogate}/u);
  });

  test('is one safe segment of a path whatever was given, and stays so when cleaned again', () => {
    law(
      fc.property(anyText, (text) => {
        const parsed = parseAttachmentName(text);
        if (!parsed.ok) return;
        const { value } = parsed;
        expect(value).not.toMatch(/[/\\<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|[. ]$/u);
        expect(value.length).toBeLessThanOrEqual(120);
        expect(value).not.toBe('');
        expect(parseAttachmentName(value)).toEqual(parsed);
      }),
    );
  });
});

test('a new name keeps the ending by which programs know the file', () => {
  expect(keepEnding('Avtal', 'scan.pdf')).toBe('Avtal.pdf');
  expect(keepEnding('Avtal.PDF', 'scan.pdf')).toBe('Avtal.PDF');
  expect(keepEnding('Avtal.docx', 'scan.pdf')).toBe('Avtal.docx.pdf');
  expect(keepEnding('Avtal', 'utan')).toBe('Avtal');
});

test('a name that is taken gets the next number', () => {
  expect(freeName('a.pdf', [])).toBe('a.pdf');
  expect(freeName('a.pdf', ['A.PDF'])).toBe('a (2).pdf');
  expect(freeName('a.pdf', ['a.pdf', 'a (2).pdf'])).toBe('a (3).pdf');
  const long = `${'x'.repeat(116)}.pdf`;
  expect(freeName(long, [long])).toBe(`${'x'.repeat(112)} (2).pdf`);
});

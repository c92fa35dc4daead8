import fc from 'fast-check';
import { expect, test } from 'vitest';
import { group, leaf, writeXml } from '#formats/xml.ts';
import { nodesOf, readXml, textAt } from '#formats/xml/read-xml.ts';

const codeOf = (text: string) => {
  const read = readXml(text);
  return read.ok ? 'ok' : read.error.code;
};

test('reads elements, attributes, references, CDATA and the lines where they begin', () => {
  const read = readXml(
    '\uFEFF<?xml version="1.0"?><!-- a -->\n<ns:a x="1&amp;2" y=\'"\'>\n<b>1 &lt; 2 &#229;&#xE4;</b><b><![CDATA[<c>]]></b><d/></ns:a>\n',
  );
  if (!read.ok) throw new Error(read.error.code);
  const { name, attributes, children } = read.value;
  expect([name, attributes]).toEqual(['a', { x: '1&2', y: '"' }]);
  expect(nodesOf(read.value, 'b').map(({ text }) => text)).toEqual(['1 < 2 åä', '<c>']);
  expect([textAt(read.value, 'b'), textAt(read.value, 'd', 'e')]).toEqual(['1 < 2 åä', '']);
  expect(children.map(({ line }) => line)).toEqual([3, 3, 3]);
});

test.each([
  ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'doctype'],
  ['<?xml version="1.0"?>\n<!doctype html><a/>', 'doctype'],
  ['<a><!DOCTYPE b></a>', 'doctype'],
  ['<a><!ENTITY x SYSTEM "file:///etc/passwd"></a>', 'doctype'],
  ['<a>&x;</a>', 'not-xml'],
  ['<a>&lt</a>', 'not-xml'],
  ['<a>&#0;</a>', 'not-xml'],
  ['<a>&__proto__;</a>', 'not-xml'],
  ['<a x="1" x="2"/>', 'not-xml'],
  ['<a x=1/>', 'not-xml'],
  ['<a></b>', 'not-xml'],
  ['<a/><b/>', 'not-xml'],
  ['hej', 'not-xml'],
  ['', 'not-xml'],
  ['<a><b>1</b>', 'cut-off'],
  ['<a><b', 'cut-off'],
  ['<a x="1', 'cut-off'],
  ['<a><![CDATA[ x', 'cut-off'],
  [`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, 'too-deep'],
])('refuses %s as %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('a size above the limit is refused unread, and a problem names its line', () => {
  expect(readXml('<a>12345</a>', { characters: 5, depth: 9 })).toEqual({
    ok: false,
    error: { code: 'too-large', line: 0 },
  });
  expect(readXml('<a>\n\n<b></c></a>')).toEqual({ ok: false, error: { code: 'not-xml', line: 3 } });
});

test('what our writer writes, it reads back: write → read = identity', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })), (texts) => {
      const read = readXml(writeXml(group('a', ...texts.map((text) => leaf('b', text)))));
      if (!read.ok) throw new Error(read.error.code);
      const clean = texts.map((text) =>
        text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
      );
      expect(nodesOf(read.value, 'b').map(({ text }) => text)).toEqual(
        clean.map((text) => text.trim()),
      );
    }),
    { seed: 20_261_124 },
  );
});

test('never hangs or throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'<>/!?-[]&;="\' abCDATA\n'), maxLength: 80 }),
      (text) => {
        expect(['ok', 'not-xml', 'doctype', 'cut-off', 'too-deep']).toContain(codeOf(text));
      },
    ),
    { seed: 20_261_124, numRuns: 2000 },
  );
});

import { expect, test } from 'vitest';
import fc from 'fast-check';
import { group, leaf, pruned, writeXml } from '#formats/xml.ts';
import { readXml } from '#support/read-xml.ts';

test('texts and attributes are escaped, and what XML can’t hold is left out', () => {
  const root = group(
    'a',
    leaf('b', 'Öl & <mat>\u0000\u0007\uFFFE\uD800 "stor"\r', { c: '1 < 2 & "3"' }),
  );
  expect(writeXml(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<a><b c="1 &lt; 2 &amp; &quot;3&quot;">Öl &amp; &lt;mat&gt; &quot;stor&quot;&#13;</b></a>\n',
  );
});

test('an element that says nothing is pruned, with all that holds only such', () => {
  const root = group('a', group('b', leaf('c', ' \u0001 '), leaf('d', null)), leaf('e', ' f '));
  expect(pruned(root)).toEqual(['a', {}, [['e', {}, 'f']]]);
  expect(pruned(group('a', group('b')))).toBeNull();
});

test('any text at all survives being written and read, but for what XML has no room for', () => {
  const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const [, , content] = readXml(writeXml(group('a', leaf('b', text, { c: text }))));
      const allowed = text.replace(forbidden, '');
      expect(content).toEqual([['b', { c: allowed }, allowed]]);
    }),
    { seed: 4 },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldProblems } from '#domain/problem.ts';

const domain = new URL('../../renderer/domain/', import.meta.url);
const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'problem.ts')
  .map((file) => readFileSync(new URL(file, domain), 'utf8'))
  .join('\n');

test('every code of a field problem is given by some rule, so that no words are written in vain', () => {
  // Codes that a rule puts together from a prefix and the reason of parseDecimal.
  const composed = ['money', 'quantity', 'exchange-rate'].flatMap((prefix) =>
    ['format', 'decimals', 'too-large'].map((reason) => `${prefix}-${reason}`),
  );
  const unused = fieldProblems.filter(
    (code) => !composed.includes(code) && !sources.includes(`'${code}'`),
  );
  expect(unused).toEqual([]);
  expect(new Set(fieldProblems).size).toBe(fieldProblems.length);
});

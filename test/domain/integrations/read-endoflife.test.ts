import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEndoflife } from '#domain/integrations/read-endoflife.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const read = (value: unknown, fileName = 'full.json') =>
  readEndoflife(typeof value === 'string' ? value : JSON.stringify(value), { fileName, today });

const release = {
  name: '8.4',
  label: '8.4',
  releaseDate: '2024-11-21',
  isEoas: false,
  eoasFrom: '2026-12-31',
  isEol: false,
  eolFrom: '2028-12-31',
  latest: { name: '8.4.1', date: '2024-11-21' },
};
const full = (releases: unknown) => ({
  schema_version: '1.2.0',
  generated_at: '2026-11-20T01:02:03+00:00',
  total: 1,
  result: [{ name: 'php', label: 'PHP', releases }],
});

describe('all products at once', () => {
  it('are read with their days, and the day of the file', () => {
    expect(read(full([release]))).toEqual({
      ok: true,
      value: [
        {
          slug: 'php',
          label: 'PHP',
          source: 'https://endoflife.date/php',
          checkedOn: '2026-11-20',
          cycles: [
            {
              cycle: '8.4',
              label: '',
              releaseDate: '2024-11-21',
              endActive: '2026-12-31',
              endSupport: '2028-12-31',
              endExtended: null,
              latest: '8.4.1',
            },
          ],
        },
      ],
    });
  });
  it('a support that is over without a day is ended', () => {
    const over = read(full([{ ...release, isEol: true, eolFrom: null }]));
    expect(over).toMatchObject({ value: [{ cycles: [{ endSupport: 'ended' }] }] });
  });
  it('a file of tomorrow was checked today', () => {
    const file = { ...full([release]), generated_at: '2030-01-01T00:00:00Z' };
    expect(read(file)).toMatchObject({ value: [{ checkedOn: today }] });
  });
});

it('the older file of one product is named after it; ends may be true or false', () => {
  const cycles = [
    {
      cycle: 8,
      releaseDate: '2023-11-14',
      eol: false,
      support: true,
      extendedSupport: '2030-01-01',
    },
  ];
  expect(read(cycles, 'dotnet (1).json')).toMatchObject({
    ok: true,
    value: [
      {
        slug: 'dotnet',
        cycles: [{ cycle: '8', endActive: 'ended', endSupport: null, endExtended: '2030-01-01' }],
      },
    ],
  });
});

describe('a file that is not right is refused whole, at its place', () => {
  it.each([
    ['not-json', '2:12', '{\n"result": ['],
    ['not-json', '2:3', '{"a": 1,\n  b}'],
    ['not-endoflife', '', { products: [] }],
    ['not-endoflife', '', [{ id: 1 }]],
    ['not-endoflife', '', '42'],
    ['empty', 'result', { result: [] }],
    ['missing-field', 'result[0].releases', full('nej')],
    ['missing-field', 'result[0].releases[1].name', full([release, { ...release, name: '' }])],
    ['wrong-date', 'result[0].releases[0].eolFrom', full([{ ...release, eolFrom: '2026-13-40' }])],
    [
      'wrong-end',
      'result[0].releases[0].isEol',
      full([{ ...release, eolFrom: null, isEol: 'ja' }]),
    ],
    ['wrong-text', 'result[0].releases[0].label', full([{ ...release, label: 'x'.repeat(201) }])],
    ['doubled', 'result[0].releases[1]', full([release, release])],
    ['wrong-slug', 'result[0].name', { result: [{ name: '__proto__', label: '', releases: [] }] }],
  ])('%s at "%s"', (code, at, file) => {
    expect(read(file)).toMatchObject({ ok: false, error: { code, at } });
  });
  it('too large', () => {
    expect(read(' '.repeat(20_000_001))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

it('keys of a prototype are nothing', () => {
  const text = '{"__proto__":{"result":[]},"constructor":{"prototype":{"polluted":1}}}';
  expect(read(text)).toMatchObject({ ok: false, error: { code: 'not-endoflife' } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('whatever stands in it, a file never throws', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.string(), (json, name) => {
      readEndoflife(json, { fileName: name, today });
      read({ result: [{ name: 'a', releases: [JSON.parse(json)] }] });
    }),
    { seed: 20_261_124, numRuns: 300 },
  );
});

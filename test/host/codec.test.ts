import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, isPlainJson } from './codec.ts';

const copy = (value: unknown): unknown => decode(encode(value));

describe('values that IPC carries', () => {
  test.each([
    ['undefined', undefined],
    ['numbers beyond JSON', [NaN, Infinity, -Infinity, -0, 10n]],
    ['dates and patterns', [new Date(0), new Date(NaN), /å+/giu]],
    ['maps and sets', new Map<unknown, unknown>([[{ a: 1 }, new Set(['x', undefined])]])],
    ['bytes', [new Uint8Array([0, 1, 255]), new Float64Array([1.5]), new ArrayBuffer(3)]],
    ['members that JSON drops', { a: undefined, b: [undefined] }],
    ['a member named __proto__', JSON.parse('{"__proto__":{"x":1}}')],
    ['boxed values', [Object(1), Object('x')]],
  ])('%s', (_name, value) => {
    expect(copy(value)).toStrictEqual(value);
  });

  test('a view keeps only what it shows', () => {
    const view = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    expect(copy(view)).toStrictEqual(new Uint8Array([2, 3]));
  });

  test('holes stay holes', () => {
    const list = copy([1, , 3]) as unknown[]; // eslint-disable-line no-sparse-arrays -- the hole is the point
    expect([1 in list, list.length]).toEqual([false, 3]);
  });

  test('an error keeps its kind, words and cause', () => {
    const fault = copy(new RangeError('boom', { cause: 'why' }));
    expect(fault).toBeInstanceOf(RangeError);
    expect(fault).toMatchObject({ message: 'boom', cause: 'why' });
  });

  test('the same object twice is the same object, and circles close', () => {
    const shared = { a: 1 };
    const circle: Record<string, unknown> = { first: shared, second: shared };
    circle['self'] = circle;
    const copied = copy(circle) as typeof circle;
    expect(copied['first']).toBe(copied['second']);
    expect(copied['self']).toBe(copied);
  });

  test('any JSON comes back as it went, by the quick way', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const hasMinusZero = JSON.stringify(value) !== JSON.stringify(copy(value));
        expect(hasMinusZero).toBe(false);
      }),
      { seed: 20261124 },
    );
    expect(isPlainJson([{ a: 'x', b: [1, null, true] }])).toBe(true);
  });
});

test.each([
  ['a function', () => {}],
  ['a symbol', Symbol('x')],
  ['a promise', Promise.resolve()],
  ['a weak map', new WeakMap()],
])("%s is refused in Electron's words", (_name, value) => {
  expect(() => encode({ value })).toThrow('An object could not be cloned.');
});

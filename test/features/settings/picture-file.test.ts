import { expect, test } from 'vitest';
import { mostBytes, pictureProblem } from '#features/settings/picture-file.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a];
const jpeg = [0xff, 0xd8, 0xff, 0xe0];

test('a picture is judged by its bytes, not by its name', () => {
  expect(pictureProblem(new Uint8Array(png))).toBeNull();
  expect(pictureProblem(new Uint8Array(jpeg))).toBeNull();
  expect(pictureProblem(new TextEncoder().encode('<svg onload="x">'))).toBe('wrong-type');
  expect(pictureProblem(new Uint8Array())).toBe('wrong-type');
});

test('a picture is at most two megabytes', () => {
  const large = new Uint8Array(mostBytes + 1);
  large.set(png);
  expect(pictureProblem(large)).toBe('too-large');
});

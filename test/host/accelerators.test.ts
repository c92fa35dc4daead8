import { expect, test } from 'vitest';
import { isAccelerator } from './electron/accelerators.ts';
import type { KeyPress } from './messages.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrl: false,
  shift: false,
  alt: false,
  meta: false,
  ...more,
});
const modifier = process.platform === 'darwin' ? { meta: true } : { ctrl: true };

test.each([
  ['CmdOrCtrl+N', press('n', modifier), true],
  ['CmdOrCtrl+N', press('n'), false],
  ['CmdOrCtrl+N', press('n', { ...modifier, shift: true }), false],
  ['CmdOrCtrl+Shift+Z', press('Z', { ...modifier, shift: true }), true],
  ['CmdOrCtrl+1', press('1', { ...modifier, code: 'Digit1' }), true],
  ['CmdOrCtrl+,', press(',', { ...modifier, code: 'Comma' }), true],
  ['F1', press('F1', { code: 'F1' }), true],
  ['Alt+Left', press('ArrowLeft', { alt: true, code: 'ArrowLeft' }), true],
])('%s: %o is %s', (accelerator, pressed, expected) => {
  expect(isAccelerator(accelerator, pressed)).toBe(expected);
});

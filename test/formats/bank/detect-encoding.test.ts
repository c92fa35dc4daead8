import { expect, test } from 'vitest';
import { detectEncoding, notText } from '#formats/bank/detect-encoding.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => (isBig ? [0, sign.charCodeAt(0)] : [sign.charCodeAt(0), 0])),
  );

test.each([
  ['utf-8', new TextEncoder().encode('Bokföringsdatum;Belopp €')],
  ['utf-8', bytes(0xef, 0xbb, 0xbf, 0x41)],
  ['windows-1252', latin('Bokföringsdatum;Åhus')],
  ['utf-16le', bytes(0xff, 0xfe, 0x41, 0x00)],
  ['utf-16be', bytes(0xfe, 0xff, 0x00, 0x41)],
  ['utf-16le', utf16('Datum;Belopp;Text', false)],
  ['utf-16be', utf16('Datum;Belopp;Text', true)],
  ['utf-8', bytes()],
])('%s is seen', (encoding, file) => {
  expect(detectEncoding(file)).toBe(encoding);
});

test('archives (a spreadsheet is one) and other bytes are no text', () => {
  expect(notText(bytes(0x50, 0x4b, 0x03, 0x04))).toBe('zip');
  expect(notText(bytes(0x1f, 0x8b, 8))).toBe('zip');
  expect(notText(latin('%PDF-1.7'))).toBe('binary');
  expect(notText(bytes(0x41, 0x00, 0x41, 0x42, 0x43))).toBe('binary');
  expect(notText(utf16('Datum;Belopp;Text', false))).toBeNull();
  expect(notText(latin('Datum;Åäö'))).toBeNull();
});

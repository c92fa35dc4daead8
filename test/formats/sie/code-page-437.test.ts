import { describe, expect, it } from 'vitest';
import { decodePc8, encodePc8, isWritten, toPc8Text } from '#formats/sie/code-page-437.ts';

describe('code page 437', () => {
  it('has the Swedish letters where the standard says', () => {
    expect([...encodePc8('åäöÅÄÖéü')]).toEqual([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81]);
  });

  it('gives each byte its own character, and takes it back', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = decodePc8(bytes);
    expect(new Set(text).size).toBe(256);
    expect([...encodePc8(text)]).toEqual([...bytes]);
  });

  it.each([
    ['€ 5', 'EUR 5'],
    ['a – b — c', 'a - b - c'],
    ['”citat” ’x’ …', '"citat" \'x\' ...'],
    ['rad\tett\nrad\u00a0två', 'rad ett rad två'],
    ['Łódź Ő', '?ódz O'],
    ['猫', '?'],
    ['A\u030angström', 'Ångström'],
    ['Straße', 'Straße'],
  ])('%s', (text, written) => {
    expect(toPc8Text(text)).toBe(written);
  });

  it('sees that Latin-1 and UTF-8 are none of it', () => {
    const looks = (bytes: Uint8Array): boolean => bytes.every(isWritten);
    expect(looks(encodePc8('Räksmörgås på en ö'))).toBe(true);
    expect(looks(new TextEncoder().encode('Räksmörgås'))).toBe(false);
    expect(looks(Buffer.from('Räksmörgås', 'latin1'))).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { parseElectronicAddress } from '#domain/identifiers/electronic-address.ts';
import { fail, ok } from '#domain/result.ts';

test.each([
  ['', ok('')],
  ['0007:5555555555', ok('0007:5555555555')],
  ['0007:555555-5555', ok('0007:5555555555')],
  ['0088:7365565564453', ok('0088:7365565564453')],
  ['9930:DE123456788', ok('9930:DE123456788')],
  ['0007:5555555556', fail('electronic-address-number')],
  ['0088:7365565564454', fail('electronic-address-number')],
  ['5555555555', fail('electronic-address-format')],
  ['0088:', fail('electronic-address-format')],
])('a Peppol address written %s', (text, result) => {
  expect(parseElectronicAddress(text)).toEqual(result);
});

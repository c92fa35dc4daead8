import { describe, expect, test } from 'vitest';
import {
  electronicAddress,
  identifierProblem,
  isOrganisationNumber,
} from '#formats/ubl/electronic-address.ts';
import { locationNumbers, peppolAddresses } from '#support/ubl-files.ts';

const split = (input: string) => {
  const [scheme = '', ...rest] = input.split(':');
  return { scheme, id: rest.join(':') };
};

describe('PEPPOL-COMMON-R040, R049 and CL008: addresses on the wire', () => {
  const { valid, invalid } = peppolAddresses();

  test.each(valid.map(({ normalized = '' }) => normalized))('%s is one', (address) => {
    expect(identifierProblem(split(address))).toBeNull();
  });

  test.each(invalid.map(({ input }) => input))('%s is none', (address) => {
    expect(identifierProblem(split(address))).not.toBeNull();
  });

  test.each(locationNumbers().valid.map(({ normalized = '' }) => normalized))(
    'the location number %s passes',
    (id) => {
      expect(identifierProblem({ scheme: '0088', id })).toBeNull();
    },
  );

  test.each(locationNumbers().invalid.map(({ input }) => input))(
    'the location number “%s” doesn’t',
    (id) => {
      expect(identifierProblem({ scheme: '0088', id })).toBe('PEPPOL-COMMON-R040');
    },
  );
});

test('a Swedish firm is addressed by its organisation number, others by their VAT number', () => {
  expect(electronicAddress('SE', '5566778899', 'SE556677889901')).toEqual({
    scheme: '0007',
    id: '5566778899',
  });
  expect(electronicAddress('DE', null, 'DE123456788')).toEqual({
    scheme: '9930',
    id: 'DE123456788',
  });
  expect(electronicAddress('NO', null, 'NO974760673MVA')).toEqual({
    scheme: '0192',
    id: '974760673',
  });
  expect(electronicAddress('SE', null, 'SE556677889901')).toBeNull();
  expect(electronicAddress('US', null, null)).toBeNull();
  // A text that every object knows is no country.
  expect(electronicAddress('US', null, '__proto__')).toBeNull();
});

test('full-width digits and hyphens are no organisation number', () => {
  expect(isOrganisationNumber('5566778899')).toBe(true);
  for (const id of ['556677-8899', '５５６６７７８８９９', '5566778898', ''])
    expect(isOrganisationNumber(id)).toBe(false);
});

test('PEPPOL-COMMON-R041 a Norwegian number has its check digit', () => {
  expect(identifierProblem({ scheme: '0192', id: '974760673' })).toBeNull();
  for (const id of ['974760674', '97476067', '974760673MVA'])
    expect(identifierProblem({ scheme: '0192', id })).toBe('PEPPOL-COMMON-R041');
});

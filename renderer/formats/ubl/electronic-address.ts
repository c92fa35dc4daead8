import { passesGln } from '#domain/identifiers/gln.ts';
import { passesLuhn } from '#domain/identifiers/luhn.ts';
import type { UblIdentifier } from './ubl-document.ts';

// Peppol's list of address schemes (EAS, release 3.0.21); 9955, the Swedish VAT number, has left it.
const schemes = new Set(
  (
    '0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0151 0183 0184 0188 0190 0191 0192 0193 0195 0196 0198 ' +
    '0199 0200 0201 0202 0204 0208 0209 0210 0211 0212 0213 0215 0216 0218 0221 0230 9910 9913 9914 9915 9918 9919 9920 ' +
    '9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 ' +
    '9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959'
  ).split(' '),
);

const norwegianWeights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Brønnøysund's check digit of a Norwegian organisation number, modulo 11. */
const passesNorwegian = (digits: string): boolean => {
  const sum = norwegianWeights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
};

/** Whether an identifier is a Swedish organisation number as the wire wants it (PEPPOL-COMMON-R049). */
export const isOrganisationNumber = (id: string): boolean =>
  /^[0-9]{10}$/.test(id) && passesLuhn(id);

/** What is wrong with an identifier by its scheme, as Peppol names it; null where nothing is. */
export const identifierProblem = ({
  scheme,
  id,
}: UblIdentifier): 'PEPPOL-EN16931-CL008' | `PEPPOL-COMMON-R0${'40' | '41' | '49'}` | null => {
  if (!schemes.has(scheme)) return 'PEPPOL-EN16931-CL008';
  if (scheme === '0007' && !isOrganisationNumber(id)) return 'PEPPOL-COMMON-R049';
  if (scheme === '0088' && !passesGln(id)) return 'PEPPOL-COMMON-R040';
  if (scheme === '0192' && !(/^[0-9]{9}$/.test(id) && passesNorwegian(id)))
    return 'PEPPOL-COMMON-R041';
  return null;
};

// Firms abroad are addressed by their VAT number: the scheme by its country's code, the number with that code. Norway and
// Denmark have schemes of their own below; a country that is in neither has no address that we can make.
const vatSchemes: Readonly<Record<string, string>> = {
  AT: '9914',
  BE: '9925',
  BG: '9926',
  CH: '9927',
  CY: '9928',
  CZ: '9929',
  DE: '9930',
  DK: '0184',
  EE: '9931',
  EL: '9933',
  ES: '9920',
  FI: '0213',
  FR: '9957',
  GB: '9932',
  HR: '9934',
  HU: '9910',
  IE: '9935',
  IT: '0211',
  LT: '9937',
  LU: '9938',
  LV: '9939',
  MT: '9943',
  NL: '9944',
  PL: '9945',
  PT: '9946',
  RO: '9947',
  SI: '9949',
  SK: '9950',
};

/**
 * Where a firm's e-invoices are sent: its Swedish organisation number (0007), else its VAT number by its country's scheme,
 * in Norway the organisation number in it (0192). Null where neither tells: then there is nowhere to send.
 */
export const electronicAddress = (
  country: string,
  organisationNumber: string | null,
  vatNumber: string | null,
): UblIdentifier | null => {
  if (country === 'SE')
    return organisationNumber === null ? null : { scheme: '0007', id: organisationNumber };
  if (vatNumber === null) return null;
  const prefix = vatNumber.slice(0, 2);
  if (prefix === 'NO') return { scheme: '0192', id: vatNumber.slice(2, 11) };
  const scheme = Object.hasOwn(vatSchemes, prefix) ? vatSchemes[prefix] : undefined;
  return scheme === undefined ? null : { scheme, id: vatNumber };
};

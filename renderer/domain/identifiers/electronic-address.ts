import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import { passesGln } from './gln.ts';
import { parseOrganisationNumber } from './organisation-number.ts';

const bare = (text: string): string => text.replace(/[\s-]/g, '');

/**
 * A Peppol address as written, `0007:5560360793` or `0088:7365565564453`; empty for none. The number of a known list must
 * be one of it: a Swedish organisation number (PEPPOL-COMMON-R049), a GLN (R040). Other lists' numbers are taken as written.
 */
export const parseElectronicAddress = (text: string): FieldResult<string> => {
  if (text.trim() === '') return ok('');
  if (text.length > 80) return fail('electronic-address-format');
  const [scheme = '', id = ''] = bare(text).split(':');
  if (!/^[0-9]{4}$/.test(scheme) || !/^[0-9A-Za-z.]{2,50}$/.test(id))
    return fail('electronic-address-format');
  if (scheme === '0007') {
    const number = parseOrganisationNumber(id);
    return number.ok ? ok(`${scheme}:${number.value}`) : fail('electronic-address-number');
  }
  if (scheme === '0088' && !passesGln(id)) return fail('electronic-address-number');
  return ok(`${scheme}:${id}`);
};

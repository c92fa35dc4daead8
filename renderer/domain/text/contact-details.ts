import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import { parseText, textLimits } from './text.ts';

const matching = (
  text: string,
  form: RegExp,
  problem: 'email-format' | 'website-format' | 'bic-format' | 'country-format',
): FieldResult<string> => (text === '' || form.test(text) ? ok(text) : fail(problem));

const oneLine = (text: string): FieldResult<string> => parseText(text, textLimits.name);

/** An address of electronic mail, or ''. Only what no address can be is refused; the rest is for the mail to find out. */
export const parseEmail = (text: string): FieldResult<string> => {
  const parsed = oneLine(text);
  return parsed.ok
    ? matching(parsed.value, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 'email-format')
    : parsed;
};

/** A web site's name, with or without `https://`, or ''. Never another scheme: it is printed and may be opened. */
export const parseWebsite = (text: string): FieldResult<string> => {
  const parsed = oneLine(text);
  return parsed.ok
    ? matching(
        parsed.value,
        /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u,
        'website-format',
      )
    : parsed;
};

/** A bank's code (ISO 9362): 8 or 11 letters and digits, or ''. Gives upper case. */
export const parseBic = (text: string): FieldResult<string> => {
  const parsed = oneLine(text);
  return parsed.ok
    ? matching(
        parsed.value.replace(/ /g, '').toUpperCase(),
        /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/,
        'bic-format',
      )
    : parsed;
};

/** A country as its two letters (ISO 3166-1 alpha-2); blank is Sweden. Gives upper case. */
export const parseCountry = (text: string): FieldResult<string> => {
  const parsed = oneLine(text);
  if (!parsed.ok) return parsed;
  return parsed.value === ''
    ? ok('SE')
    : matching(parsed.value.toUpperCase(), /^[A-Z]{2}$/, 'country-format');
};

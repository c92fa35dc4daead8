import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseWebsite } from '#domain/text/contact-details.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { licenceTypes } from './integration.ts';
import type { ThirdParty } from './integration.ts';
import type { ThirdPartyForm } from './third-party-form.ts';

/** A product as typed. Only an open-source licence has an SPDX identifier: another's is dropped. */
export const parseThirdParty = (
  form: ThirdPartyForm,
): Result<Fields<ThirdParty>, FieldErrors<ThirdPartyForm, FieldProblem>> => {
  const parsed = readForm({
    vendor: parseText(form.vendor, textLimits.name),
    product: parseRequiredText(form.product, textLimits.name),
    cycleSource: parseText(form.cycleSource, textLimits.name),
    licence: parseChoice(form.licence, licenceTypes),
    spdx: parseText(form.spdx, textLimits.code),
    website: parseWebsite(form.website),
    note: parseMultilineText(form.note, textLimits.note),
  });
  if (!parsed.ok) return parsed;
  const { licence, spdx } = parsed.value;
  return ok({ ...parsed.value, spdx: licence === 'open-source' ? spdx : '' });
};

import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { certificationState } from './certification-state.ts';
import type { Certification } from './certification.ts';

/** Whose competence is attached to a tender, and to which. */
export type TenderForm = { readonly personIds: readonly string[]; readonly tender: string };

export type Tender = { readonly personIds: readonly PersonId[]; readonly tender: string };

type Held = Pick<
  Certification,
  'id' | 'personId' | 'name' | 'level' | 'status' | 'obtainedOn' | 'validUntil'
>;

/** The certificates of the chosen that have lapsed: with one of them, the firm would claim what isn't true (itsm.md §6, R9). */
export const lapsedOf = <Each extends Held>(
  certifications: readonly Each[],
  personIds: readonly string[],
  today: PlainDate,
): readonly Each[] =>
  certifications.filter(
    (each) => personIds.includes(each.personId) && certificationState(each, today) === 'lapsed',
  );

/** The people for a tender: at least one, none with a lapsed certificate. */
export const parseTender = (
  form: TenderForm,
  context: { readonly today: PlainDate; readonly certifications: readonly Held[] },
): Result<Tender, FieldErrors<TenderForm, FieldProblem>> => {
  const tender = parseText(form.tender, textLimits.name);
  if (!tender.ok) return fail({ tender: tender.error });
  const personIds: PersonId[] = [];
  for (const text of form.personIds) {
    const id = parseId<PersonId>(text);
    if (!id.ok) return fail({ personIds: id.error });
    personIds.push(id.value);
  }
  if (personIds.length === 0) return fail({ personIds: 'required' });
  const lapsed = lapsedOf(context.certifications, personIds, context.today);
  return lapsed.length > 0
    ? fail({ personIds: 'certificate-lapsed' })
    : ok({ personIds, tender: tender.value });
};

import { optional, parseChoice, readForm } from '#domain/form.ts';
import { formatMoneyField } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { parseCost } from './certification-form.ts';
import { benefitKinds, membershipKinds } from './membership.ts';
import type { Benefit, Membership } from './membership.ts';

/** A membership as typed; no person means the firm's own. */
export type MembershipForm = {
  readonly organisation: string;
  readonly kind: string;
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly yearlyFee: string;
  readonly feeBasis: string;
  readonly agreements: string;
};

export const emptyMembershipForm = (today: PlainDate): MembershipForm => ({
  organisation: '',
  kind: 'employer',
  personId: '',
  from: today,
  to: '',
  yearlyFee: '',
  feeBasis: '',
  agreements: '',
});

export const membershipToForm = (membership: Membership): MembershipForm => ({
  organisation: membership.organisation,
  kind: membership.kind,
  personId: membership.personId ?? '',
  from: membership.from,
  to: membership.to ?? '',
  yearlyFee: membership.yearlyFee === 0 ? '' : formatMoneyField(membership.yearlyFee),
  feeBasis: membership.feeBasis,
  agreements: membership.agreements,
});

export type MembershipFields = Omit<Fields<Membership>, 'benefits'>;

export const parseMembership = (
  form: MembershipForm,
  { today }: { readonly today: PlainDate },
): Result<MembershipFields, FieldErrors<MembershipForm, FieldProblem>> => {
  const parsed = readForm({
    organisation: parseRequiredText(form.organisation, textLimits.name),
    kind: parseChoice(form.kind, membershipKinds),
    personId: optional(form.personId, parseId<PersonId>),
    from: parsePlainDate(form.from, today),
    to: optional(form.to, (text) => parsePlainDate(text, today)),
    yearlyFee: parseCost(form.yearlyFee),
    feeBasis: parseText(form.feeBasis, textLimits.name),
    agreements: parseMultilineText(form.agreements, textLimits.note),
  });
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value;
  return to !== null && to < from ? fail({ to: 'date-before-start' }) : parsed;
};

/** A use of a membership as typed; an empty value is one that nobody has put a price on. */
export type BenefitForm = {
  readonly date: string;
  readonly kind: string;
  readonly text: string;
  readonly value: string;
};

export const emptyBenefitForm = (today: PlainDate): BenefitForm => ({
  date: today,
  kind: 'seminar',
  text: '',
  value: '',
});

export const parseBenefit = (
  form: BenefitForm,
  { today }: { readonly today: PlainDate },
): Result<Omit<Benefit, 'id'>, FieldErrors<BenefitForm, FieldProblem>> =>
  readForm({
    date: parsePlainDate(form.date, today),
    kind: parseChoice(form.kind, benefitKinds),
    text: parseRequiredText(form.text, textLimits.name),
    value: optional(form.value, parseCost),
  });

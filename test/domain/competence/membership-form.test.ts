import { expect, test } from 'vitest';
import {
  emptyBenefitForm,
  emptyMembershipForm,
  membershipToForm,
  parseBenefit,
  parseMembership,
} from '#domain/competence/membership-form.ts';
import type { MembershipForm } from '#domain/competence/membership-form.ts';
import type { MembershipId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { day, envelope } from '#support/records.ts';

const today = day('2026-11-24');
const typed: MembershipForm = {
  ...emptyMembershipForm(today),
  organisation: 'TechSverige',
  yearlyFee: '9 600',
  agreements: 'Kollektivavtal',
};
const parse = (more: Partial<MembershipForm>) => parseMembership({ ...typed, ...more }, { today });

test('nobody’s membership is the firm’s, and one without an end goes on', () => {
  expect(parse({})).toMatchObject({
    ok: true,
    value: { personId: null, from: '2026-11-24', to: null, yearlyFee: 960_000 },
  });
});

test('what is stored comes back as it was typed', () => {
  const parsed = parse({ personId: 'anna', to: '2026-12-31', feeBasis: 'Per företag' });
  if (!parsed.ok) throw new Error('refused');
  const membership = { ...envelope<MembershipId>('tech'), ...parsed.value, benefits: [] };
  expect(parseMembership(membershipToForm(membership), { today })).toEqual(parsed);
});

test('it needs an organisation, and ends on no day before it begins', () => {
  expect(parse({ organisation: '' })).toEqual(fail({ organisation: 'required' }));
  expect(parse({ to: '2026-11-23' })).toEqual(fail({ to: 'date-before-start' }));
  expect(parse({ to: '2026-11-24' }).ok).toBe(true);
});

test('a use that nobody has put a price on has none, which isn’t nothing', () => {
  const use = { ...emptyBenefitForm(today), text: 'Föredrag' };
  const read = (value: string) => parseBenefit({ ...use, value }, { today });
  expect(read('')).toEqual(
    ok({ date: '2026-11-24', kind: 'seminar', text: 'Föredrag', value: null }),
  );
  expect(read('0')).toMatchObject({ ok: true, value: { value: 0 } });
  expect(read('-5')).toEqual(fail({ value: 'money-negative' }));
});

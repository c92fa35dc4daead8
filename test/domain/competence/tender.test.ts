import { expect, test } from 'vitest';
import { lapsedOf, parseTender } from '#domain/competence/tender.ts';
import { day } from '#support/records.ts';
import { recordsOf } from '#support/sample-rows.ts';

const today = day('2026-11-24');
const certifications = recordsOf('certifications');
const person = (initials: string): string =>
  recordsOf('people').find((each) => each.initials === initials)?.id ?? '';

test('story 11: Johan’s lapsed certificate stands in the way until it is renewed', () => {
  const chosen = [person('KL'), person('JE')];
  expect(
    lapsedOf(certifications, chosen, today).map(({ name, level }) => `${name} ${level}`),
  ).toEqual(['ITIL 4 Foundation']);
  const form = { personIds: chosen, tender: 'Ramavtal 2027' };
  expect(parseTender(form, { today, certifications })).toEqual({
    ok: false,
    error: { personIds: 'certificate-lapsed' },
  });
  const renewed = certifications.map((each) =>
    each.validUntil === '2026-10-03' ? { ...each, validUntil: day('2029-11-24') } : each,
  );
  expect(parseTender(form, { today, certifications: renewed }).ok).toBe(true);
});

test('without him it can be made', () => {
  const form = { personIds: [person('KL'), person('AH')], tender: '' };
  expect(parseTender(form, { today, certifications })).toEqual({
    ok: true,
    value: { personIds: [person('KL'), person('AH')], tender: '' },
  });
});

test('a tender without people is none', () => {
  expect(parseTender({ personIds: [], tender: '' }, { today, certifications })).toEqual({
    ok: false,
    error: { personIds: 'required' },
  });
});

import { expect, test } from 'vitest';
import {
  certificationToForm,
  emptyCertificationForm,
  emptyCpdForm,
  parseCertification,
  parseCpd,
  parseRenewal,
} from '#domain/competence/certification-form.ts';
import type { CertificationForm } from '#domain/competence/certification-form.ts';
import { fail, ok } from '#domain/result.ts';
import { day, envelope } from '#support/records.ts';
import type { CertificationId } from '#domain/record.ts';

const today = day('2026-11-24');
const typed: CertificationForm = {
  ...emptyCertificationForm('anna'),
  name: ' ITIL 4 ',
  obtainedOn: '24/11',
  validUntil: '2029-11-24',
  cost: '6 900',
  systemIds: ['portal', 'portal'],
};
const parse = (more: Partial<CertificationForm>) =>
  parseCertification({ ...typed, ...more }, { today });

test('a certificate is read from what was typed, each system once', () => {
  expect(parse({})).toMatchObject({
    ok: true,
    value: {
      name: 'ITIL 4',
      obtainedOn: '2026-11-24',
      cost: 690_000,
      systemIds: ['portal'],
      payer: { kind: 'employer', employerPercent: 100 },
    },
  });
});

test('what is stored comes back as it was typed', () => {
  const parsed = parse({ renewalMonths: '36', pointsPerYear: '20' });
  if (!parsed.ok) throw new Error('refused');
  const form = certificationToForm({
    ...envelope<CertificationId>('itil'),
    ...parsed.value,
    cpd: [],
  });
  expect(parseCertification(form, { today })).toEqual(parsed);
});

test.each<[string, Partial<CertificationForm>, object]>([
  ['nobody', { personId: '' }, { personId: 'required' }],
  ['no name', { name: '' }, { name: 'required' }],
  ['a cost below nothing', { cost: '-1' }, { cost: 'money-negative' }],
  ['one that is held since no day', { obtainedOn: '' }, { obtainedOn: 'required' }],
  [
    'one that is held from tomorrow',
    { obtainedOn: '2026-11-25' },
    { obtainedOn: 'date-in-future' },
  ],
  ['an end before its day', { validUntil: '2026-11-23' }, { validUntil: 'date-before-start' }],
])('%s is refused', (_, more, problem) => {
  expect(parse(more)).toEqual(fail(problem));
});

test('one that is planned needs no day', () => {
  expect(parse({ status: 'planned', obtainedOn: '', validUntil: '' }).ok).toBe(true);
});

test('points are of a day that has been', () => {
  const points = { ...emptyCpdForm(today), points: '8', text: 'Seminarium' };
  expect(parseCpd(points, { today })).toEqual(
    ok({ date: '2026-11-24', points: 8, text: 'Seminarium' }),
  );
  expect(parseCpd({ ...points, date: '2026-11-25' }, { today })).toEqual(
    fail({ date: 'date-in-future' }),
  );
  expect(parseCpd({ ...points, points: '0' }, { today }).ok).toBe(false);
});

test('a renewal is done by today and ends after it was done', () => {
  const renew = (on: string, validUntil: string) => parseRenewal({ on, validUntil }, { today });
  expect(renew('idag', '2029-11-24').ok).toBe(true);
  expect(renew('2026-11-25', '2029-11-24')).toEqual(fail({ on: 'date-in-future' }));
  expect(renew('2026-11-24', '2026-11-24')).toEqual(fail({ validUntil: 'date-before-start' }));
});

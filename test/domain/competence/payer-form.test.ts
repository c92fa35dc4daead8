import { expect, test } from 'vitest';
import { emptyPayerForm, parsePayer, payerToForm } from '#domain/competence/payer-form.ts';
import { fail, ok } from '#domain/result.ts';

test('only a shared cost asks for the employer’s part; the others are all or nothing', () => {
  const part = (payer: string) => parsePayer({ payer, employerPercent: '30' }).employerPercent;
  expect(part('employer')).toEqual(ok(100));
  expect(part('employee')).toEqual(ok(0));
  expect(part('client')).toEqual(ok(0));
  expect(part('shared')).toEqual(ok(30));
});

test('a part is 0–100 per cent', () => {
  const part = (employerPercent: string) =>
    parsePayer({ payer: 'shared', employerPercent }).employerPercent.ok;
  expect([part('0'), part('100'), part('101'), part('half')]).toEqual([true, true, false, false]);
});

test('somebody who is no payer is refused', () => {
  expect(parsePayer({ payer: 'nobody', employerPercent: '' }).payer).toEqual(fail('not-a-choice'));
});

test('what was not shared is proposed at half', () => {
  expect(payerToForm({ kind: 'employer', employerPercent: 100 })).toEqual(emptyPayerForm);
  expect(payerToForm({ kind: 'shared', employerPercent: 30 }).employerPercent).toBe('30');
});

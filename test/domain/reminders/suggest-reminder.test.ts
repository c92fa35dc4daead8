import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import {
  parseClaimRules,
  claimRulesToForm,
  startingClaimRules,
} from '#domain/reminders/claim-rules.ts';
import { reminderId, suggestReminder } from '#domain/reminders/suggest-reminder.ts';
import type { RemindFacts } from '#domain/reminders/suggest-reminder.ts';
import { day, id } from '#support/records.ts';

const facts = (more: Partial<RemindFacts> = {}): RemindFacts => ({
  invoice: {
    id: id('invoice-1'),
    dueDate: day('2026-11-01'),
    open: toMinorUnits(50_000),
    isInKronor: true,
  },
  reminders: [],
  agreesFee: true,
  hasCompensation: false,
  ...more,
});
const sent = (level: number, date: string, fee = 0) => ({
  level,
  date: day(date),
  payBy: day('2026-11-20'),
  fee: toMinorUnits(fee),
});
const suggest = (more: Partial<RemindFacts>, today: string) =>
  suggestReminder(facts(more), startingClaimRules, day(today));

test('R36 not before the days of grace, not for trifles, not more often than the rules say', () => {
  expect(suggest({}, '2026-11-01')).toBeNull();
  expect(suggest({}, '2026-11-05')).toMatchObject({ waits: 'too-early', level: 1 });
  expect(suggest({}, '2026-11-06')).toMatchObject({
    waits: null,
    level: 1,
    daysLate: 5,
    payBy: '2026-11-16',
  });
  const small = { invoice: { ...facts().invoice, open: toMinorUnits(9999) } };
  expect(suggest(small, '2026-11-24')).toMatchObject({ waits: 'too-small' });
  const one = { reminders: [sent(1, '2026-11-10')] };
  expect(suggest(one, '2026-11-20')).toMatchObject({ waits: 'too-early', level: 2 });
  expect(suggest(one, '2026-11-21')).toMatchObject({ waits: null, level: 2 });
  const two = { reminders: [sent(1, '2026-11-06'), sent(2, '2026-11-10')] };
  expect(suggest(two, '2026-12-24')).toMatchObject({ waits: 'all-sent', level: 3 });
});

test.each<[string, Partial<RemindFacts>, number]>([
  ['where it was agreed', {}, 6000],
  ['not where it wasn’t', { agreesFee: false }, 0],
  ['not beside 450 kr', { hasCompensation: true }, 0],
  ['once a debt', { reminders: [sent(1, '2026-11-02', 6000)] }, 0],
  ['not in another currency', { invoice: { ...facts().invoice, isInKronor: false } }, 0],
])('R36 a fee of 60 kr %s', (_when, more, fee) => {
  expect(suggest(more, '2026-12-01')?.fee).toBe(fee);
});

test('R36 one reminder an invoice and level, whoever makes it', () => {
  expect(reminderId(id('invoice-1'), 2)).toBe('invoice-1-2');
});

test('R36 no rule lets a fee above 60 kr in', () => {
  const form = claimRulesToForm(startingClaimRules);
  expect(parseClaimRules(form)).toEqual({ ok: true, value: startingClaimRules });
  expect(parseClaimRules({ ...form, reminderFee: '60,01' })).toMatchObject({
    error: { reminderFee: 'money-too-large' },
  });
});

import { expect, test } from 'vitest';
import { parseServiceLevel, parseWithin } from '#domain/cases/parse-service-level.ts';
import { emptyServiceLevelForm, serviceLevelToForm } from '#domain/cases/service-level-form.ts';
import type { ServiceLevelId } from '#domain/record.ts';
import { day, envelope, id } from '#support/records.ts';

const context = { today: day('2026-11-24') };
const form = emptyServiceLevelForm();

test('a length of open time as typed', () => {
  const seconds = (text: string) => {
    const parsed = parseWithin(text);
    return parsed.ok ? parsed.value : parsed.error;
  };
  expect(seconds('4')).toBe(14_400);
  expect(seconds('40 h')).toBe(144_000);
  expect(seconds('0,5')).toBe(1800);
  expect(seconds('1:30')).toBe(5400);
  expect(seconds('30 min')).toBe(1800);
  expect(seconds('0')).toBe('duration-is-zero');
  expect(seconds('snart')).toBe('duration-format');
  expect(seconds('2000')).toBe('number-too-large');
});

test('problems stand at their own field', () => {
  const typed = {
    ...form,
    name: ' ',
    goal: '120',
    hours: form.hours.map((row, place) => (place === 1 ? { from: '17', to: '8' } : row)),
    targets: form.targets.map((row, place) => (place === 2 ? { ...row, within: 'x' } : row)),
    extraClosed: '2026-13-01',
  };
  const parsed = parseServiceLevel(typed, context);
  expect(parsed.ok ? null : parsed.error).toEqual({
    name: 'required',
    goal: 'percentage-too-large',
    'hours.1.to': 'date-before-start',
    'targets.2.within': 'duration-format',
    extraClosed: 'date-does-not-exist',
  });
});

test('what is read can be typed again as it stands', () => {
  const typed = {
    ...form,
    name: 'Dygnet runt',
    hours: form.hours.map(() => ({ from: '0', to: '24' })),
    targets: form.targets.map((row, place) => ({ ...row, within: place === 0 ? '1' : '' })),
    extraClosed: '2026-12-23, 2026-04-30',
  };
  const once = parseServiceLevel(typed, context);
  if (!once.ok) throw new Error(JSON.stringify(once.error));
  expect(once.value.calendar.weekly).toHaveLength(7);
  expect(once.value.calendar.weekly[0]).toEqual({ weekday: 1, from: 0, to: 1440 });
  const level = {
    ...envelope<ServiceLevelId>('level'),
    ...once.value,
    clientId: id<never>('client'),
  };
  expect(parseServiceLevel(serviceLevelToForm(level), context)).toEqual(once);
});

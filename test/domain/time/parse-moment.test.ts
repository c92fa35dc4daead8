import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { momentToTyped, parseMoment } from '#domain/time/parse-moment.ts';
import { at, place } from '#support/service-hours.ts';

const parse = (date: string, time: string) =>
  parseMoment({ date, time }, brandText('2026-11-24'), place);

test('nothing typed is no moment, and shows as nothing', () => {
  expect(parse('', ' ')).toEqual({ ok: true, value: null });
  expect(momentToTyped(null, place)).toEqual({ date: '', time: '' });
});

test('a day and a time are the moment at which the clocks of the place show them', () => {
  expect(parse('24/11', '16:30')).toEqual({ ok: true, value: at('2026-11-24 16:30') });
  expect(momentToTyped(at('2026-11-24 16:30'), place)).toEqual({
    date: '2026-11-24',
    time: '16:30',
  });
});

test('the field that is wrong is named', () => {
  expect(parse('2026-11-24', '')).toMatchObject({ ok: false, error: { field: 'time' } });
  expect(parse('tomorrowish', '16:30')).toMatchObject({ ok: false, error: { field: 'date' } });
});

test('a time that the clocks jump over is a problem; one that comes twice is the earlier', () => {
  expect(parse('2026-03-29', '02:30')).toEqual({
    ok: false,
    error: { field: 'time', code: 'time-does-not-exist' },
  });
  expect(parse('2026-10-25', '02:30')).toEqual({ ok: true, value: '2026-10-25T00:30:00.000Z' });
});

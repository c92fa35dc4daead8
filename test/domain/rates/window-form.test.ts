import { expect, test } from 'vitest';
import { emptyWindowForm, parseWindow, windowToForm } from '#domain/rates/window-form.ts';
import { midnight } from '#domain/time/clock-time.ts';
import { aRateWindow } from '#support/records.ts';

const form = { ...emptyWindowForm(), name: 'Kväll' };

test('an evening is read as typed; 24:00 is the day’s end', () => {
  expect(parseWindow(form)).toEqual({
    ok: true,
    value: { name: 'Kväll', days: [1, 2, 3, 4, 5], from: '17:00', to: '00:00', factor: 15_000 },
  });
});

test('both times blank are the whole day', () => {
  const whole = parseWindow({ ...form, days: ['7', 'holiday'], from: '', to: ' ' });
  expect(whole).toMatchObject({ value: { from: midnight, to: midnight, days: [7, 'holiday'] } });
});

test('what is read is shown as typed', () => {
  const window = aRateWindow({});
  expect(windowToForm(window)).toMatchObject({ from: '17:00', to: '24:00', factor: '150' });
  expect(windowToForm(aRateWindow({ from: midnight, to: midnight }))).toMatchObject({
    from: '',
    to: '',
  });
});

test('no day, no length, no sense of a factor: refused at its field', () => {
  const refused = (more: Partial<typeof form>) => parseWindow({ ...form, ...more });
  expect(refused({ days: [] })).toMatchObject({ error: { days: 'required' } });
  expect(refused({ from: '08:00', to: '08:00' })).toMatchObject({
    error: { to: 'duration-is-zero' },
  });
  expect(refused({ from: '' })).toMatchObject({ error: { from: 'required' } });
  expect(refused({ factor: '0' })).toMatchObject({ error: { factor: 'number-too-small' } });
  expect(refused({ factor: '1001' })).toMatchObject({ error: { factor: 'number-too-large' } });
});

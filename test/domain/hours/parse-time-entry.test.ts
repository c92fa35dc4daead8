import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTimeEntry } from '#domain/hours/parse-time-entry.ts';
import { emptyTimeEntryForm, timeEntryToForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { brandText } from '#domain/brand.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { anyText, law } from '#support/law.ts';
import { day, entry } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const context = { today: day('2026-11-24'), zone: stockholm, rules: temporalZones };
const form = (more: Partial<TimeEntryForm>): TimeEntryForm => ({
  ...emptyTimeEntryForm(context.today),
  personId: 'person-1',
  clientId: 'client-1',
  ...more,
});
const parse = (more: Partial<TimeEntryForm>) => parseTimeEntry(form(more), context);

test('a duration alone is an entry without moments', () => {
  const parsed = parse({ duration: '1:30', workDate: 'igår', rate: '1 350', note: ' Möte ' });
  expect(parsed).toEqual({
    ok: true,
    value: {
      personId: 'person-1',
      clientId: 'client-1',
      systemId: null,
      taskId: null,
      activity: 'operation',
      workDate: '2026-11-23',
      zone: 'Europe/Stockholm',
      start: null,
      end: null,
      breakSeconds: 0,
      seconds: 5400,
      rateOverride: 135_000,
      isBillable: true,
      note: 'Möte',
    },
  });
});

test('a start and an end are an entry; the break comes off', () => {
  const parsed = parse({ start: '8', end: '17', breakTime: '1h' });
  expect(parsed.ok && parsed.value.seconds).toBe(8 * 3600);
  expect(parsed.ok && parsed.value.start).toBe('2026-11-24T07:00:00.000Z');
});

test.each<[string, Partial<TimeEntryForm>, object]>([
  ['nothing of a length', {}, { duration: 'required' }],
  ['a zero', { duration: '0' }, { duration: 'duration-is-zero' }],
  ['a start alone', { start: '8' }, { end: 'time-needs-both' }],
  ['an end alone', { end: '8' }, { start: 'time-needs-both' }],
  [
    'a break as long as the work',
    { start: '8', end: '9', breakTime: '1h' },
    { breakTime: 'break-too-long' },
  ],
  [
    'a length that the times deny',
    { start: '8', end: '9', duration: '2' },
    { duration: 'duration-differs-from-times' },
  ],
  [
    'R13 a doubled hour',
    { workDate: '2026-10-25', start: '02:30', end: '05:00' },
    { start: 'time-is-doubled' },
  ],
  [
    'R13 a skipped hour',
    { workDate: '2026-03-29', start: '02:30', end: '05:00' },
    { start: 'time-does-not-exist' },
  ],
  ['no client', { clientId: '', duration: '1' }, { clientId: 'required' }],
  ['an unknown activity', { activity: 'x', duration: '1' }, { activity: 'not-a-choice' }],
  ['a negative rate', { duration: '1', rate: '-1' }, { rate: 'money-negative' }],
])('refuses %s', (_, more, error) => {
  expect(parse(more)).toEqual({ ok: false, error });
});

test('R13 the answer to a doubled hour makes it an entry', () => {
  const parsed = parse({
    workDate: '2026-10-25',
    start: '02:30',
    end: '05:00',
    startOccurrence: 'later',
  });
  expect(parsed.ok && parsed.value.seconds).toBe(9000);
});

test('every field is answered at once', () => {
  const parsed = parse({
    personId: '',
    workDate: '31/2',
    duration: 'x',
    rate: 'y',
    note: 'z'.repeat(10_000),
  });
  expect(parsed).toEqual({
    ok: false,
    error: {
      personId: 'required',
      workDate: 'date-does-not-exist',
      duration: 'duration-format',
      rate: 'money-format',
      note: 'text-too-long',
    },
  });
});

test('an entry comes back from its form as it was, also in a doubled hour', () => {
  const forms = [
    { duration: '1:15' },
    { start: '8', end: '16', breakTime: '0:30', note: 'a\nb' },
    { start: '22', end: '2' },
    { workDate: '2026-10-25', start: '02:50', end: '02:10', startOccurrence: 'earlier' },
    { workDate: '2026-10-25', start: '02:30', end: '02:40', startOccurrence: 'later' },
    { workDate: '2026-10-24', start: '23:30', end: '02:40', endOccurrence: 'earlier' },
  ];
  for (const each of forms) {
    const parsed = parse(each);
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) continue;
    const { rateOverride, isBillable, ...fields } = parsed.value;
    expect([rateOverride, isBillable]).toEqual([null, true]);
    const again = parseTimeEntry(timeEntryToForm(entry('a', fields), temporalZones), context);
    expect(again).toEqual(parsed);
  }
});

test('R13 a timed entry keeps its seconds when it is saved again, and editing one end never moves the other', () => {
  const before = {
    start: brandText<Instant>('2026-11-24T07:03:27.000Z'),
    end: brandText<Instant>('2026-11-24T07:03:51.000Z'),
    zone: stockholm,
  };
  const edit = (more: Partial<TimeEntryForm>) => {
    const stored = entry('a', { ...before, workDate: day('2026-11-24'), seconds: toSeconds(24) });
    const edited = { ...timeEntryToForm(stored, temporalZones), ...more };
    return parseTimeEntry(edited, { ...context, before });
  };
  const same = edit({ note: 'Nytt' });
  expect(same.ok && [same.value.start, same.value.end, same.value.seconds]).toEqual([
    before.start,
    before.end,
    24,
  ]);
  const later = edit({ end: '9:00' });
  expect(later.ok && [later.value.start, later.value.end]).toEqual([
    before.start,
    '2026-11-24T08:00:00.000Z',
  ]);
});

test('R11 an entry keeps its zone, wherever it is edited', () => {
  const before = {
    start: brandText<Instant>('2026-11-24T14:00:00.000Z'),
    end: brandText<Instant>('2026-11-24T16:00:00.000Z'),
    zone: brandText<TimeZone>('America/New_York'),
  };
  const stored = entry('a', { ...before, workDate: day('2026-11-24'), seconds: toSeconds(7200) });
  const shown = timeEntryToForm(stored, temporalZones);
  expect([shown.start, shown.end]).toEqual(['09:00', '11:00']);
  const edited = parseTimeEntry({ ...shown, end: '12' }, { ...context, before });
  expect(edited.ok && [edited.value.zone, edited.value.start, edited.value.end]).toEqual([
    'America/New_York',
    before.start,
    '2026-11-24T17:00:00.000Z',
  ]);
});

test('no text in any field makes it throw', () => {
  const fields = Object.keys(emptyTimeEntryForm(context.today)).filter(
    (field) => field !== 'isBillable',
  );
  law(
    fc.property(fc.constantFrom(...fields), anyText, (field, text) => {
      parse({ duration: '1', [field]: text });
    }),
    1000,
  );
});

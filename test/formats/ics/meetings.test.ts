import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '#formats/ics/meetings.ts';
import { day } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const place = { zone: stockholm, rules: temporalZones };
const week = { from: day('2026-11-23'), to: day('2026-11-29') };

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//prov//sv', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const read = (file: string, period = week) => readMeetings(file, period, place);
const startsOf = (file: string, period = week) => {
  const found = read(file, period);
  return found.ok ? found.value.map(({ start, date }) => start ?? date) : found.error.code;
};

describe('the meetings of a calendar file', () => {
  it('reads zones, UTC and floating times by the clocks here', () => {
    const file = calendar(
      event(
        'UID:a',
        'SUMMARY:A',
        'DTSTART;TZID=Europe/Stockholm:20261124T090000',
        'DTEND;TZID=Europe/Stockholm:20261124T103000',
      ),
      event('UID:b', 'SUMMARY:B', 'DTSTART:20261124T120000Z', 'DURATION:PT1H30M'),
      event('UID:c', 'SUMMARY:C', 'DTSTART:20261125T080000', 'DTEND:20261125T083000'),
      event(
        'UID:d',
        'SUMMARY:D',
        'DTSTART;TZID="W. Europe Standard Time":20261126T080000',
        'DTEND;TZID="W. Europe Standard Time":20261126T090000',
      ),
    );
    const found = read(file);
    expect(found).toMatchObject({
      ok: true,
      value: [
        { title: 'A', start: '2026-11-24T08:00:00.000Z', end: '2026-11-24T09:30:00.000Z' },
        { title: 'B', start: '2026-11-24T12:00:00.000Z', end: '2026-11-24T13:30:00.000Z' },
        { title: 'C', start: '2026-11-25T07:00:00.000Z', end: '2026-11-25T07:30:00.000Z' },
        { title: 'D', start: '2026-11-26T07:00:00.000Z', end: '2026-11-26T08:00:00.000Z' },
      ],
    });
  });

  it('unfolds lines and takes the escapes out of texts', () => {
    const file = calendar(
      event(
        'UID:a',
        'SUMMARY:Förvaltningsmöte\\, Mark',
        ' s\\; veckans',
        'LOCATION:Rum 3\\n',
        'DTSTART:20261124T080000Z',
      ),
    );
    expect(read(file)).toMatchObject({
      value: [{ title: 'Förvaltningsmöte, Marks; veckans', place: 'Rum 3' }],
    });
  });

  it('keeps a whole day without times', () => {
    const file = calendar(
      event('UID:a', 'SUMMARY:Kurs', 'DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261126'),
    );
    expect(read(file)).toMatchObject({
      value: [{ date: '2026-11-25', start: null, end: null, key: 'a|2026-11-25' }],
    });
  });

  it('follows what comes again by day and week: count, until, interval, weekdays', () => {
    const from = 'DTSTART;TZID=Europe/Stockholm:20261102T090000';
    const rule = (text: string) => startsOf(calendar(event('UID:a', from, `RRULE:${text}`)));
    const dates = (text: string) => (rule(text) as readonly string[]).map((at) => at.slice(8, 10));
    expect(dates('FREQ=DAILY')).toEqual(['23', '24', '25', '26', '27', '28', '29']);
    expect(dates('FREQ=DAILY;COUNT=23')).toEqual(['23', '24']);
    expect(dates('FREQ=DAILY;INTERVAL=2;UNTIL=20261126T225959Z')).toEqual(['24', '26']);
    expect(dates('FREQ=DAILY;BYDAY=MO,TU')).toEqual(['23', '24']);
    expect(dates('FREQ=WEEKLY')).toEqual(['23']);
    expect(dates('FREQ=WEEKLY;INTERVAL=2')).toEqual([]);
    expect(dates('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE;WKST=MO')).toEqual(['23', '25']);
    expect(dates('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=17')).toEqual(['23', '24']);
  });

  it('keeps the clock of a meeting over the change to winter time', () => {
    const file = calendar(
      event('UID:a', 'DTSTART;TZID=Europe/Stockholm:20261020T090000', 'RRULE:FREQ=WEEKLY'),
    );
    const period = { from: day('2026-10-19'), to: day('2026-10-28') };
    expect(startsOf(file, period)).toEqual([
      '2026-10-20T07:00:00.000Z',
      '2026-10-27T08:00:00.000Z',
    ]);
  });

  it('leaves out what was taken out, moved or cancelled', () => {
    const series = event(
      'UID:a',
      'SUMMARY:Möte',
      'DTSTART;TZID=Europe/Stockholm:20261123T090000',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE;TZID=Europe/Stockholm:20261124T090000',
    );
    const moved = event(
      'UID:a',
      'SUMMARY:Flyttat',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261125T090000',
      'DTSTART;TZID=Europe/Stockholm:20261125T140000',
    );
    const cancelled = event(
      'UID:a',
      'STATUS:CANCELLED',
      'RECURRENCE-ID;TZID=Europe/Stockholm:20261126T090000',
      'DTSTART;TZID=Europe/Stockholm:20261126T090000',
    );
    expect(read(calendar(series, moved, cancelled))).toMatchObject({
      value: [
        { title: 'Möte', start: '2026-11-23T08:00:00.000Z' },
        { title: 'Flyttat', start: '2026-11-25T13:00:00.000Z' },
      ],
    });
  });

  it('says of a rule that it does not follow that only this one is known', () => {
    const file = calendar(
      event('UID:a', 'DTSTART:20261124T080000Z', 'RRULE:FREQ=MONTHLY;BYDAY=4TU'),
    );
    expect(read(file)).toMatchObject({ value: [{ repeatsOtherwise: true }] });
  });

  it('leaves alarms and zones of the file alone', () => {
    const file = calendar(
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
      event(
        'UID:a',
        'SUMMARY:Möte',
        'DTSTART;TZID=X:20261124T090000',
        'BEGIN:VALARM',
        'SUMMARY:Larm',
        'TRIGGER:-PT5M',
        'END:VALARM',
      ),
    );
    expect(read(file)).toMatchObject({
      value: [{ title: 'Möte', start: '2026-11-24T08:00:00.000Z' }],
    });
  });
});

describe('a file that is refused', () => {
  it('says why, and where', () => {
    const whole = calendar(event('UID:a', 'SUMMARY:A', 'DTSTART:20261124T080000Z'));
    expect(startsOf('<html>')).toBe('not-a-calendar');
    expect(startsOf('')).toBe('not-a-calendar');
    expect(startsOf(whole.slice(0, -20))).toBe('truncated');
    expect(startsOf(whole.replace('END:VEVENT', 'END:VTODO'))).toBe('truncated');
    expect(read(whole.replace('SUMMARY:A', 'vad är detta'))).toEqual({
      ok: false,
      error: { code: 'damaged-line', line: 6 },
    });
    expect(startsOf(`BEGIN:VCALENDAR\r\n${'X:y\r\n'.repeat(2_100_000)}`)).toBe('too-large');
  });

  it('does not let itself be stalled', () => {
    const many = Array.from({ length: 300 }, (_, place) =>
      event(`UID:${place}`, 'DTSTART;VALUE=DATE:19000101', 'RRULE:FREQ=DAILY;COUNT=999999'),
    );
    expect(startsOf(calendar(...many))).toBe('too-many');
  });

  it('never throws, whatever stands in it', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'DTSTART:20260230T250000',
        'DTSTART;TZID=Nowhere/Nothing:20261124T093000',
        'DTEND:20261124T080000Z',
        'RRULE:FREQ=DAILY;INTERVAL=0',
        'RRULE:FREQ=WEEKLY;BYDAY=XX',
        'EXDATE:',
        'DURATION:P',
        'UID:a',
        ' folded',
        'DTSTART;VALUE=DATE:20261124',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        read(calendar(...lines));
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { fromDayNumber } from '#domain/time/plain-date.ts';
import { anyText, law } from '#support/law.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/4', '2026-01-04'],
  ['20261124', '2026-11-24'],
  ['241124', '2024-11-24'],
  ['24/11', '2026-11-24'],
  ['24/11-26', '2026-11-24'],
  ['24/11-2025', '2025-11-24'],
  ['24/11 2025', '2025-11-24'],
  ['4/1', '2027-01-04'],
  ['24 nov', '2026-11-24'],
  ['1 december', '2026-12-01'],
  ['3 okt 2025', '2025-10-03'],
  ['3 Oct 2025', '2025-10-03'],
  ['1 maj', '2027-05-01'],
  ['idag', '2026-11-24'],
  ['I DAG', '2026-11-24'],
  ['igår', '2026-11-23'],
  ['imorgon', '2026-11-25'],
  ['tomorrow', '2026-11-25'],
  ['29/2', '2028-02-29'],
])('reads %j as %s', (text, date) => {
  const read = parsePlainDate(text, text === '29/2' ? day('2027-11-24') : today);
  expect(read).toEqual({ ok: true, value: date });
});

test.each([
  ['', 'required'],
  ['31/4', 'date-does-not-exist'],
  ['2026-02-29', 'date-does-not-exist'],
  ['261324', 'date-does-not-exist'],
  ['0/1', 'date-does-not-exist'],
  ['1850-01-01', 'date-does-not-exist'],
  ['24-11', 'date-format'],
  ['24 foo', 'date-format'],
  ['constructor', 'date-format'],
  ['24/11/26/1', 'date-format'],
  ['２４/11', 'date-format'],
])('refuses %j: %s', (text, error) => {
  expect(parsePlainDate(text, today)).toEqual({ ok: false, error });
});

test('a date without a year is the nearest one: in January "24/12" was last month', () => {
  expect(parsePlainDate('24/12', day('2027-01-03'))).toEqual({ ok: true, value: '2026-12-24' });
  expect(parsePlainDate('3/1', day('2026-12-20'))).toEqual({ ok: true, value: '2027-01-03' });
});

test('an ISO date is read as itself whatever the day', () => {
  law(
    fc.property(fc.integer({ min: -20_000, max: 80_000 }), (number) => {
      const date = fromDayNumber(number);
      expect(parsePlainDate(date, today)).toEqual({ ok: true, value: date });
    }),
  );
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parsePlainDate(text, today)),
    1000,
  );
});

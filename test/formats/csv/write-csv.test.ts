import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeCsv } from '#formats/csv/write-csv.ts';
import { dateCell, decimalCell, emptyCell, textCell } from '#formats/table.ts';
import { day } from '#support/records.ts';

const columns = [{ heading: 'Text', width: 10 }];
const written = (text: string): string => writeCsv({ columns, rows: [[textCell(text)]] });
const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data[1]?.[0];

test('byte order mark, semicolons, CRLF and decimal commas: what Swedish Excel reads', () => {
  const csv = writeCsv({
    columns: [
      { heading: 'Datum', width: 10 },
      { heading: 'Belopp', width: 10 },
      { heading: 'Kund', width: 10 },
    ],
    rows: [
      [dateCell(day('2026-11-24')), decimalCell(123_450, 2), textCell('Å; "Ö"\nAB')],
      [dateCell(null), decimalCell(-5, 2), emptyCell],
    ],
  });
  expect(csv).toBe('\ufeffDatum;Belopp;Kund\r\n2026-11-24;1234,50;"Å; ""Ö""\nAB"\r\n;-0,05;');
});

test.each([
  '=cmd|/c calc!A1',
  '+1+1',
  '-1+1|cmd',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=1\n2',
  '＝1',
  '-cmd',
])('%j never runs as a formula', (text) => {
  expect(read(written(text))?.startsWith("'")).toBe(true);
});

test('a signed number is a number', () => {
  expect(read(written('-5'))).toBe('-5');
  expect(read(written('+46'))).toBe('+46');
  expect(read(written('-5,25'))).toBe('-5,25');
});

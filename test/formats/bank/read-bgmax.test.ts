import { expect, test } from 'vitest';
import { isBgMax, readBgMax } from '#formats/bank/read-bgmax.ts';

const pad = (text: string, size: number): string => text.padEnd(size).slice(0, size);
const zeros = (amount: number, size: number): string => String(amount).padStart(size, '0');
const record = (...fields: readonly string[]): string => pad(fields.join(''), 80);

const pay = (code: '20' | '21' | '22', reference: string, amount: number, serial: string) =>
  record(
    code,
    zeros(0, 10),
    pad(reference, 25),
    zeros(amount, 18),
    '2',
    '1',
    serial.padStart(12, '0'),
    '0',
  );

const deposit = (amount: number, count: number, day = '20261120') =>
  record('15', pad('', 35), day, zeros(1, 5), zeros(amount, 18), 'SEK', zeros(count, 8), ' ');

const start = record('01', pad('BGMAX', 20), '01', pad('20261120093000', 20), 'P');
const open = record('05', zeros(54_029_681, 10), pad('', 10), 'SEK');
const end = (payments: number, deductions: number, references: number, deposits: number) =>
  record('70', ...[payments, deductions, references, deposits].map((count) => zeros(count, 8)));

const file = (...records: readonly string[]): string => `${records.join('\r\n')}\r\n`;

const whole = file(
  start,
  open,
  pay('20', '2026000105', 1_122_900, '101'),
  record('26', pad('Åhus Båtvarv AB', 35)),
  pay('20', '', 50_000, '102'),
  pay('22', '2026000204', 30_000, '102'),
  pay('22', '2026000303', 20_000, '102'),
  record('25', 'Betalning av två fakturor'),
  pay('21', '2026000105', 100, '103'),
  deposit(1_172_800, 3),
  end(2, 1, 2, 1),
);

test('BgMax: payments, deductions, more references, words and names under the deposit that sums them', () => {
  expect(isBgMax(whole)).toBe(true);
  expect(readBgMax(whole)).toMatchObject({
    ok: true,
    value: {
      quarantined: [],
      lines: [
        {
          place: 3,
          date: '2026-11-20',
          amount: 1_122_900,
          reference: '2026000105',
          payer: 'Åhus Båtvarv AB',
        },
        {
          place: 5,
          reference: '2026000204',
          text: '2026000204 2026000303 Betalning av två fakturor',
        },
        { place: 9, amount: -100 },
      ],
    },
  });
});

test('a deposit that isn’t its payments’ sum, or has no day, is set aside by its row', () => {
  const sections = file(
    start,
    open,
    pay('20', '1', 100, '1'),
    deposit(101, 1),
    open,
    pay('20', '2', 100, '2'),
    deposit(100, 1, '20261320'),
    open,
    pay('20', '3', 100, '3'),
    deposit(100, 1),
    end(3, 0, 0, 3),
  );
  expect(readBgMax(sections)).toMatchObject({
    value: {
      lines: [{ place: 9 }],
      quarantined: [
        { place: 4, code: 'parts-differ' },
        { place: 7, code: 'date', found: '20261320' },
      ],
    },
  });
});

test.each([
  ['without its end', file(start, open, pay('20', '1', 1, '1'), deposit(1, 1)), 'cut-off', 4],
  [
    'with other counts',
    file(start, open, pay('20', '1', 1, '1'), deposit(1, 1), end(2, 0, 0, 1)),
    'cut-off',
    5,
  ],
  ['with a payment in no section', file(start, pay('20', '1', 1, '1')), 'not-bgmax', 2],
  [
    'with letters for an amount',
    file(start, open, pay('20', '1', 1, '1').replace(zeros(1, 18), pad('abc', 18))),
    'not-bgmax',
    3,
  ],
])('a file %s is refused whole', (_what, text, code, place) => {
  expect(readBgMax(text)).toMatchObject({ ok: false, error: { code, place } });
});

import { expect, test } from 'vitest';
import { guessMapping } from '#domain/receipts/bank-mapping.ts';
import type { BankMapping } from '#domain/receipts/bank-mapping.ts';
import { readBankCsv, splitBankCsv } from '#formats/bank/read-bank-csv.ts';

const rowsOf = (text: string) => {
  const split = splitBankCsv(text);
  if (!split.ok) throw new Error(split.error.code);
  return split.value;
};

const mappingOf = (text: string): BankMapping => {
  const mapping = guessMapping(rowsOf(text));
  if (mapping === null) throw new Error('No columns');
  return mapping;
};

const read = (text: string, more: Partial<BankMapping> = {}) =>
  readBankCsv(rowsOf(text), { ...mappingOf(text), ...more });

const swedish = `Kontonummer;5000 00 583 98
Bokföringsdatum;Belopp;Avsändare;OCR;Meddelande;Saldo
2026-11-20;11 229,00;Åhus Båtvarv AB;2026000105;Faktura;20 000,00
2026-11-21;-250,50;;;Avgift;19 749,50

`;

test('R44 a Swedish bank: the head is found under what stands above it, blanks between thousands', () => {
  expect(mappingOf(swedish)).toMatchObject({ headRow: 1, dateOrder: 'ymd', decimalMark: ',' });
  expect(read(swedish)).toMatchObject({
    ok: true,
    value: {
      lines: [
        {
          place: 3,
          date: '2026-11-20',
          amount: 1_122_900,
          payer: 'Åhus Båtvarv AB',
          reference: '2026000105',
        },
        { place: 4, amount: -25_050, text: 'Avgift' },
      ],
      quarantined: [],
    },
  });
});

test('R44 an English one: commas between cells and thousands, American dates by the number above twelve', () => {
  const text =
    'Date,Amount,Payer,Reference\n11/20/2026,"1,234.50",Acme,RF18\n11/02/2026,5.00,Bee,\n';
  expect(mappingOf(text)).toMatchObject({ dateOrder: 'mdy', decimalMark: '.' });
  expect(read(text)).toMatchObject({
    value: {
      lines: [
        { date: '2026-11-20', amount: 123_450 },
        { date: '2026-11-02', amount: 500 },
      ],
    },
  });
  const told = read('Datum;Belopp\n03/04/26;1.234,50\n', { dateOrder: 'dmy', decimalMark: ',' });
  expect(told).toMatchObject({ value: { lines: [{ date: '2026-04-03', amount: 123_450 }] } });
});

test('R44 a row that can’t be read is set aside by its row and column; the others are read', () => {
  const result = read(`Datum;Belopp;Avsändare;Text
2026-13-01;1,00;A;
2026-11-01;hundra;A;
2026-11-01;1,00
2026-11-01;1,00;=HYPERLINK("http://x");
2026-11-01;0;A;
2026-11-01;1,00;@SUM(A1);
2026-11-01;1,00;+46 70;cmd
2026-11-01;+2,00;A;ok
`);
  expect(
    result.ok && result.value.quarantined.map(({ place, code, at }) => [place, code, at]),
  ).toEqual([
    [2, 'date', 'Datum'],
    [3, 'amount', 'Belopp'],
    [4, 'columns', ''],
    [5, 'formula', 'Avsändare'],
    [6, 'amount', 'Belopp'],
    [7, 'formula', 'Avsändare'],
  ]);
  expect(result.ok && result.value.lines.map(({ place }) => place)).toEqual([8, 9]);
});

test('R44 a quote that is never closed refuses the file by its row; so do nothing and too much', () => {
  expect(splitBankCsv('Datum;Belopp\n2026-11-01;"1,00\n')).toMatchObject({
    error: { code: 'quotes', place: 2 },
  });
  expect(splitBankCsv('\n ; \n')).toMatchObject({ error: { code: 'empty' } });
  expect(splitBankCsv('a;b\n'.repeat(20_001))).toMatchObject({ error: { code: 'too-many-rows' } });
  expect(guessMapping(rowsOf('hej\npå dig\n'))).toBeNull();
});

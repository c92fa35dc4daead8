import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { statementPaper } from '#documents/statement-paper.ts';
import { day } from '#support/records.ts';

const subject = {
  language: 'sv' as const,
  firmName: 'Viskan AB',
  clientName: 'Åhus Båtvarv AB',
  from: day('2026-08-24'),
  to: day('2026-11-24'),
  madeOn: day('2026-11-24'),
};

test('a statement of account: what was owed, every event, what is owed', () => {
  const paper = statementPaper({
    ...subject,
    statements: [
      {
        currency: 'SEK',
        opening: toMinorUnits(0),
        closing: toMinorUnits(-500),
        rows: [
          {
            date: day('2026-09-01'),
            kind: 'invoice',
            number: '1124',
            dueDate: day('2026-10-01'),
            amount: toMinorUnits(10_000),
            balance: toMinorUnits(10_000),
          },
          {
            date: day('2026-10-01'),
            kind: 'payment',
            number: '',
            dueDate: null,
            amount: toMinorUnits(-10_500),
            balance: toMinorUnits(-500),
          },
        ],
      },
    ],
  });
  const [part] = paper.parts;
  expect(part?.kind === 'table' ? part.rows.map(([on, what]) => [on, what]) : []).toEqual([
    ['2026-08-24', 'Ingående saldo'],
    ['2026-09-01', 'Faktura 1124'],
    ['2026-10-01', 'Inbetalning'],
    ['2026-11-24', 'Utgående saldo'],
  ]);
  expect(paper.facts.at(-1)?.value).toMatch(/^−5,00.kr$/);
});

test('an account on which nothing has happened says so, in the client’s language', () => {
  const paper = statementPaper({ ...subject, language: 'en', statements: [] });
  expect(paper.parts).toEqual([
    { kind: 'text', title: '', text: 'Nothing has happened on the account.' },
  ]);
});

import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { encodePc8 } from '#formats/sie/code-page-437.ts';
import { readSie } from '#formats/sie/read-sie.ts';
import { largestSieFile } from '#formats/sie/sie-file.ts';
import type { SieFile, SieProblemCode } from '#formats/sie/sie-file.ts';
import { toSieText, writeSie } from '#formats/sie/write-sie.ts';
import { day } from '#support/records.ts';

const folder = new URL('../vectors/sie/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));

type Expected = {
  readonly sumDebetKredit: readonly {
    readonly text: string;
    readonly date: string;
    readonly rows: readonly { readonly account: string; readonly amount: string }[];
  }[];
};
const expected = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
) as unknown as Expected;

const read = (name: string) => readSie(bytesOf(name));

const golden = (): SieFile => {
  const file = read('FAKT.SI');
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
};

describe('a file of vouchers', () => {
  it('R40 is read as its makers say it reads', () => {
    const found = golden().vouchers.map(({ text, date, rows }) => ({
      text,
      date: date.replaceAll('-', ''),
      rows: rows.map(({ account, amount }) => ({ account, amount: (amount / 100).toFixed(2) })),
    }));
    expect(found).toEqual(expected.sumDebetKredit);
  });

  it('R40 is written again byte for byte', () => {
    expect(Buffer.from(writeSie(golden())).equals(Buffer.from(bytesOf('FAKT.SI')))).toBe(true);
  });

  it('keeps a quotation mark within a name', () => {
    expect(golden().objects).toEqual([
      { dimension: '6', number: 'P12', name: 'Driftavtal "Guld"' },
    ]);
  });
});

/** Every broken file, the line that is at fault and what of it. */
const broken: Readonly<Record<string, readonly [line: number, code: SieProblemCode]>> = {
  'neg-unbalanced.SI': [29, 'unbalanced'],
  'neg-utf8.SI': [4, 'not-pc8'],
  'neg-latin1.SI': [4, 'not-pc8'],
  'neg-no-flagga.SI': [0, 'label-missing'],
  'neg-comma.SI': [31, 'amount'],
  'neg-date.SI': [29, 'date'],
  'neg-orgnr.SI': [7, 'organisation-number'],
  'neg-ib.SI': [12, 'label-not-here'],
  'neg-three-decimals.SI': [31, 'amount'],
  'neg-plus.SI': [31, 'amount'],
  'neg-no-fnamn.SI': [0, 'label-missing'],
  'neg-quote.SI': [28, 'quote'],
  'neg-unknown-label.SI': [12, 'unknown-label'],
};

describe('a broken file is refused by its line', () => {
  it('knows every broken file there is', () => {
    const files = readdirSync(folder).filter((name) => name.startsWith('neg-'));
    expect(files.toSorted()).toEqual(Object.keys(broken).toSorted());
  });

  it.each(Object.entries(broken))('%s', (name, [line, code]) => {
    expect(read(name)).toMatchObject({ ok: false, error: { line, code } });
  });

  it('cut off in the middle of a line, of a voucher, before a voucher begins', () => {
    const whole = Buffer.from(bytesOf('FAKT.SI')).toString('latin1');
    const cut = (mark: string): Uint8Array =>
      Buffer.from(whole.slice(0, whole.indexOf(mark)), 'latin1');
    expect(readSie(cut('1 "Faktura 20260001 Kundf'))).toMatchObject({ ok: false });
    expect(readSie(cut('   #TRANS 2611'))).toMatchObject({ error: { code: 'truncated' } });
    expect(readSie(cut('{\r\n'))).toMatchObject({ ok: false });
  });

  it('one that is too large, before it is looked at', () => {
    const huge = new Uint8Array(largestSieFile + 1);
    expect(readSie(huge)).toMatchObject({ error: { line: 0, code: 'too-large' } });
  });

  it('an empty one, and one that is something else', () => {
    expect(readSie(new Uint8Array())).toMatchObject({ error: { code: 'empty' } });
    expect(readSie(encodePc8('PK\u0003\u0004 zip\n'))).toMatchObject({
      error: { line: 1, code: 'no-label' },
    });
  });

  it.each([
    ['#VALUTA EUR', '#VALUTA SEK', 'currency'],
    ['#SIETYP 3', '#SIETYP 4', 'type'],
    ['#FLAGGA 2', '#FLAGGA 0', 'flag'],
    ['#FORMAT ANSI', '#FORMAT PC8', 'not-pc8'],
    ['#SIETYP 4\r\n#KONTO 1 "x"\r\n#SIETYP 4', '#SIETYP 4', 'label-order'],
    ['#FNAMN "a"\r\n#FNAMN "b"', '#FNAMN "Övningsbolaget IT AB"', 'label-twice'],
    ['#KONTO 15A0 "x"', '#KONTO 1510 "Kundfordringar"', 'account'],
    ['#TRANS 1510 {"6"} 1', '#TRANS 1510 {} 11229.00', 'objects'],
    ['#TRANS 1510', '#TRANS 1510 {} 11229.00 20260302 "Faktura 20260001 Kundföretaget"', 'objects'],
    ['#KONTO 1510 "Kund\u0007"', '#KONTO 1510 "Kundfordringar"', 'control-character'],
  ])('%s', (wrong, right, code) => {
    const text = new TextDecoder('latin1').decode(bytesOf('FAKT.SI'));
    const latin = (words: string): string => new TextDecoder('latin1').decode(encodePc8(words));
    const bytes = Buffer.from(text.replace(latin(right), latin(wrong)), 'latin1');
    expect(readSie(bytes)).toMatchObject({ ok: false, error: { code } });
  });
});

const name = fc.string({ unit: 'grapheme', maxLength: 40 }).map(toSieText);
const date = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), at: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, at }) =>
    day(`2026-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`),
  );
const account = fc.integer({ min: 1000, max: 9999 }).map(String);
const row = fc.record({
  account,
  objects: fc.array(fc.tuple(fc.constant('6'), name), { maxLength: 2 }),
  amount: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(toMinorUnits),
  date,
  text: name,
});
const voucher = fc
  .record({
    series: fc.constantFrom('F', 'A', 'Ö 1', ''),
    number: fc.constantFrom('', '12'),
    date,
    text: name,
    rows: fc.array(row, { maxLength: 4 }),
    last: row,
  })
  .map(({ last, rows, ...head }) => ({
    ...head,
    rows: [
      ...rows,
      { ...last, amount: toMinorUnits(0 - rows.reduce((sum, { amount }) => sum + amount, 0)) },
    ],
  }));
const file: fc.Arbitrary<SieFile> = fc.record({
  program: fc.record({ name, version: name }),
  madeOn: date,
  madeBy: name,
  remark: fc.option(name),
  firmNumber: fc.option(name),
  organisationNumber: fc.constantFrom(null, '5560160680'),
  firmName: name,
  fiscalYear: fc.option(fc.record({ from: date, to: date })),
  chart: fc.constantFrom(null, 'EUBAS97', 'BAS2025'),
  accounts: fc.array(fc.record({ number: account, name }), { maxLength: 4 }),
  dimensions: fc.array(fc.record({ number: fc.constant('6'), name }), { maxLength: 1 }),
  objects: fc.array(fc.record({ dimension: fc.constant('6'), number: name, name }), {
    maxLength: 2,
  }),
  vouchers: fc.array(voucher, { maxLength: 4 }),
});

it('what is written is read as it was: identity, whatever the texts', () => {
  fc.assert(
    fc.property(file, (made) => {
      expect(readSie(writeSie(made))).toEqual({ ok: true, value: made });
    }),
    { seed: 4, numRuns: 150 },
  );
});

import { describe, expect, it } from 'vitest';
import { encodePc8 } from '#formats/sie/code-page-437.ts';
import { readSieAccounts } from '#formats/sie/read-sie-accounts.ts';

const lines = (...more: readonly string[]): Uint8Array =>
  encodePc8(
    ['#FLAGGA 0', '#PROGRAM "Bok" 1.0', '#FORMAT PC8', '#SIETYP 4', '#FNAMN "Övning AB"', ...more]
      .map((line) => `${line}\r\n`)
      .join(''),
  );

describe('accounts of a ledger’s own file', () => {
  it('are read from type 4E, all else passed over', () => {
    const read = readSieAccounts(
      lines(
        '#KPTYP EUBAS97',
        '#KONTO 1930 "Företagskonto"',
        '#SRU 1930 7281',
        '#KONTO 1510 "Kundfordringar "',
        '#KTYP 1510 T',
        '#IB 0 1930 1000.00',
        '#UB 0 1930 2000.00',
        '#RES 0 3001 -5.00',
        '#PSALDO 0 202601 3001 {} -5.00',
        '#EGEN 1 2 3',
        '#VER A 1 20260101 "x"',
        '{',
        '#TRANS 1930 {} 1000.00',
        '#TRANS 1510 {} -1000.00',
        '}',
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        firmName: 'Övning AB',
        chart: 'EUBAS97',
        accounts: [
          { number: '1510', name: 'Kundfordringar' },
          { number: '1930', name: 'Företagskonto' },
        ],
      },
    });
  });

  it.each([
    ['no account', lines(), 0, 'no-accounts'],
    ['an account without a name', lines('#KONTO 1510'), 6, 'field-missing'],
    ['an account that is no number', lines('#KONTO A "x"'), 6, 'account'],
    ['cut off in a name', lines('#KONTO 1510 "Kund').subarray(0, -2), 6, 'quote'],
    ['cut off in a voucher', lines('#KONTO 1 "x"', '#VER A 1 20260101', '{'), 8, 'truncated'],
    ['a row outside a voucher', lines('#KONTO 1 "x"', '#TRANS 1 {} 1'), 7, 'braces'],
    ['no flag', encodePc8('#FORMAT PC8\r\n'), 1, 'label-missing'],
    ['another encoding', new TextEncoder().encode('#FLAGGA 0\n#FNAMN "Å"\n'), 2, 'not-pc8'],
  ] as const)('%s is refused', (_what, bytes, line, code) => {
    expect(readSieAccounts(bytes)).toMatchObject({ ok: false, error: { line, code } });
  });
});

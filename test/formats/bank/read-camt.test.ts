import { expect, test } from 'vitest';
import { readCamt } from '#formats/bank/read-camt.ts';

type Entry = {
  readonly amount?: string;
  readonly currency?: string;
  readonly direction?: string;
  readonly status?: string;
  readonly date?: string;
  readonly reference?: string;
  readonly details?: string;
};

const entry = (more: Entry = {}): string => `<Ntry>
<NtryRef>1</NtryRef>
<Amt Ccy="${more.currency ?? 'SEK'}">${more.amount ?? '11229.00'}</Amt>
<CdtDbtInd>${more.direction ?? 'CRDT'}</CdtDbtInd>
<Sts>${more.status ?? 'BOOK'}</Sts>
<BookgDt><Dt>${more.date ?? '2026-11-20'}</Dt></BookgDt>
<AcctSvcrRef>${more.reference ?? 'B1'}</AcctSvcrRef>
<NtryDtls>${more.details ?? '<TxDtls><RltdPties><Dbtr><Nm>Åhus Båtvarv AB</Nm></Dbtr></RltdPties><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>2026000105</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>'}</NtryDtls>
</Ntry>`;

const statement = (...entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct>${entries.join('\n')}</Stmt></BkToCstmrStmt></Document>`;

const linesOf = (text: string) => {
  const read = readCamt(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

test('camt.053: amount, day, payer, structured reference; money out is below zero', () => {
  const { lines, quarantined } = linesOf(
    statement(entry(), entry({ direction: 'DBIT', amount: '25', reference: 'B2', details: '' })),
  );
  expect(quarantined).toEqual([]);
  expect(lines).toMatchObject([
    {
      place: 1,
      date: '2026-11-20',
      amount: 1_122_900,
      currency: 'SEK',
      payer: 'Åhus Båtvarv AB',
      reference: '2026000105',
      identity: 'SE4550000000058398257466|B1|0|2026-11-20|1122900',
    },
    { place: 2, amount: -2500 },
  ]);
});

test('camt.054 in a later version: status and names where they have moved, free text, a batch split in its parts', () => {
  const part = (amount: string, text: string) =>
    `<TxDtls><Refs><AcctSvcrRef>T${amount}</AcctSvcrRef></Refs><Amt Ccy="SEK">${amount}</Amt><RltdPties><Dbtr><Pty><Nm>Kund</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>${text}</Ustrd><Ustrd>tack</Ustrd></RmtInf></TxDtls>`;
  const batch = entry({
    amount: '300.50',
    details: part('100.50', 'Faktura 1') + part('200', 'F 2'),
  }).replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>');
  const text = statement(batch)
    .replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn')
    .replaceAll('Stmt>', 'Ntfctn>')
    .replaceAll('<Document xmlns', '<Document a="b" xmlns')
    .replace('camt.053.001.02', 'camt.054.001.08');
  expect(linesOf(text).lines).toMatchObject([
    { amount: 10_050, payer: 'Kund', text: 'Faktura 1 tack', reference: '' },
    { amount: 20_000, text: 'F 2 tack' },
  ]);
});

test('an entry that can’t be read is set aside by its number, the others are read', () => {
  const { lines, quarantined } = linesOf(
    statement(
      entry({ status: 'PDNG' }),
      entry({ amount: '1,50' }),
      entry({ currency: 'XAU' }),
      entry({ date: '2026-02-30' }),
      entry({
        amount: '5',
        details: '<TxDtls><Amt Ccy="SEK">1</Amt></TxDtls><TxDtls><Amt Ccy="SEK">2</Amt></TxDtls>',
      }),
      entry({ direction: 'UP' }),
      entry({ reference: 'B9' }),
    ),
  );
  expect(quarantined.map(({ place, code }) => [place, code])).toEqual([
    [1, 'pending'],
    [2, 'amount'],
    [3, 'currency'],
    [4, 'date'],
    [5, 'parts-differ'],
    [6, 'amount'],
  ]);
  expect(lines).toHaveLength(1);
});

test.each([
  ['<!DOCTYPE x [<!ENTITY a "b">]>', 'doctype', 1],
  ['<Invoice/>', 'not-camt', 1],
])('refuses %s', (text, code, place) => {
  expect(readCamt(text)).toMatchObject({ ok: false, error: { code, place } });
});

test('a file that was cut off is refused by its line, nothing half-read', () => {
  const text = statement(entry(), entry({ reference: 'B2' }));
  expect(readCamt(text.slice(0, text.length - 60))).toMatchObject({
    ok: false,
    error: { code: 'cut-off' },
  });
  expect(readCamt(statement())).toMatchObject({ error: { code: 'empty' } });
});

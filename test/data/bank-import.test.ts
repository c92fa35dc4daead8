import { beforeEach, expect, it } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { BankLine } from '#domain/receipts/bank-line.ts';
import { importBankLines, matchBankLines } from '#data/bank-import.ts';
import { listReceipts } from '#data/receipt-list.ts';
import { undo } from '#data/undo.ts';
import { issueScripted, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

let store: TestWindow;
let id: InvoiceId;
let number = '';
let payable: MinorUnits;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  id = await issueScripted(store, firm);
  const row = await store.database.invoiceSummaries.get(id);
  ({ number = '', payable = toMinorUnits(0) } = row ?? {});
});

const line = (place: number, more: Partial<BankLine> = {}): BankLine => ({
  place,
  date: day('2026-11-24'),
  amount: toMinorUnits(100_000),
  currency: 'SEK',
  payer: 'Åhus Båtvarv',
  reference: '',
  text: '',
  identity: `bank|${place}`,
  ...more,
});

const confirmed = async (lines: readonly BankLine[]) =>
  (await matchBankLines(store, { lines })).lines.map(({ line: own, key, match }) => ({
    line: own,
    key,
    clientId: match.clientId,
    allocations: match.allocations,
  }));

it('R44 is matched, confirmed and booked in one batch that one undo takes back; the same line never twice', async () => {
  const lines = [
    line(1, { reference: number, amount: toMinorUnits(payable + 50) }),
    line(2, { payer: 'Okänd', identity: 'same' }),
    line(3, { payer: 'Okänd', identity: 'same' }),
    line(4, { amount: toMinorUnits(-1) }),
  ];
  const before = await matchBankLines(store, { lines });
  expect(before.lines.map(({ match }) => match.kind)).toEqual([
    'reference',
    'none',
    'none',
    'outgoing',
  ]);
  expect(new Set(before.lines.map(({ key }) => key)).size).toBe(4);
  const wish = (await confirmed(lines)).slice(0, 3);
  expect(value(await importBankLines(store, { lines: wish }))).toEqual({ booked: 3 });
  expect((await store.database.invoiceSummaries.get(id))?.standing).toBe('paid');
  const left = await listReceipts(store, { isLeft: true, limit: 10 });
  expect(left.rows.map((row) => row.left).toSorted((one, other) => one - other)).toEqual([
    50, 100_000, 100_000,
  ]);
  const again = await matchBankLines(store, { lines });
  expect(again.lines.map(({ match }) => match.kind)).toEqual([
    'known',
    'known',
    'known',
    'outgoing',
  ]);
  expect(await importBankLines(store, { lines: wish })).toMatchObject({
    error: { code: 'bank-lines-known' },
  });
  value(await undo(store));
  expect(await store.database.receipts.count()).toBe(0);
  expect((await store.database.invoiceSummaries.get(id))?.standing).toBe('unpaid');
});

it('R34 two lines never pay the same part of an invoice', async () => {
  const half = line(1, { reference: number, amount: toMinorUnits(payable - 100) });
  const lines = [half, { ...half, place: 2, identity: 'other' }];
  const [, second] = (await matchBankLines(store, { lines })).lines;
  expect(second?.match.allocations).toEqual([{ invoiceId: id, amount: 100 }]);
  const wish = (await confirmed(lines)).map((each) => ({
    ...each,
    allocations: [{ invoiceId: id, amount: toMinorUnits(payable - 100) }],
  }));
  expect(await importBankLines(store, { lines: wish })).toMatchObject({
    error: { code: 'payment-exceeds-open' },
  });
  expect(await store.database.receipts.count()).toBe(0);
});

it('money of the same day and amount that is there already is pointed out', async () => {
  value(await importBankLines(store, { lines: await confirmed([line(1)]) }));
  const [other] = (await matchBankLines(store, { lines: [line(9, { identity: 'csv' })] })).lines;
  expect(other?.match.looksRecorded).toBe(true);
});

it('an OCR of what is paid already names the client', async () => {
  const first = line(1, { reference: number, amount: payable });
  value(await importBankLines(store, { lines: await confirmed([first]) }));
  const [twice] = (
    await matchBankLines(store, {
      lines: [line(2, { reference: number, payer: 'Okänd', date: day('2026-11-25') })],
    })
  ).lines;
  expect(twice?.match).toMatchObject({ kind: 'client', allocations: [] });
});

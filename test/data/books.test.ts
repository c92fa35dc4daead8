import { beforeEach, describe, expect, it } from 'vitest';
import { bookkeepingToForm } from '#domain/books/bookkeeping-form.ts';
import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { emptyReceiptForm } from '#domain/receipts/receipt-form.ts';
import type { InvoiceId, ReceiptId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import {
  exportVouchers,
  getBookkeeping,
  getChart,
  importAccounts,
  listVoucherExports,
  saveBookkeeping,
} from '#data/books.ts';
import type { VoucherFile } from '#data/books.ts';
import { removePayment } from '#data/payments.ts';
import { recordReceipt, removeReceipt } from '#data/receipts.ts';
import { undo } from '#data/undo.ts';
import { getVat } from '#data/vat.ts';
import { listVouchers } from '#data/vouchers.ts';
import { issueScripted, setUpScripted, value } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
const november = { from: day('2026-11-01'), to: day('2026-11-30') };
let store: TestWindow;
let firm: ScriptedFirm;
let id: InvoiceId;
let files: VoucherFile[];

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  id = await issueScripted(store, firm);
  files = [];
});

const makeFile = (file: VoucherFile) => {
  files.push(file);
  const name = `FAKT-${file.serial}.SI`;
  return Promise.resolve(ok({ name, sha256: `${file.serial}`.padStart(64, '0'), size: 1 }));
};
const send = () => exportVouchers(store, makeFile, november);
const exportedOf = async () =>
  (await listVouchers(store, november)).vouchers.map(({ exported }) => exported);

/** Money for the whole invoice. */
const pay = async (): Promise<ReceiptId> => {
  const payable = (await store.database.invoiceSummaries.get(id))?.payable ?? toMinorUnits(0);
  return value(
    await recordReceipt(store, {
      form: { ...emptyReceiptForm(today, { clientId: firm.client }), amount: `${payable / 100}` },
      allocations: [{ invoiceId: id, amount: payable }],
    }),
  );
};

describe('vouchers that go out', () => {
  it('R40 none twice, serials without a gap, each file with what it holds', async () => {
    expect(await exportedOf()).toEqual([null]);
    value(await send());
    expect(await exportedOf()).toEqual([1]);
    expect(await send()).toMatchObject({ ok: false, error: { code: 'no-vouchers' } });
    await pay();
    expect(await exportedOf()).toEqual([1, null]);
    value(await send());
    expect(files.map(({ serial, vouchers }) => [serial, vouchers.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    const rows = await listVoucherExports(store);
    expect(rows.map(({ serial, file }) => [serial, file.name])).toEqual([
      [2, 'FAKT-2.SI'],
      [1, 'FAKT-1.SI'],
    ]);
  });

  it('R40 are not taken back: the ledger may have them already', async () => {
    value(await send());
    expect(await undo(store)).toMatchObject({ error: { kind: 'frozen', what: 'voucher-export' } });
    expect(await exportedOf()).toEqual([1]);
  });

  it('leave their money as it was; what hasn’t gone out is still free', async () => {
    const receiptId = await pay();
    const [payment] = await store.database.payments.toArray();
    value(await send());
    const frozen = { ok: false, error: { kind: 'frozen', what: 'exported-voucher' } };
    expect(await removeReceipt(store, { id: receiptId })).toMatchObject(frozen);
    if (payment !== undefined)
      expect(await removePayment(store, { id: payment.id })).toMatchObject(frozen);
  });

  it('a file is of one fiscal year', async () => {
    const period = { from: day('2025-12-01'), to: day('2026-11-30') };
    const sent = exportVouchers(store, makeFile, period);
    expect(await sent).toMatchObject({ error: { code: 'two-fiscal-years' } });
  });

  it('a file that can’t be archived leaves nothing marked and takes no serial', async () => {
    const fails = exportVouchers(
      store,
      () => Promise.resolve({ ok: false, error: { kind: 'not-saved', problem: 'disk-full' } }),
      november,
    );
    expect(await fails).toMatchObject({ ok: false });
    expect(await exportedOf()).toEqual([null]);
    value(await send());
    expect(files.map(({ serial }) => serial)).toEqual([1]);
  });

  it('two windows that send at once share nothing: one sends, the other has nothing left', async () => {
    const other = openWindow({ journal: store.port, name: store.database.name });
    const both = await Promise.all([send(), exportVouchers(other, makeFile, november)]);
    expect(both.filter(({ ok: isSent }) => isSent)).toHaveLength(1);
    expect((await listVoucherExports(store)).map(({ serial }) => serial)).toEqual([1]);
  });
});

describe('the VAT of a period', () => {
  it('is that of its invoices, each behind its figure', async () => {
    const { summary, invoices } = await getVat(store, november);
    const invoice = await store.database.invoices.get(id);
    if (invoice?.status !== 'issued') throw new Error('not issued');
    expect(summary.tax).toBe(invoice.snapshot.totals.vat);
    expect(summary.boxes['05']).toBe(invoice.snapshot.totals.net);
    expect(
      summary.groups.flatMap((group) => group.invoices.map(({ invoiceId }) => invoiceId)),
    ).toEqual([id]);
    expect(invoices[id]?.number).toBe(invoice.number);
  });

  it('by the cash method falls due when it is paid', async () => {
    const form = { ...bookkeepingToForm(startingBookkeeping), method: 'cash' };
    value(await saveBookkeeping(store, { form }));
    expect((await getVat(store, november)).summary.tax).toBe(0);
    await pay();
    const invoice = await store.database.invoices.get(id);
    const vat = invoice?.status === 'issued' ? invoice.snapshot.totals.vat : null;
    expect((await getVat(store, november)).summary.tax).toBe(vat);
  });
});

describe('how the books are kept', () => {
  it('has defaults before the firm says anything, and can be taken back', async () => {
    expect(await getBookkeeping(store)).toMatchObject({ method: 'accrual' });
    const form = { ...bookkeepingToForm(startingBookkeeping), 'sales-25': '3041' };
    value(await saveBookkeeping(store, { form }));
    expect((await getBookkeeping(store)).accounts['sales-25']).toBe('3041');
    value(await undo(store));
    expect((await getBookkeeping(store)).accounts['sales-25']).toBe('3001');
  });

  it('says at each field what is wrong with it', async () => {
    const form = { ...bookkeepingToForm(startingBookkeeping), bank: '19', voucherSeries: '' };
    expect(await saveBookkeeping(store, { form })).toMatchObject({
      error: { fields: { bank: 'account-format', voucherSeries: 'required' } },
    });
  });

  it('takes in a chart of accounts in one step that can be taken back and done again', async () => {
    const accounts = [
      { number: '1510', name: 'Kundfordringar' },
      { number: '3041', name: 'Försäljning tjänster' },
    ];
    expect((await getChart(store)).isOwn).toBe(false);
    expect(value(await importAccounts(store, { accounts }))).toBe(2);
    expect((await getChart(store)).accounts).toEqual(accounts);
    value(await undo(store));
    expect((await getChart(store)).isOwn).toBe(false);
    expect(value(await importAccounts(store, { accounts }))).toBe(2);
    const renamed = [{ number: '3041', name: 'Konsulttjänster' }];
    expect(value(await importAccounts(store, { accounts: renamed }))).toBe(1);
    expect((await getChart(store)).accounts.map(({ name }) => name)).toEqual([
      'Kundfordringar',
      'Konsulttjänster',
    ]);
  });
});

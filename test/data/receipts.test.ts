import { beforeEach, describe, expect, it } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import { emptyReceiptForm } from '#domain/receipts/receipt-form.ts';
import { paymentKind } from '#domain/receipts/payment-kind.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { importRows } from '#data/import-rows.ts';
import { getInvoiceSummary } from '#data/invoice-list.ts';
import { listPayments, recordPayment, removePayment, setOff, writeOff } from '#data/payments.ts';
import {
  allocateReceipt,
  bookReceipt,
  recordReceipt,
  removeReceipt,
  repay,
} from '#data/receipts.ts';
import { undo } from '#data/undo.ts';
import { issueScripted, paper, setUpScripted, value } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
let store: TestWindow;
let firm: ScriptedFirm;
let id: InvoiceId;
let other: InvoiceId;
let payable: MinorUnits;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  id = await issueScripted(store, firm);
  other = await issueScripted(store, firm);
  const row = await store.database.invoiceSummaries.get(id);
  payable = row?.payable ?? toMinorUnits(0);
});

const kronor = (amount: number): string => String(amount / 100);
const money = (amount: number) => ({
  ...emptyReceiptForm(today, { clientId: firm.client }),
  amount: kronor(amount),
});
const openOf = async (invoiceId: InvoiceId) => {
  const row = await getInvoiceSummary(store, invoiceId);
  return row === null ? null : row.payable - row.paid;
};
const stateOf = async (invoiceId: InvoiceId) => (await getInvoiceSummary(store, invoiceId))?.state;
const outstanding = async () =>
  (await store.database.clientSummaries.get(firm.client))?.outstanding;
const leftOf = async (receiptId: string) => {
  const row = await store.database.receiptStandings.get(receiptId);
  return row === undefined ? null : row.amount - row.used;
};

describe('R34 one receipt', () => {
  it('pays several invoices; what they leave stands on the client’s account and pays a later one', async () => {
    const receipt = value(
      await recordReceipt(store, {
        form: money(payable + 20_000),
        allocations: [
          { invoiceId: id, amount: payable },
          { invoiceId: other, amount: toMinorUnits(5_000) },
        ],
      }),
    );
    expect([await stateOf(id), await stateOf(other)]).toEqual(['paid', 'partly-paid']);
    expect([await openOf(other), await leftOf(receipt)]).toEqual([payable - 5_000, 15_000]);
    expect(await outstanding()).toBe(payable - 5_000);
    const more = [{ invoiceId: other, amount: toMinorUnits(15_001) }];
    expect(await allocateReceipt(store, { id: receipt, allocations: more })).toMatchObject({
      error: { code: 'receipt-used-up' },
    });
    const rest = [{ invoiceId: other, amount: toMinorUnits(15_000) }];
    value(await allocateReceipt(store, { id: receipt, allocations: rest }));
    expect([await openOf(other), await leftOf(receipt)]).toEqual([payable - 20_000, 0]);
    expect((await store.database.receiptStandings.get(receipt))?.standing).toBe('used');
  });

  it('never pays more than is open, nor another currency', async () => {
    const wish = { form: money(payable * 3), allocations: [] };
    const tooMuch = [{ invoiceId: id, amount: toMinorUnits(payable + 1) }];
    expect(await recordReceipt(store, { ...wish, allocations: tooMuch })).toMatchObject({
      error: { code: 'payment-exceeds-open' },
    });
    const form = { ...wish.form, currency: 'EUR' };
    const allocations = [{ invoiceId: id, amount: payable }];
    expect(await recordReceipt(store, { form, allocations })).toMatchObject({
      error: { code: 'payment-other-currency' },
    });
    expect(await store.database.receipts.count()).toBe(0);
  });

  it('a payment larger than the debt is said, and the rest is not lost', async () => {
    const form = { invoiceId: id, date: today, amount: kronor(payable + 700), note: '' };
    const paid = value(await recordPayment(store, form));
    expect(paid.surplus).toBe(700);
    expect(await leftOf(paid.receiptId)).toBe(700);
    expect([await openOf(id), await stateOf(id)]).toEqual([0, 'paid']);
  });

  it('removed, it opens what it paid; undo pays it again', async () => {
    const allocations = [id, other].map((invoiceId) => ({ invoiceId, amount: payable }));
    const receipt = value(await recordReceipt(store, { form: money(payable * 2), allocations }));
    value(await removeReceipt(store, { id: receipt }));
    expect([await openOf(id), await openOf(other)]).toEqual([payable, payable]);
    value(await undo(store));
    expect([await openOf(id), await openOf(other), await leftOf(receipt)]).toEqual([0, 0, 0]);
    const [first] = await listPayments(store, id);
    if (first === undefined) throw new Error('Not paid');
    expect(paymentKind(first)).toBe('receipt');
    value(await removePayment(store, { id: first.id }));
    expect([await openOf(id), await leftOf(receipt)]).toEqual([payable, payable]);
  });

  it('is repaid as far as it is left, and then not removed', async () => {
    const receipt = value(
      await recordReceipt(store, {
        form: money(payable + 900),
        allocations: [{ invoiceId: id, amount: payable }],
      }),
    );
    const back = { source: { receiptId: receipt }, date: today, amount: '9,01' };
    expect(await repay(store, back)).toMatchObject({ error: { kind: 'invalid' } });
    const repaid = value(await repay(store, { ...back, amount: '9' }));
    expect([await leftOf(receipt), await leftOf(repaid)]).toEqual([0, 0]);
    expect(await removeReceipt(store, { id: receipt })).toMatchObject({
      error: { code: 'receipt-was-repaid' },
    });
    value(await removeReceipt(store, { id: repaid }));
    expect(await leftOf(receipt)).toBe(900);
  });
});

it('R7 what reached the account of foreign money is written when the bank says it', async () => {
  const form = { ...money(250_000), currency: 'EUR', clientId: firm.client };
  const receipt = value(await recordReceipt(store, { form, allocations: [] }));
  expect((await store.database.receipts.get(receipt))?.bookedInSek).toBeNull();
  const booking = { bookedInSek: '28 250,00', bankFee: '25' };
  value(await bookReceipt(store, { id: receipt, form: booking }));
  expect(await store.database.receipts.get(receipt)).toMatchObject({
    bookedInSek: 2_825_000,
    bankFee: 2500,
  });
  const inKronor = value(await recordReceipt(store, { form: money(100), allocations: [] }));
  expect(await bookReceipt(store, { id: inKronor, form: booking })).toMatchObject({
    error: { code: 'receipt-in-kronor' },
  });
});

describe('R34 what is given up', () => {
  it('öre leave an invoice paid, a bad debt writes it off, with a reason', async () => {
    const gone = { invoiceId: id, date: today, note: '' };
    const amount = toMinorUnits(payable - 50);
    value(await recordPayment(store, { ...gone, amount: kronor(amount) }));
    const rest = toMinorUnits(50);
    value(await writeOff(store, { ...gone, reason: 'rounding', amount: rest }));
    expect(await stateOf(id)).toBe('paid');
    const debt = { invoiceId: other, date: today, reason: 'bad-debt', amount: payable } as const;
    expect(await writeOff(store, { ...debt, note: ' ' })).toMatchObject({
      error: { code: 'reason-required' },
    });
    value(await writeOff(store, { ...debt, note: 'Konkurs avslutad utan utdelning' }));
    expect([await stateOf(other), await outstanding()]).toEqual(['written-off', 0]);
    const [row] = await listPayments(store, other);
    value(await removePayment(store, { id: row?.id as never }));
    expect([await stateOf(other), await outstanding()]).toEqual(['issued', payable]);
  });

  it('no more than is open, and no more öre than a krona', async () => {
    const wish = { invoiceId: id, date: today, note: '', reason: 'rounding' } as const;
    for (const [size, code] of [
      [payable + 1, 'payment-exceeds-open'],
      [101, 'write-off-too-large'],
      [0, 'nothing-to-write-off'],
    ] as const)
      expect(await writeOff(store, { ...wish, amount: toMinorUnits(size) })).toMatchObject({
        error: { code },
      });
  });
});

describe('R35 a credit note of a paid invoice', () => {
  const credit = async () => {
    value(
      await recordPayment(store, {
        invoiceId: id,
        date: today,
        amount: kronor(payable),
        note: '',
      }),
    );
    const lines = (await store.database.invoices.get(id))?.lines ?? [];
    return value(
      await creditInvoice(store, paper, {
        id,
        issueDate: today,
        reason: 'Fel antal timmar',
        corrects: false,
        lines: lines.map((line) => ({
          lineId: line.id,
          amount: line.quantity.amount,
          reopensHours: false,
        })),
      }),
    ).id;
  };

  it('is set off against another invoice in one act, which can be taken back', async () => {
    const noteId = await credit();
    const wish = { noteId, invoiceId: other, amount: payable, date: today };
    const set = value(await setOff(store, wish));
    expect([await openOf(other), await openOf(noteId), await outstanding()]).toEqual([0, 0, 0]);
    expect(await stateOf(other)).toBe('credited');
    expect(await setOff(store, { ...wish, amount: toMinorUnits(1) })).toMatchObject({
      error: { code: 'payment-exceeds-open' },
    });
    value(await removePayment(store, { id: set }));
    expect([await openOf(other), await openOf(noteId)]).toEqual([payable, 0 - payable]);
  });

  it('is repaid: money goes back and the note gives no more', async () => {
    const noteId = await credit();
    const amount = kronor(payable);
    const back = value(await repay(store, { source: { noteId }, date: today, amount }));
    expect([await openOf(noteId), await leftOf(back)]).toEqual([0, 0]);
    value(await removeReceipt(store, { id: back }));
    expect(await openOf(noteId)).toBe(0 - payable);
  });
});

it('R34 a payment from before there were receipts is money of its own, removed by itself', async () => {
  const fields = { invoiceId: id, date: today, amount: payable, note: '' };
  const rows = [{ id: 'old-payment' as never, fields }];
  value(await importRows(store, { table: 'payments', rows }));
  const [old] = await listPayments(store, id);
  expect(old === undefined ? null : paymentKind(old)).toBe('money');
  expect(await stateOf(id)).toBe('paid');
  value(await removePayment(store, { id: 'old-payment' as never }));
  expect(await openOf(id)).toBe(payable);
});

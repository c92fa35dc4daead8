import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { emptyExpenseForm } from '#domain/expenses/expense-form.ts';
import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { draftInvoice, removeDraft } from '#data/draft-invoices.ts';
import { listExpenses } from '#data/expense-list.ts';
import { removeExpense, saveExpense } from '#data/expenses.ts';
import { issueInvoice } from '#data/invoices.ts';
import { lockMonth } from '#data/period-locks.ts';
import { undo } from '#data/undo.ts';
import { paper, saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const today = day('2026-11-24');

const office = async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const form = (more: Partial<ExpenseForm> = {}): ExpenseForm => ({
    ...emptyExpenseForm(today, toBasisPoints(2500)),
    personId: firm.person,
    clientId: firm.client,
    text: 'Tåg',
    supplier: 'SJ',
    amount: '1 060',
    vat: '60',
    date: '2026-11-10',
    ...more,
  });
  const save = async (more: Partial<ExpenseForm> = {}) =>
    value(await saveExpense(store, { id: null, form: form(more) }));
  const stateOf = async (id: string) => {
    const found = await store.database.expenses.get(id);
    return [found?.billing, found?.invoiceId ?? null];
  };
  const wish = {
    clientId: firm.client,
    from: day('2026-11-01'),
    to: day('2026-11-30'),
    grouping: 'task',
  } as const;
  const draft = async () => value(await draftInvoice(store, words, wish));
  return { store, firm, form, save, stateOf, draft };
};

describe('an expense that a client pays for', () => {
  it('comes onto a draft with the hours, and is free again when the draft goes', async () => {
    const { store, firm, save, stateOf, draft } = await office();
    await saveHours(store, firm);
    const outlay = await save({ markup: '10' });
    const drive = await save({ kind: 'mileage', text: 'Besök', distance: '12,5' });
    await save({ isRebilled: false, supplierNumber: '7' });
    const id = await draft();
    const invoice = await store.database.invoices.get(id);
    expect(invoice?.lines.slice(1)).toMatchObject([
      {
        text: 'Tåg, SJ, 2026-11-10',
        quantity: { unit: 'lump-sum', amount: 1000 },
        unitPrice: 110_000,
        net: 110_000,
        vatRate: 2500,
        expenseIds: [outlay],
      },
      {
        quantity: { unit: 'kilometre', amount: 12_500 },
        unitPrice: 250,
        net: 3125,
        expenseIds: [drive],
      },
    ]);
    expect(await stateOf(outlay)).toEqual(['drafted', id]);
    value(await removeDraft(store, { id }));
    expect(await stateOf(outlay)).toEqual(['open', null]);
    value(await undo(store));
    expect(await stateOf(drive)).toEqual(['drafted', id]);
  });

  it('alone is enough for a draft', async () => {
    const { save, draft, store } = await office();
    await save();
    const invoice = await store.database.invoices.get(await draft());
    expect(invoice?.lines).toHaveLength(1);
  });

  it('R31 is frozen once it is issued, and R33 comes free with a credit note that reopens it', async () => {
    const { store, save, form, stateOf, draft } = await office();
    const id = await save();
    const invoiceId = await draft();
    value(await issueInvoice(store, paper, { id: invoiceId, issueDate: today }));
    expect(await stateOf(id)).toEqual(['invoiced', invoiceId]);
    const frozen = { ok: false, error: { kind: 'frozen', what: 'invoiced-expense' } };
    expect(await saveExpense(store, { id, form: form() })).toEqual(frozen);
    expect(await removeExpense(store, { id })).toEqual(frozen);
    const issued = await store.database.invoices.get(invoiceId);
    const credit = (reopensHours: boolean) => ({
      id: invoiceId,
      issueDate: today,
      reason: 'Fel',
      lines: (issued?.lines ?? []).map((line) => ({
        lineId: line.id,
        amount: line.quantity.amount,
        reopensHours,
      })),
      corrects: false,
    });
    value(await creditInvoice(store, paper, credit(true)));
    expect(await stateOf(id)).toEqual(['open', null]);
  });

  it('R33 stays invoiced where the credit note does not reopen it', async () => {
    const { store, save, stateOf, draft } = await office();
    const id = await save();
    const invoiceId = await draft();
    value(await issueInvoice(store, paper, { id: invoiceId, issueDate: today }));
    const [line] = (await store.database.invoices.get(invoiceId))?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    const { amount } = line.quantity;
    const wish = { lineId: line.id, amount, reopensHours: false };
    const asked = { id: invoiceId, issueDate: today, reason: 'Fel', lines: [wish] };
    const { id: noteId } = value(await creditInvoice(store, paper, { ...asked, corrects: false }));
    expect(await stateOf(id)).toEqual(['invoiced', invoiceId]);
    const note = await store.database.invoices.get(noteId);
    expect(note?.lines[0]).not.toHaveProperty('expenseIds');
  });

  it('is changed on a draft only after it was taken off', async () => {
    const { store, save, form, draft } = await office();
    const id = await save();
    await draft();
    const refused = { ok: false, error: { kind: 'rule', code: 'expense-on-draft' } };
    expect(await saveExpense(store, { id, form: form() })).toEqual(refused);
    expect(await removeExpense(store, { id })).toEqual(refused);
  });
});

describe('expenses', () => {
  it('a supplier’s number comes once', async () => {
    const { store, save, form } = await office();
    const id = await save({ supplierNumber: '4711' });
    const again = form({ supplier: 'sj', supplierNumber: '4711' });
    expect(await saveExpense(store, { id: null, form: again })).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'expense-is-double' },
    });
    value(await saveExpense(store, { id, form: { ...again, text: 'Tåg igen' } }));
    value(await saveExpense(store, { id: null, form: { ...again, supplier: 'Vy' } }));
  });

  it('R26 in a closed month change no more', async () => {
    const { store, save, form } = await office();
    const id = await save({ date: '2026-10-05' });
    value(await lockMonth(store, { month: brandText('2026-10') }));
    const locked = { kind: 'frozen', what: 'locked-month', month: '2026-10' };
    expect(await removeExpense(store, { id })).toEqual({ ok: false, error: locked });
    expect(await saveExpense(store, { id: null, form: form({ date: '2026-10-06' }) })).toEqual({
      ok: false,
      error: locked,
    });
  });

  it('are listed newest first, narrowed and summed in kronor', async () => {
    const { store, firm, save } = await office();
    await save({ markup: '10' });
    await save({ date: '2026-11-12', text: 'Café', isRebilled: false, amount: '56', vat: '6' });
    await save({
      date: '2026-11-11',
      currency: 'EUR',
      amount: '10',
      vat: '',
      rebilledAmount: '120',
    });
    const all = { from: day('2026-01-01'), to: day('2026-12-31') };
    const list = await listExpenses(store, all);
    expect(list.rows.map(({ date }) => date)).toEqual(['2026-11-12', '2026-11-11', '2026-11-10']);
    expect(list.rows[0]).toMatchObject({ clientName: 'Åhus Båtvarv AB', receipts: 0 });
    expect(list.sums).toEqual({ net: 105_000, vat: 6600, rebilled: 110_000, inOtherCurrency: 1 });
    const found = async (more: object) =>
      (await listExpenses(store, { ...all, ...more })).rows.map(({ text }) => text);
    expect(await found({ text: 'cafe' })).toEqual(['Café']);
    expect(await found({ billing: 'none' })).toEqual(['Café']);
    expect(await found({ clientId: firm.client, billing: 'open' })).toEqual(['Tåg', 'Tåg']);
    expect(await found({ kind: 'mileage' })).toEqual([]);
  });
});

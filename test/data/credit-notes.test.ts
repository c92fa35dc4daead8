import { beforeEach, describe, expect, it } from 'vitest';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { commitAside } from '#data/commit.ts';
import { creditInvoice, listCreditNotes } from '#data/credit-notes.ts';
import { invoiceSeriesId } from '#data/firm.ts';
import { issueInvoice } from '#data/invoices.ts';
import { getInvoiceSummary, listInvoices } from '#data/invoice-list.ts';
import { listPayments, recordPayment, removePayment } from '#data/payments.ts';
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

const issuedOf = async (invoiceId: InvoiceId): Promise<IssuedInvoice> => {
  const row = await store.database.invoices.get(invoiceId);
  if (row?.status !== 'issued') throw new Error('Not issued');
  return row;
};

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  id = await issueScripted(store, firm);
});

type Wish = Partial<Parameters<typeof creditInvoice>[2]> & {
  readonly reopensHours?: boolean;
  readonly share?: number;
};

const credit = async ({ reopensHours = true, share = 1, ...more }: Wish = {}) => {
  const { lines } = await issuedOf(id);
  return creditInvoice(store, paper, {
    id,
    issueDate: today,
    reason: 'Fel antal timmar',
    corrects: false,
    lines: lines.map((line) => ({
      lineId: line.id,
      amount: line.quantity.amount * share,
      reopensHours,
    })),
    ...more,
  });
};

const entry = async () => {
  const [first] = await store.database.timeEntries.toArray();
  if (first === undefined) throw new Error('No hours');
  return first;
};
const outstanding = async () =>
  (await store.database.clientSummaries.get(firm.client))?.outstanding;
const stateOf = async (invoiceId: InvoiceId) => (await getInvoiceSummary(store, invoiceId))?.state;

describe('a full credit note', () => {
  it('R29 takes the next number of the same series, R34 settles the original, R33 opens its hours', async () => {
    const before = await issuedOf(id);
    const note = value(await credit());
    const row = await issuedOf(note.id);
    expect(Number(note.number)).toBe(Number(before.number) + 1);
    expect(row.snapshot.totals).toEqual(before.snapshot.totals);
    expect(row.credits).toMatchObject({ invoiceId: id, number: before.number });
    expect(row.paymentReference).toBeNull();
    expect(await issuedOf(id)).toEqual(before);
    expect(await entry()).toMatchObject({ billing: 'open', invoiceId: null });
    expect([await stateOf(id), await stateOf(note.id)]).toEqual(['credited', 'credit']);
    expect(await outstanding()).toBe(0);
    expect(await listCreditNotes(store, id)).toEqual([row]);
    for (const state of ['credited', 'credit'] as const) {
      const page = await listInvoices(store, {
        state,
        sort: { by: 'number', direction: 'ascending' },
        limit: 10,
      });
      expect([state, page.total, page.rows.length]).toEqual([state, 1, 1]);
    }
  });

  it('R34 of a paid invoice stays in the client’s favour', async () => {
    const { payable } = (await issuedOf(id)).snapshot.totals;
    const paid = String(payable / 100);
    const form = { invoiceId: id, date: today, amount: paid, note: '' };
    value(await recordPayment(store, form));
    const note = value(await credit());
    expect(await listPayments(store, id)).toHaveLength(1);
    expect(await outstanding()).toBe(0 - payable);
    expect((await issuedOf(note.id)).credits?.settled).toBe(0);
    expect(await stateOf(id)).toBe('paid');
  });

  it('R33 keeps the hours closed where one wants so', async () => {
    value(await credit({ reopensHours: false }));
    expect(await entry()).toMatchObject({ billing: 'invoiced', invoiceId: id });
  });

  it('cannot be made twice, undone, paid, or credited itself', async () => {
    const note = value(await credit());
    expect(await credit()).toMatchObject({ ok: false, error: { code: 'credit-too-much' } });
    expect(await undo(store)).toMatchObject({ ok: false, error: { kind: 'frozen' } });
    const form = { invoiceId: note.id, date: today, amount: '1', note: '' };
    expect(await recordPayment(store, form)).toMatchObject({ error: { code: 'credit-of-credit' } });
    const lines = (await issuedOf(note.id)).lines.map((line) => ({
      lineId: line.id,
      amount: line.quantity.amount,
      reopensHours: false,
    }));
    expect(await credit({ id: note.id, lines })).toMatchObject({
      error: { code: 'credit-of-credit' },
    });
    const [settled] = await listPayments(store, id);
    if (settled === undefined) throw new Error('Not settled');
    expect(await removePayment(store, settled)).toMatchObject({
      error: { code: 'payment-is-credit' },
    });
  });

  it('is refused without paper, and then no number is taken', async () => {
    const series = await store.database.numberSeries.toArray();
    const { lines } = await issuedOf(id);
    const [first] = lines;
    if (first === undefined) throw new Error('No line');
    const wish = { lineId: first.id, amount: first.quantity.amount, reopensHours: true };
    const refused = await creditInvoice(store, () => Promise.resolve(null), {
      id,
      issueDate: today,
      reason: 'Fel',
      lines: [wish],
      corrects: false,
    });
    expect(refused).toMatchObject({ error: { code: 'paper-failed' } });
    expect(await store.database.numberSeries.toArray()).toEqual(series);
    expect(await entry()).toMatchObject({ billing: 'invoiced' });
  });

  it('is dated from the original’s day to today', async () => {
    for (const issueDate of [day('2026-11-23'), day('2026-11-25')])
      expect(await credit({ issueDate })).toMatchObject({
        error: { code: 'credit-before-original' },
      });
  });
});

it('in part settles its part and keeps the hours; the last part opens them', async () => {
  const { payable } = (await issuedOf(id)).snapshot.totals;
  const first = value(await credit({ share: 1 / 3, reopensHours: false }));
  const taken = (await issuedOf(first.id)).snapshot.totals.payable;
  expect(await stateOf(id)).toBe('partly-paid');
  expect(await outstanding()).toBe(payable - taken);
  expect(await entry()).toMatchObject({ billing: 'invoiced' });
  value(await credit({ share: 2 / 3 }));
  expect(await entry()).toMatchObject({ billing: 'open' });
  expect([await stateOf(id), await outstanding()]).toEqual(['credited', 0]);
});

it('"Rätta" credits, reopens and drafts anew in one record, and the draft can be issued', async () => {
  const before = await issuedOf(id);
  const { seq } = await store.port.state();
  const { draftId } = value(await credit({ corrects: true }));
  expect((await store.port.state()).seq).toBe(seq + 1);
  if (draftId === null) throw new Error('No draft');
  const draft = await store.database.invoices.get(draftId);
  expect(draft).toMatchObject({ status: 'draft', corrects: id, lines: before.lines });
  expect(draft).not.toHaveProperty('credits');
  expect(await entry()).toMatchObject({ billing: 'drafted', invoiceId: draftId });
  value(await issueInvoice(store, paper, { id: draftId, issueDate: today }));
  expect(await issuedOf(draftId)).toMatchObject({ corrects: id });
  expect(await entry()).toMatchObject({ billing: 'invoiced', invoiceId: draftId });
});

it('R29 no number comes twice, even where a changed prefix leads back to it', async () => {
  const count = async (prefix: string, next: number): Promise<void> => {
    const series = await store.database.numberSeries.get(invoiceSeriesId);
    if (series === undefined) throw new Error('No series');
    await commitAside(
      store,
      'save-firm',
      async (draft) => ok(draft.change('numberSeries', series, { prefix, next, digits: 1 })),
      () => undefined,
    );
  };
  await count('1', 12);
  expect(value(await credit({ share: 1 / 3, reopensHours: false })).number).toBe('112');
  await count('', 112);
  expect(await credit({ share: 1 / 3, reopensHours: false })).toMatchObject({
    ok: false,
    error: { code: 'series-broken', missing: ['112'] },
  });
});

describe('R31 invoiced hours go back to open only with a credit note of their whole line', () => {
  const free = { billing: 'open', invoiceId: null } as const;

  it('not by themselves', async () => {
    const own = await entry();
    const tried = await commitAside(
      store,
      'save-time-entry',
      async (draft) => ok(draft.change('timeEntries', own, free)),
      () => undefined,
    );
    expect(tried).toMatchObject({ error: { kind: 'frozen', what: 'invoiced-hours' } });
  });

  type Attempt = readonly [
    name: string,
    flaw: { readonly half?: boolean; readonly unnamed?: boolean },
    besides: { readonly note?: string; readonly billing?: 'drafted' },
  ];
  it.each<Attempt>([
    ['with a note of half the line', { half: true }, {}],
    ['with a note that does not name them', { unnamed: true }, {}],
    ['with something else changed besides', {}, { note: 'x' }],
    ['on to a draft that is not in the record', {}, { billing: 'drafted' }],
  ])('not %s', async (_name, { half = false, unnamed = false }, besides) => {
    const own = await entry();
    const original = await issuedOf(id);
    const [line] = original.lines;
    if (line === undefined) throw new Error('No line');
    const { id: _id, ...fields } = original;
    const note = {
      ...fields,
      lines: [
        {
          ...line,
          creditsLineId: line.id,
          quantity: { ...line.quantity, amount: line.quantity.amount / (half ? 2 : 1) },
          timeEntryIds: unnamed ? [] : line.timeEntryIds,
        },
      ],
      credits: {
        invoiceId: id,
        number: original.number,
        issueDate: original.issueDate,
        reason: 'x',
        settled: original.snapshot.totals.payable,
      },
    };
    const tried = await commitAside(
      store,
      'credit-invoice',
      async (draft) => {
        draft.create('invoices', store.world.newId(), note);
        return ok(draft.change('timeEntries', own, { ...free, ...besides }));
      },
      () => undefined,
    );
    expect(tried).toMatchObject({ error: { kind: 'frozen', what: 'invoiced-hours' } });
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { deductionOf } from '#domain/invoices/advances.ts';
import type { OpenAdvance } from '#domain/invoices/advances.ts';
import {
  emptyInvoiceLineForm,
  invoiceLineToForm,
  invoiceToForm,
} from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm, InvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceId } from '#domain/record.ts';
import { listOpenAdvances } from '#data/advances.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { removeDraft, saveDraft, startDraft } from '#data/draft-invoices.ts';
import { getInvoice, issueInvoice } from '#data/invoices.ts';
import { undo } from '#data/undo.ts';
import { paper, setUpScripted, value, words } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
let store: TestWindow;
let firm: ScriptedFirm;

const nowhere = 'no-draft' as InvoiceId; // a draft that isn't there: every draft's lines count
const free = (text: string, unitPrice: string): InvoiceLineForm => ({
  ...emptyInvoiceLineForm(store.world.newId()),
  text,
  unitPrice,
});

const start = async (): Promise<InvoiceId> =>
  value(await startDraft(store, words, { clientId: firm.client }));

const write = async (id: InvoiceId, more: Partial<InvoiceForm>) => {
  const draft = await getInvoice(store, id);
  if (draft === null) throw new Error('No draft');
  return saveDraft(store, { id, form: { ...invoiceToForm(draft), ...more } });
};

const issue = async (id: InvoiceId) => issueInvoice(store, paper, { id, issueDate: today });

const open = (draftId: InvoiceId = nowhere) =>
  listOpenAdvances(store, { clientId: firm.client, draftId });

const deduction = (advance: OpenAdvance): InvoiceLineForm =>
  invoiceLineToForm(deductionOf(advance, store.world.newId(), 'Avgår förskott'));

const firstOpen = async (draftId?: InvoiceId): Promise<OpenAdvance> => {
  const [advance] = await open(draftId);
  if (advance === undefined) throw new Error('No advance');
  return advance;
};

const creditAll = async (id: InvoiceId) => {
  const invoice = await getInvoice(store, id);
  return creditInvoice(store, paper, {
    id,
    issueDate: today,
    reason: 'Fel',
    corrects: false,
    lines: (invoice?.lines ?? []).map(({ id: lineId, quantity }) => ({
      lineId,
      amount: quantity.amount,
      reopensHours: false,
    })),
  });
};

let advanceId: InvoiceId;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  advanceId = await start();
  value(await write(advanceId, { isAdvance: true, lines: [free('Förstudie, 40 %', '40000')] }));
  value(await issue(advanceId));
});

describe('R24 an advance', () => {
  test('is proposed to be deducted, with its own price and VAT', async () => {
    expect(await firstOpen()).toMatchObject({
      number: '0001',
      left: 1000,
      line: { net: 4_000_000 },
    });
  });

  test('is deducted once: the final invoice bears VAT on what is left', async () => {
    const id = await start();
    const lines = [free('Förstudie', '100000'), deduction(await firstOpen(id))];
    value(await write(id, { lines }));
    value(await issue(id));
    const final = await getInvoice(store, id);
    expect(final?.status === 'issued' ? final.snapshot.totals : null).toMatchObject({
      net: 6_000_000,
      vat: 1_500_000,
      payable: 7_500_000,
    });
    expect(await open()).toEqual([]);
  });

  test('is never deducted twice, on one draft or on two', async () => {
    const [one, other] = [await start(), await start()];
    const advance = await firstOpen(one);
    const twice = [free('a', '100000'), deduction(advance), deduction(advance)];
    expect(await write(one, { lines: twice })).toMatchObject({
      error: { code: 'advance-not-available' },
    });
    value(await write(one, { lines: [free('a', '100000'), deduction(advance)] }));
    expect(await open(other)).toEqual([]);
    expect(await write(other, { lines: [free('b', '100000'), deduction(advance)] })).toMatchObject({
      error: { code: 'advance-not-available' },
    });
  });

  test('is deducted as it was billed, not otherwise', async () => {
    const id = await start();
    const dearer = { ...deduction(await firstOpen(id)), unitPrice: '50000' };
    expect(await write(id, { lines: [free('a', '100000'), dearer] })).toMatchObject({
      error: { code: 'advance-not-available' },
    });
  });

  test('is free again when the draft goes, and a draft that comes back cannot take it a second time', async () => {
    const [one, other] = [await start(), await start()];
    value(await write(one, { lines: [free('a', '100000'), deduction(await firstOpen(one))] }));
    value(await removeDraft(store, { id: one }));
    value(await write(other, { lines: [free('b', '100000'), deduction(await firstOpen(other))] }));
    // The newest step is undone first; then the draft's removal would bring a second deduction.
    value(await undo(store));
    value(await undo(store));
    expect(await open()).toEqual([]);
  });

  test('is free again when the invoice that deducted it is credited', async () => {
    const id = await start();
    value(await write(id, { lines: [free('a', '100000'), deduction(await firstOpen(id))] }));
    value(await issue(id));
    expect(await creditAll(advanceId)).toMatchObject({ error: { code: 'advance-is-deducted' } });
    const note = value(await creditAll(id));
    const credited = await getInvoice(store, note.id);
    expect(credited?.status === 'issued' ? credited.snapshot.totals.net : null).toBe(6_000_000);
    expect(await open()).toHaveLength(1);
    value(await creditAll(advanceId));
    expect(await open()).toEqual([]);
  });

  test('for services that nobody has named bears no VAT, and the final invoice bears all of it', async () => {
    const deposit = await start();
    const words0 = 'Förskott utan moms';
    const line = { ...free('Deposition', '10000'), vatRate: '0' };
    value(await write(deposit, { isAdvance: true, vatExemption: words0, lines: [line] }));
    value(await issue(deposit));
    const id = await start();
    const advance = (await open(id)).find((each) => each.line.vatRate === 0);
    if (advance === undefined) throw new Error('No deposit');
    const lines = [free('Utredning', '25000'), deduction(advance)];
    value(await write(id, { vatExemption: words0, lines }));
    value(await issue(id));
    const final = await getInvoice(store, id);
    // 25 000 + 6 250 VAT − 10 000 already paid.
    expect(final?.status === 'issued' ? final.snapshot.totals : null).toMatchObject({
      vat: 625_000,
      payable: 2_125_000,
    });
  });

  test('is, whatever people try in whatever order, never deducted more than once', async () => {
    type Step = readonly [draft: number, act: 'deduct' | 'drop' | 'remove' | 'issue' | 'credit'];
    const steps = fc.array(
      fc.tuple(fc.nat(2), fc.constantFrom('deduct', 'drop', 'remove', 'issue', 'credit')),
      { minLength: 3, maxLength: 9 },
    );
    const act = async (id: InvoiceId, step: Step[1]): Promise<void> => {
      const [advance] = await open(id);
      const plain = [free('a', '100000')];
      if (step === 'deduct' && advance) await write(id, { lines: [...plain, deduction(advance)] });
      if (step === 'drop') await write(id, { lines: plain });
      if (step === 'remove') await removeDraft(store, { id });
      if (step === 'issue') await issue(id);
      if (step === 'credit') await creditAll(id);
    };
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const ids = [await start(), await start(), await start()];
        for (const [index, step] of taken) {
          const id = ids[index];
          const invoice = id === undefined ? null : await getInvoice(store, id);
          const isDraft = invoice?.status === 'draft';
          if (id === undefined || invoice === null || isDraft !== (step !== 'credit')) continue;
          await act(id, step);
          const rows = await store.database.invoices.toArray();
          const notes = rows.flatMap((row) => row.credits?.invoiceId ?? []);
          const standing = rows.filter(
            (row) =>
              row.deletedAt === null &&
              row.credits === undefined &&
              !notes.includes(row.id) &&
              row.lines.some(({ deducts }) => deducts !== undefined),
          );
          expect(standing.length).toBeLessThanOrEqual(1);
        }
        // The next case begins with the advance free.
        for (const id of ids) {
          const invoice = await getInvoice(store, id);
          if (invoice?.status === 'draft') await removeDraft(store, { id });
          else if (invoice !== null) await creditAll(id);
        }
      }),
      { seed: 20_261_124, numRuns: 12 },
    );
  });
});

import { expect, test } from 'vitest';
import { invoiceToForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceId } from '#domain/record.ts';
import { saveDraft, startDraft } from '#data/draft-invoices.ts';
import { getLatestRate } from '#data/exchange-rates.ts';
import { getInvoice } from '#data/invoices.ts';
import { setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

test('R7 the newest rate of the currency on any other draft or invoice is proposed, with all its decimals', async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const start = async (exchangeRate: string, exchangeDate: string): Promise<InvoiceId> => {
    const id = value(await startDraft(store, words, { clientId: firm.client }));
    const draft = await getInvoice(store, id);
    if (draft === null) throw new Error('No draft');
    const form = { ...invoiceToForm(draft), currency: 'EUR', exchangeRate, exchangeDate };
    value(await saveDraft(store, { id, form: { ...form, exchangeSource: 'ECB' } }));
    return id;
  };
  const old = await start('11,234567', '2026-10-30');
  const newest = await start('11,3', '2026-11-20');
  const latest = (except: InvoiceId) => getLatestRate(store, { currency: 'EUR', except });
  expect(await latest(newest)).toMatchObject({ millionths: 11_234_567, date: '2026-10-30' });
  expect(await latest(old)).toMatchObject({ millionths: 11_300_000, source: 'ECB' });
  expect(await getLatestRate(store, { currency: 'USD', except: old })).toBeNull();
  const draft = await getInvoice(store, old);
  if (draft === null) throw new Error('No draft');
  value(await saveDraft(store, { id: old, form: { ...invoiceToForm(draft), exchangeRate: '' } }));
  expect((await getInvoice(store, old))?.exchange).toBeUndefined();
});

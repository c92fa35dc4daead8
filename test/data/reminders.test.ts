import { beforeEach, describe, expect, it } from 'vitest';
import type { InvoiceId } from '#domain/record.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { saveClient } from '#data/clients.ts';
import { draftInterest } from '#data/interest-invoices.ts';
import { listInterestClaims } from '#data/interest-claims.ts';
import { issueInvoice } from '#data/invoices.ts';
import { recordPayment, writeOff } from '#data/payments.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import {
  getReferenceRates,
  removeReferenceRate,
  saveReferenceRate,
} from '#data/reference-rates.ts';
import { getReceivables } from '#data/receivables.ts';
import { listOverdue, listReminders, sendReminders } from '#data/reminders.ts';
import type { MakeReminder } from '#data/reminders.ts';
import type { ClaimWords } from '#data/claim-words.ts';
import { undo } from '#data/undo.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { issueScripted, paper, setUpScripted, value } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

let now = '';
let store: TestWindow;
let firm: ScriptedFirm;
let id: InvoiceId;
let payable: MinorUnits;

const words: ClaimWords = {
  interest: (_language, { number, part }) => `${number} ${part.from}–${part.to}`,
  compensation: (_language, number) => `450 ${number}`,
  outsideScope: () => 'Omfattas inte av ML',
};
const reminderPaper: MakeReminder = ({ invoice, reminder }) =>
  Promise.resolve({ sha256: `${reminder.level}${invoice.number}`.padStart(64, '0'), size: 1 });

/** Issued on 24 November 2026 at thirty days: due on 24 December. */
beforeEach(async () => {
  now = '2026-11-24T09:00:00.000Z';
  store = openWindow({ journal: createMemoryJournal(), now: () => now });
  firm = await setUpScripted(store);
  id = await issueScripted(store, firm);
  payable = (await store.database.invoiceSummaries.get(id))?.payable ?? toMinorUnits(0);
});

const rateOf2027 = () =>
  saveReferenceRate(store, { form: { from: '2027-01-01', rate: '2,00', source: 'riksbank.se' } });
const later = (date: string) => {
  now = `${date}T09:00:00.000Z`;
};
const remind = (level: number) =>
  sendReminders(store, reminderPaper, { reminders: [{ invoiceId: id, level, withFee: true }] });

describe('R36 a reminder', () => {
  it('is made once an invoice and level, leaves the invoice as it was, and can be undone and made again', async () => {
    expect(await remind(1)).toMatchObject({ error: { code: 'not-overdue' } });
    later('2027-01-04');
    const before = await store.database.invoices.get(id);
    value(await remind(1));
    expect(await remind(1)).toMatchObject({ error: { code: 'reminder-level-taken' } });
    expect(await store.database.invoices.get(id)).toEqual(before);
    const [made, ...others] = await listReminders(store, id);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      level: 1,
      date: '2027-01-04',
      payBy: '2027-01-14',
      open: payable,
      fee: 0,
    });
    value(await undo(store));
    expect(await listReminders(store, id)).toEqual([]);
    value(await remind(1));
    expect(await listReminders(store, id)).toHaveLength(1);
  });

  it('charges 60 kr only of who agreed, and then no 450 kr comes too', async () => {
    const client = await store.database.clients.get(firm.client);
    if (client === undefined) throw new Error('No client');
    const agreed = { ...emptyClientForm(), name: client.name, agreesReminderFee: true };
    const form = {
      ...agreed,
      addressLine1: 'Varvsgatan 2',
      city: 'Åhus',
      organisationNumber: '556016-0680',
    };
    value(await saveClient(store, { id: client.id, form }));
    later('2027-01-10');
    value(await rateOf2027());
    value(await saveReferenceRate(store, { form: { from: '2026-07-01', rate: '2', source: 'x' } }));
    const [row] = await listOverdue(store);
    expect(row?.next.fee).toBe(6000);
    const before = (await listInterestClaims(store)).rows[0];
    expect(before?.claim.compensation).toBe(45_000);
    value(await remind(1));
    const after = (await listInterestClaims(store)).rows[0];
    expect(after?.claim.compensation).toBe(0);
  });
});

describe('R36 an interest invoice', () => {
  const wish = () => ({ clientId: firm.client, invoiceIds: [id], withCompensation: [id] });

  it('needs every half-year’s reference rate, and guesses none', async () => {
    later('2027-02-12');
    expect(await draftInterest(store, words, wish())).toMatchObject({
      error: { code: 'reference-rate-missing' },
    });
    expect((await listInterestClaims(store)).lacksRate).toHaveLength(1);
    value(await rateOf2027());
    value(await saveReferenceRate(store, { form: { from: '2026-07-01', rate: '2', source: 'x' } }));
    const [row] = (await listInterestClaims(store)).rows;
    expect(row?.claim).toMatchObject({ from: '2026-12-25', to: '2027-02-12', daysLate: 50 });
  });

  it('is an invoice of its own outside VAT, at the half-years’ rates; no day is claimed twice, on a draft neither', async () => {
    later('2027-02-12');
    value(await rateOf2027());
    value(
      await saveReferenceRate(store, { form: { from: '2026-07-01', rate: '1,5', source: 'x' } }),
    );
    const draftId = value(await draftInterest(store, words, wish()));
    const draft = await store.database.invoices.get(draftId);
    expect(draft?.purpose).toMatchObject({
      kind: 'interest',
      claims: [{ invoiceId: id, from: '2026-12-25', to: '2027-02-12', hasCompensation: false }],
    });
    expect(draft?.lines.map(({ vatRate, vatCase, claim }) => [vatRate, vatCase, claim])).toEqual([
      [0, 'outside-scope', 'interest'],
      [0, 'outside-scope', 'interest'],
    ]);
    expect(await draftInterest(store, words, wish())).toMatchObject({
      error: { code: 'no-interest' },
    });
    later('2027-02-20');
    const [next] = (await listInterestClaims(store)).rows;
    expect(next?.claim).toMatchObject({ from: '2027-02-13', to: '2027-02-20' });
    value(await issueInvoice(store, paper, { id: draftId, issueDate: day('2027-02-20') }));
    later('2027-05-01');
    const rows = (await listInterestClaims(store)).rows.map(({ claim }) => claim.invoice.id);
    // No interest upon interest.
    expect(rows).toEqual([id]);
  });

  it('is of what was paid late too, until the day it was paid', async () => {
    later('2027-02-12');
    value(await rateOf2027());
    value(await saveReferenceRate(store, { form: { from: '2026-07-01', rate: '2', source: 'x' } }));
    const amount = String(payable / 100);
    value(await recordPayment(store, { invoiceId: id, date: '2027-01-13', amount, note: '' }));
    const [row] = (await listInterestClaims(store)).rows;
    expect(row?.claim).toMatchObject({ from: '2026-12-25', to: '2027-01-13', daysLate: 20 });
  });
});

it('R36 no interest of what was given up, nor of what a credit note took back', async () => {
  later('2027-02-12');
  for (const from of ['2026-07-01', '2027-01-01'])
    value(await saveReferenceRate(store, { form: { from, rate: '2', source: 'x' } }));
  const lines = (await store.database.invoices.get(id))?.lines ?? [];
  const half = lines.map((line) => ({
    lineId: line.id,
    amount: line.quantity.amount / 2,
    reopensHours: false,
  }));
  const credit = { id, issueDate: day('2027-02-12'), reason: 'Fel', corrects: false, lines: half };
  value(await creditInvoice(store, paper, credit));
  const [row] = (await listInterestClaims(store)).rows;
  const principals = row?.claim.parts.map(({ principal }) => principal);
  const left = (await store.database.invoiceSummaries.get(id))?.paid ?? 0;
  expect(principals).toEqual([payable - left, payable - left]);
  value(
    await writeOff(store, {
      invoiceId: id,
      reason: 'bad-debt',
      amount: toMinorUnits(payable - left),
      note: 'Konkurs',
      date: day('2027-02-12'),
    }),
  );
  expect((await listInterestClaims(store)).rows).toEqual([]);
});

it('R36 the table of reference rates says what is missing, and the firm’s own row stands in place of the known', async () => {
  expect((await getReferenceRates(store)).missing).toBe('2026-07-01');
  const form = { from: '2026-07-01', rate: '2,00 %', source: 'riksbank.se 2026-06-25' };
  const rateId = value(await saveReferenceRate(store, { form }));
  const table = await getReferenceRates(store);
  expect([table.missing, table.rates[0]?.rate, table.rates[0]?.ownId]).toEqual([null, 200, rateId]);
  expect(await saveReferenceRate(store, { form: { ...form, from: '2026-08-01' } })).toMatchObject({
    error: { code: 'reference-rate-day' },
  });
  value(await removeReferenceRate(store, { id: rateId }));
  value(await saveReferenceRate(store, { form: { ...form, rate: '-0,5' } }));
  expect((await getReferenceRates(store)).rates[0]?.rate).toBe(-50);
});

it('the customer ledger of a day is that day’s: what came after is not in it', async () => {
  later('2027-01-30');
  const amount = String((payable + 500) / 100);
  value(await recordPayment(store, { invoiceId: id, date: '2027-01-20', amount, note: '' }));
  const before = await getReceivables(store, { asOf: day('2027-01-19') });
  expect(before.rows).toMatchObject([
    { owed: payable, balance: payable, ages: { '1-30': payable } },
  ]);
  const after = await getReceivables(store, { asOf: day('2027-01-20') });
  expect(after.rows).toMatchObject([{ owed: 0, inFavour: 500, balance: -500 }]);
  expect((await getReceivables(store, { asOf: day('2026-11-23') })).rows).toEqual([]);
});

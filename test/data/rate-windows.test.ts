import { describe, expect, it } from 'vitest';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptyWindowForm } from '#domain/rates/window-form.ts';
import { saveBillingPolicy } from '#data/billing-policies.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { explainPrice } from '#data/explain-price.ts';
import { listRateWindows, removeRateWindow, saveRateWindow } from '#data/rate-windows.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { startTimer, stopTimer } from '#data/timers.ts';
import { undo } from '#data/undo.ts';
import { saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const firms = { contractId: null, clientId: null };

const office = async (start = '2026-11-24T09:00:00.000Z') => {
  let now = start;
  const store = openWindow({ journal: createMemoryJournal(), now: () => now });
  const firm = await setUpScripted(store);
  const form = {
    ...emptyTimeEntryForm(day('2026-11-24')),
    personId: firm.person,
    clientId: firm.client,
  };
  const entries = async () =>
    (await store.database.timeEntries.orderBy('workDate').toArray()).toSorted((a, b) =>
      (a.start ?? '') < (b.start ?? '') ? -1 : 1,
    );
  return { store, firm, form, entries, setNow: (next: string) => (now = next) };
};

const evening = { ...emptyWindowForm(), name: 'Kväll' };

describe('R20 a time of the week with a price of its own', () => {
  it('cuts an entry when it is saved: the parts share a group and sum exactly; one undo takes all back', async () => {
    const { store, form, entries } = await office();
    value(await saveRateWindow(store, { id: null, owner: firms, form: evening }));
    const typed = { ...form, start: '15:00', end: '19:00', breakTime: '0:30' };
    value(await saveTimeEntry(store, { id: null, form: typed }));
    const [day1, night] = await entries();
    expect(day1).toMatchObject({ seconds: 5400, breakSeconds: 1800, rate: { amount: 100_000 } });
    expect(night).toMatchObject({
      seconds: 7200,
      rate: { amount: 150_000, source: 'firm', window: { name: 'Kväll', factor: 15_000 } },
    });
    expect(night?.groupId).toBe(day1?.groupId);
    expect(night?.groupId).not.toBeNull();
    value(await undo(store));
    expect(await entries()).toEqual([]);
  });

  it('cuts a run when its timer stops', async () => {
    const { store, firm, entries, setNow } = await office('2026-11-24T15:30:00.000Z');
    value(await saveRateWindow(store, { id: null, owner: firms, form: evening }));
    const timer = { systemId: '', taskId: '', activity: 'change', note: '' };
    value(await startTimer(store, { ...timer, personId: firm.person, clientId: firm.client }));
    setNow('2026-11-24T16:30:00.000Z');
    value(await stopTimer(store, { personId: firm.person }));
    expect((await entries()).map(({ seconds, rate }) => [seconds, rate.amount])).toEqual([
      [1800, 100_000],
      [1800, 150_000],
    ]);
  });

  it('keeps its price when it is changed or taken away', async () => {
    const { store, firm, form, entries } = await office();
    const id = value(await saveRateWindow(store, { id: null, owner: firms, form: evening }));
    const typed = { ...form, start: '18:00', end: '19:00' };
    const entry = value(await saveTimeEntry(store, { id: null, form: typed }));
    value(await removeRateWindow(store, { id }));
    expect((await entries())[0]?.rate.amount).toBe(150_000);
    expect(await listRateWindows(store, { ...firms, clientId: firm.client })).toEqual([]);
    value(await saveTimeEntry(store, { id: entry, form: { ...typed, note: 'ny' } }));
    expect((await entries())[0]?.rate).toEqual({ amount: 100_000, source: 'firm' });
  });
});

describe('R12 an entry over the end of a month', () => {
  it('is cut there when it is saved; the entry that was there is the first part', async () => {
    const { store, form, entries } = await office();
    const typed = { ...form, workDate: '2026-10-31', start: '22:00', end: '01:00' };
    const id = value(await saveTimeEntry(store, { id: null, form: typed }));
    expect((await entries()).map((each) => [each.id === id, each.workDate, each.seconds])).toEqual([
      [true, '2026-10-31', 7200],
      [false, '2026-11-01', 3600],
    ]);
  });

  it('leaves what is new beside a drafted entry on no draft', async () => {
    const { store, firm, form, entries } = await office();
    const typed = { ...form, workDate: '2026-10-31', start: '20:00', end: '23:00' };
    const id = value(await saveTimeEntry(store, { id: null, form: typed }));
    const wish = { clientId: firm.client, from: day('2026-10-01'), to: day('2026-10-31') };
    value(await draftInvoice(store, words, { ...wish, grouping: 'task' }));
    value(await saveTimeEntry(store, { id, form: { ...typed, end: '01:00' } }));
    expect((await entries()).map(({ billing }) => billing)).toEqual(['drafted', 'open']);
  });
});

describe('why this price', () => {
  it('R18 tells the entries that a form would become, and every rule that was asked', async () => {
    const { store, form } = await office();
    value(await saveRateWindow(store, { id: null, owner: firms, form: evening }));
    const typed = { ...form, start: '16:00', end: '18:00' };
    const parts = await explainPrice(store, { id: null, form: typed });
    expect(parts.map(({ seconds, worth, rate }) => [seconds, worth, rate.window?.name])).toEqual([
      [3600, 100_000, undefined],
      [3600, 150_000, 'Kväll'],
    ]);
    expect(parts[0]?.steps.map(({ source }) => source)).toEqual([
      'entry',
      'client-person',
      'client',
      'activity',
      'person',
      'firm',
    ]);
    expect(parts[0]).toMatchObject({ isKept: false, contract: null });
  });

  it('answers while times can’t be read, and not while nobody is named', async () => {
    const { store, form } = await office();
    expect(await explainPrice(store, { id: null, form })).toMatchObject([{ seconds: 3600 }]);
    expect(await explainPrice(store, { id: null, form: { ...form, personId: '' } })).toEqual([]);
  });
});

it('R8 R9 rounding is a policy of firm or client that no hour feels', async () => {
  const { store, firm, entries } = await office();
  const id = await saveHours(store, firm, { duration: '0:20' });
  const form = {
    policyStep: '15',
    policyMode: 'up',
    policyMinimum: '',
    policyScope: 'entry',
  };
  value(await saveBillingPolicy(store, { clientId: firm.client, form }));
  const { workDate, seconds } = (await entries())[0] ?? { workDate: day('2026-11-24') };
  const wish = { clientId: firm.client, from: workDate, to: workDate };
  const draft = value(await draftInvoice(store, words, { ...wish, grouping: 'task' }));
  const invoice = await store.database.invoices.get(draft);
  expect(invoice?.lines).toMatchObject([
    { quantity: { unit: 'hour', amount: 30 }, billingPolicy: { step: 15, mode: 'up' } },
  ]);
  expect(seconds).toBe(1200);
  expect((await store.database.timeEntries.get(id))?.seconds).toBe(1200);
});

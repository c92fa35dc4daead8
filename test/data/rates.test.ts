import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { RateForm } from '#domain/rates/rate-form.ts';
import type { PersonId } from '#domain/record.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { issueInvoice } from '#data/invoices.ts';
import { lockMonth } from '#data/period-locks.ts';
import { listRates, previewRate, removeRate, saveRate } from '#data/rates.ts';
import { approveHours } from '#data/reviews.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { redo, undo } from '#data/undo.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { paper, saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const firms = { contractId: null, clientId: null };

const office = async () => {
  let me: PersonId | null = null;
  const journal = createMemoryJournal();
  const store = openWindow({ journal, me: () => me });
  const firm = await setUpScripted(store);
  me = firm.person;
  const rateForm = (more: Partial<RateForm>): RateForm => ({
    amount: '1 200',
    validFrom: '2026-11-01',
    personId: '',
    activity: '',
    ...more,
  });
  const rateOf = async (id: string) => (await store.database.timeEntries.get(id))?.rate;
  return { journal, store, firm, rateForm, rateOf };
};

describe('R19 a rate from a day on', () => {
  it('re-prices the hours from that day that may still change, in one record that undo takes back whole', async () => {
    const { journal, store, firm, rateForm, rateOf } = await office();
    const before = await saveHours(store, firm, { workDate: '2026-10-30' });
    const after = await saveHours(store, firm, { workDate: '2026-11-02' });
    const records = journal.records().length;
    const form = rateForm({});
    const id = value(await saveRate(store, { owner: firms, form, reprices: true }));
    expect(journal.records().length).toBe(records + 1);
    expect(await rateOf(before)).toEqual({ amount: 100_000, source: 'firm' });
    expect(await rateOf(after)).toEqual({ amount: 120_000, source: 'firm', rateId: id });
    value(await undo(store));
    expect(await rateOf(after)).toEqual({ amount: 100_000, source: 'firm' });
    expect(await listRates(store, firms)).toEqual([]);
    value(await redo(store));
    expect(await rateOf(after)).toMatchObject({ amount: 120_000 });
  });

  it('says before how many hours and how much', async () => {
    const { store, firm, rateForm } = await office();
    await saveHours(store, firm, { workDate: '2026-10-30' });
    await saveHours(store, firm, { workDate: '2026-11-02' });
    await saveHours(store, firm, { workDate: '2026-11-03', isBillable: false });
    expect(await previewRate(store, { owner: firms, form: rateForm({}) })).toEqual({
      entries: 1,
      seconds: 5400,
      before: 150_000,
      after: 180_000,
      untouched: 0,
      closedMonth: null,
    });
    expect(
      await previewRate(store, { owner: firms, form: rateForm({ amount: 'dyrt' }) }),
    ).toBeNull();
  });

  it('leaves hours alone where that is wished; they keep their rate when they are saved again', async () => {
    const { store, firm, rateForm, rateOf } = await office();
    const id = await saveHours(store, firm, { workDate: '2026-11-02' });
    value(await saveRate(store, { owner: firms, form: rateForm({}), reprices: false }));
    expect(await rateOf(id)).toEqual({ amount: 100_000, source: 'firm' });
    const form = {
      ...emptyTimeEntryForm(day('2026-11-02')),
      personId: firm.person,
      clientId: firm.client,
      systemId: firm.system,
      taskId: firm.task,
      activity: 'change',
      duration: '3:00',
    };
    const stored = await store.database.timeEntries.get(id);
    value(await saveTimeEntry(store, { id, form: { ...form, activity: stored?.activity ?? '' } }));
    expect(await rateOf(id)).toEqual({ amount: 100_000, source: 'firm' });
    const moved = { ...form, activity: stored?.activity ?? '', workDate: '2026-11-03' };
    value(await saveTimeEntry(store, { id, form: moved }));
    expect(await rateOf(id)).toMatchObject({ amount: 120_000 });
  });

  it('never touches approved, drafted or invoiced hours, nor those whose rate is written on them', async () => {
    const { store, firm, rateForm, rateOf } = await office();
    const wish = { clientId: firm.client, grouping: 'task' } as const;
    const invoiced = await saveHours(store, firm, { workDate: '2026-11-02' });
    const issued = { ...wish, from: day('2026-11-02'), to: day('2026-11-02') };
    const invoice = value(await draftInvoice(store, words, issued));
    value(await issueInvoice(store, paper, { id: invoice, issueDate: day('2026-11-24') }));
    const drafted = await saveHours(store, firm, { workDate: '2026-11-03' });
    const open = { ...wish, from: day('2026-11-03'), to: day('2026-11-03') };
    value(await draftInvoice(store, words, open));
    const approved = await saveHours(store, firm, { workDate: '2026-11-04' });
    value(
      await approveHours(store, {
        personId: firm.person,
        from: day('2026-11-04'),
        to: day('2026-11-04'),
      }),
    );
    const written = await saveHours(store, firm, { workDate: '2026-11-05', rate: '900' });
    const form = rateForm({});
    expect(await previewRate(store, { owner: firms, form })).toMatchObject({
      entries: 0,
      untouched: 3,
    });
    value(await saveRate(store, { owner: firms, form, reprices: true }));
    for (const id of [invoiced, drafted, approved])
      expect(await rateOf(id)).toEqual({ amount: 100_000, source: 'firm' });
    expect(await rateOf(written)).toEqual({ amount: 90_000, source: 'entry' });
  });

  it('is refused in a closed month, and says which', async () => {
    const { store, firm, rateForm } = await office();
    await saveHours(store, firm, { workDate: '2026-10-30' });
    value(await lockMonth(store, { month: brandText('2026-10') }));
    const form = rateForm({ validFrom: '2026-10-15' });
    const refused = { kind: 'frozen', what: 'locked-month', month: '2026-10' };
    expect(await saveRate(store, { owner: firms, form, reprices: true })).toEqual({
      ok: false,
      error: refused,
    });
    expect(await previewRate(store, { owner: firms, form })).toMatchObject({
      closedMonth: '2026-10',
    });
    expect(await store.database.rates.count()).toBe(0);
  });

  it('of the same day is changed, never doubled; taken back, what was before counts again', async () => {
    const { store, firm, rateForm, rateOf } = await office();
    const id = await saveHours(store, firm, { workDate: '2026-11-02' });
    const owner = { contractId: null, clientId: firm.client };
    value(await saveRate(store, { owner, form: rateForm({}), reprices: true }));
    const form = rateForm({ amount: '1300' });
    const rate = value(await saveRate(store, { owner, form, reprices: true }));
    expect(await listRates(store, owner)).toMatchObject([{ amount: 130_000 }]);
    expect(await rateOf(id)).toMatchObject({ amount: 130_000, source: 'client' });
    value(await removeRate(store, { id: rate, reprices: true }));
    expect(await rateOf(id)).toEqual({ amount: 100_000, source: 'firm' });
  });

  it('for a person at a client reaches only that person’s hours there', async () => {
    const { store, firm, rateForm, rateOf } = await office();
    const id = await saveHours(store, firm, { workDate: '2026-11-02' });
    const owner = { contractId: null, clientId: firm.client };
    const form = rateForm({ personId: firm.person, amount: '1500' });
    value(await saveRate(store, { owner, form, reprices: true }));
    expect(await rateOf(id)).toMatchObject({ amount: 150_000, source: 'client-person' });
  });
});

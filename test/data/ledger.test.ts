import { beforeEach, describe, expect, it } from 'vitest';
import { emptyAdjustForm } from '#domain/contracts/adjust-form.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { invoiceToForm } from '#domain/invoices/invoice-form.ts';
import type { ContractId, InvoiceId, TimeEntryId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { commit } from '#data/commit.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { draftInvoice, regroupDraft, saveDraft } from '#data/draft-invoices.ts';
import { explainCover } from '#data/explain-cover.ts';
import { issueInvoice } from '#data/invoices.ts';
import { adjustLedger, closeLedgerPeriod } from '#data/ledger-close.ts';
import { getLedger } from '#data/ledger-view.ts';
import { readLedger } from '#data/ledger.ts';
import { listReallocations } from '#data/note-reallocations.ts';
import { removeTimeEntry, saveTimeEntry } from '#data/time-entries.ts';
import { undo } from '#data/undo.ts';
import { paper, saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

let store: TestWindow;
let firm: ScriptedFirm;
let contractId: ContractId;

const terms = {
  number: 'AVT-2026-001',
  direction: 'customer',
  supplier: '',
  title: 'Timbank',
  kind: 'support',
  status: 'active',
  systemIds: [],
  integrationIds: [],
  term: {
    start: day('2026-10-01'),
    initialMonths: 12,
    renewal: 'tacit',
    renewalMonths: 12,
    noticeMonths: 3,
    signedEnds: [],
    terminatedOn: null,
  },
  currency: 'SEK',
  pricing: 'included',
  hourlyRate: null,
  included: {
    minutes: 180,
    per: 'month',
    rollover: 'none',
    rolloverCap: null,
    activities: [],
    overageRate: toHourlyRate(125_000),
    overrunLimit: null,
    warnAt: [toBasisPoints(8000), toBasisPoints(9500)],
  },
  fees: [],
  indexation: null,
  billingPolicy: null,
  warnDays: 30,
  noticeFrom: null,
  remindFrom: null,
  note: '',
} as const;

const makeContract = async (more: Partial<Contract> = {}): Promise<ContractId> =>
  value(
    await commit(store, 'save-contract', (draft) => {
      const fields = { ...terms, clientId: firm.client, ...more };
      return Promise.resolve(ok(draft.create('contracts', store.world.newId(), fields).id));
    }),
  );

const work = (workDate: string, duration: string, more: Partial<TimeEntryForm> = {}) =>
  saveHours(store, firm, { workDate, duration, ...more });

const form = (workDate: string, duration: string): TimeEntryForm => ({
  ...emptyTimeEntryForm(day(workDate)),
  personId: firm.person,
  clientId: firm.client,
  systemId: firm.system,
  taskId: firm.task,
  duration,
});

const draft = async (from = '2026-11-01', to = '2026-11-30'): Promise<InvoiceId> =>
  value(
    await draftInvoice(store, words, {
      clientId: firm.client,
      from: day(from),
      to: day(to),
      grouping: 'task',
    }),
  );

const linesOf = async (id: InvoiceId) => (await store.database.invoices.get(id))?.lines ?? [];
const told = async (id: InvoiceId) =>
  (await linesOf(id)).map(({ coverage, quantity, unitPrice, net, parts }) => [
    coverage,
    quantity.amount,
    unitPrice,
    net,
    parts?.map(({ minutes }) => minutes),
  ]);

const ledger = async () => {
  const read = await readLedger(store, contractId);
  if (read === null) throw new Error('No ledger');
  return read;
};
const partsOf = async (id: TimeEntryId) => (await ledger()).parts.get(id);
const issue = async (id: InvoiceId) =>
  value(await issueInvoice(store, paper, { id, issueDate: day('2026-11-24') }));
const close = async (from: string, overrides: readonly string[] = []) =>
  closeLedgerPeriod(store, { contractId, from: day(from), reason: 'Avstämt', overrides });

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  contractId = await makeContract();
});

describe('a draft of hours under a contract', () => {
  it('R22 R23 shows included ones at no price, splits at the limit and charges the rest', async () => {
    await work('2026-11-02', '2:30');
    const split = await work('2026-11-10', '1:30');
    const id = await draft();
    expect(await told(id)).toEqual([
      ['included', 180, 0, 0, [150, 30]],
      ['overage', 60, 125_000, 125_000, [60]],
    ]);
    expect(await partsOf(split)).toEqual({ included: 30, overage: 60 });
    expect(await store.database.timeEntries.get(split)).toMatchObject({ billing: 'drafted' });
  });

  it('R24 shows hours of a fixed price at none', async () => {
    await makeContract({
      number: 'AVT-2026-002',
      pricing: 'fixed',
      included: null,
      systemIds: [firm.system],
    });
    await work('2026-11-02', '2:30');
    expect(await told(await draft())).toEqual([['fixed', 150, 0, 0, undefined]]);
  });

  it('R18 charges by the hour what the included hours don’t name', async () => {
    await work('2026-11-02', '1:00', { activity: 'meeting' });
    await store.database.contracts.get(contractId);
    value(
      await commit(store, 'save-contract', async (drafted, database) => {
        const before = await database.contracts.get(contractId);
        if (before === undefined) throw new Error('Gone');
        const included = { ...terms.included, activities: ['operation'] as const };
        drafted.change('contracts', before, { included });
        return ok(null);
      }),
    );
    const [line] = await linesOf(await draft());
    expect(line).not.toHaveProperty('coverage');
  });

  it('R27 never bills a part of a split hour without the other', async () => {
    await work('2026-11-02', '4:00');
    const id = await draft();
    const row = await store.database.invoices.get(id);
    if (row === undefined) throw new Error('No draft');
    const whole = invoiceToForm(row);
    const refused = await saveDraft(store, {
      id,
      form: { ...whole, lines: whole.lines.slice(0, 1) },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'split-in-part' } });
    value(await saveDraft(store, { id, form: whole }));
    expect(await told(id)).toEqual([
      ['included', 180, 0, 0, [180]],
      ['overage', 60, 125_000, 125_000, [60]],
    ]);
  });

  it('R22 keeps what it says until its lines are made anew', async () => {
    const first = await work('2026-11-10', '3:00');
    const id = await draft();
    const early = await work('2026-11-02', '1:00');
    expect(await partsOf(first)).toEqual({ included: 180, overage: 0 });
    expect(await partsOf(early)).toEqual({ included: 0, overage: 60 });
    value(await regroupDraft(store, words, { id, grouping: 'entry' }));
    expect(await partsOf(first)).toEqual({ included: 120, overage: 60 });
    expect(await partsOf(early)).toEqual({ included: 60, overage: 0 });
  });
});

describe('before an hour is saved', () => {
  it('R22 R23 it is said what it will be, what it costs and what remains, and the draft says the same', async () => {
    await work('2026-11-02', '2:30');
    const cover = await explainCover(store, { id: null, form: form('2026-11-10', '1:30') });
    expect(cover).toMatchObject({
      terms: 'included',
      contract: { number: 'AVT-2026-001' },
      cost: 125_000,
      cover: { parts: { included: 30, overage: 60 }, left: 0, whole: 180, warning: 9500 },
    });
    await work('2026-11-10', '1:30');
    expect((await told(await draft()))[1]).toEqual(['overage', 60, 125_000, 125_000, [60]]);
  });

  it('R22 an hour for an early day says which later ones it changes', async () => {
    const later = await work('2026-11-20', '3:00');
    const cover = await explainCover(store, { id: null, form: form('2026-11-02', '1:00') });
    expect(cover?.changes).toEqual([
      {
        timeEntryId: later,
        workDate: '2026-11-20',
        before: { included: 180, overage: 0 },
        after: { included: 120, overage: 60 },
      },
    ]);
  });
});

describe('an hour written late', () => {
  it('R22 is logged with what it changes, and taken back with it', async () => {
    const later = await work('2026-11-20', '3:00');
    const early = await work('2026-11-02', '1:00');
    expect(await listReallocations(store, contractId)).toMatchObject([
      {
        causes: [early],
        changes: [
          {
            timeEntryId: later,
            before: { included: 180, overage: 0 },
            after: { included: 120, overage: 60 },
          },
        ],
      },
    ]);
    value(await undo(store));
    expect(await listReallocations(store, contractId)).toEqual([]);
    expect(await partsOf(later)).toEqual({ included: 180, overage: 0 });
  });
});

describe('closing a period', () => {
  it('R22 lists what is missing, and may be overridden only where hours are not billed yet', async () => {
    await work('2026-10-05', '1:00');
    expect(await close('2026-11-01')).toMatchObject({
      error: { code: 'ledger-not-ready', missing: ['not-ended', 'earlier-open'] },
    });
    expect(await close('2026-10-01')).toMatchObject({ error: { missing: ['hours-unbilled'] } });
    value(await close('2026-10-01', ['hours-unbilled']));
    const [closed] = (await ledger()).periods;
    expect(closed).toMatchObject({ isClosed: true, used: 60, expired: 120, closing: 0 });
    expect(await close('2026-10-01')).toMatchObject({ error: { code: 'ledger-period-closed' } });
  });

  it('R22 freezes it: undo is refused, and what comes later lands in the open period', async () => {
    const first = await work('2026-10-05', '1:00');
    value(await close('2026-10-01', ['hours-unbilled']));
    expect(await undo(store)).toMatchObject({ error: { kind: 'frozen', what: 'ledger-row' } });
    const before = (await ledger()).periods[0];
    const late = await work('2026-10-20', '0:45');
    value(await removeTimeEntry(store, { id: first }));
    const after = await ledger();
    expect(after.periods[0]).toEqual(before);
    expect(after.periods[1]).toMatchObject({ adjusted: 60 - 45, used: 0 });
    expect(after.parts.get(late)).toEqual({ included: 45, overage: 0 });
  });

  it('R22 what is billed after it is what was closed', async () => {
    await work('2026-10-05', '4:00');
    value(await close('2026-10-01', ['hours-unbilled']));
    expect(await told(await draft('2026-10-01', '2026-10-31'))).toEqual([
      ['included', 180, 0, 0, [180]],
      ['overage', 60, 125_000, 125_000, [60]],
    ]);
    expect((await ledger()).periods[1]).toMatchObject({ adjusted: 0, overage: 0 });
  });
});

describe('an adjustment', () => {
  const adjust = (more: Partial<ReturnType<typeof emptyAdjustForm>>) =>
    adjustLedger(store, {
      contractId,
      form: { ...emptyAdjustForm(day('2026-11-01')), time: '1:00', reason: 'Köpt', ...more },
    });

  it('R21 counts from its day, never below nothing, never in a closed period', async () => {
    value(await adjust({}));
    await work('2026-11-10', '4:00');
    expect((await ledger()).balance).toBe(0);
    expect(await adjust({ direction: 'take', date: '2026-11-10' })).toMatchObject({
      error: { fields: { time: 'more-than-left' } },
    });
    value(await close('2026-10-01'));
    expect(await adjust({ date: '2026-10-10' })).toMatchObject({
      error: { fields: { date: 'date-in-closed-period' } },
    });
    expect(await adjust({ date: '2026-09-10' })).toMatchObject({
      error: { fields: { date: 'date-not-in-period' } },
    });
  });
});

describe('a credit note', () => {
  it('R33 gives back what it reopens, and the split hour only whole', async () => {
    const split = await work('2026-11-10', '4:00');
    const id = await draft();
    await issue(id);
    const lines = await linesOf(id);
    const wish = (chosen: typeof lines) => ({
      id,
      issueDate: day('2026-11-24'),
      reason: 'Fel dag',
      corrects: false,
      lines: chosen.map((line) => ({
        lineId: line.id,
        amount: line.quantity.amount,
        reopensHours: true,
      })),
    });
    expect(await creditInvoice(store, paper, wish(lines.slice(1)))).toMatchObject({
      error: { code: 'credit-hours-in-part' },
    });
    value(await creditInvoice(store, paper, wish(lines)));
    const entry = await store.database.timeEntries.get(split);
    expect(entry).toMatchObject({ billing: 'open', invoiceId: null });
    value(await saveTimeEntry(store, { id: split, form: form('2026-11-10', '2:00') }));
    expect((await ledger()).periods[1]).toMatchObject({ used: 120, overage: 0, closing: 60 });
    expect(await told(await draft())).toEqual([['included', 120, 0, 0, [120]]]);
  });
});

it('R31 what an invoice says of an hour stands, and the statement says what the invoice says', async () => {
  await work('2026-11-10', '4:00');
  await issue(await draft());
  await work('2026-11-02', '1:00');
  const view = await getLedger(store, contractId);
  expect(view?.invoices).toMatchObject([{ lines: [{ coverage: 'included' }, { net: 125_000 }] }]);
  expect((await ledger()).periods[1]).toMatchObject({ used: 180, overage: 120 });
});

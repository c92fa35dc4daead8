import { beforeEach, describe, expect, it } from 'vitest';
import { emptyContractForm, emptyFeeForm } from '#domain/contracts/contract-form.ts';
import type { ContractForm } from '#domain/contracts/contract-form.ts';
import type { ContractId } from '#domain/record.ts';
import { attachFile } from '#data/attachments.ts';
import { indexContract } from '#data/contract-index.ts';
import { getContract, listContracts } from '#data/contract-list.ts';
import {
  moveContract,
  remindContract,
  removeContract,
  renewContract,
  saveContract,
  terminateContract,
} from '#data/contracts.ts';
import { draftFees, listDueFees } from '#data/fee-drafts.ts';
import type { FeeWords } from '#data/fee-drafts.ts';
import { removeDraft } from '#data/draft-invoices.ts';
import { redo, undo } from '#data/undo.ts';
import { saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const feeWords: FeeWords = {
  ...words,
  feeText: ({ fee, due }) => `${fee.text} ${due.covers.from}`,
};

let store: TestWindow;
let firm: ScriptedFirm;
beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
});

const form = (more: Partial<ContractForm> = {}): ContractForm => ({
  ...emptyContractForm({ clientId: firm.client }),
  title: 'Support',
  start: '2026-01-01',
  ...more,
});

const sign = async (id: ContractId): Promise<void> => {
  value(
    await attachFile(store, {
      table: 'contracts',
      recordId: id,
      name: 'avtal.pdf',
      size: 1,
      sha256: 'a'.repeat(64),
    }),
  );
};

const inForce = async (more: Partial<ContractForm> = {}): Promise<ContractId> => {
  const id = value(await saveContract(store, { id: null, form: form(more) }));
  value(await moveContract(store, { id, to: 'sent' }));
  await sign(id);
  value(await moveContract(store, { id, to: 'active' }));
  return id;
};

const fee = { ...emptyFeeForm, text: 'Support', amount: '1000', firstOn: '2026-10-01' };

describe('the course of a contract', () => {
  it('takes a number of its own each year', async () => {
    const first = value(await saveContract(store, { id: null, form: form() }));
    const second = value(await saveContract(store, { id: null, form: form() }));
    const numbers = [first, second].map(
      async (id) => (await getContract(store, id))?.contract.number,
    );
    expect(await Promise.all(numbers)).toEqual(['AVT-2026-001', 'AVT-2026-002']);
  });

  it('comes in force with the signed file, or a written reason', async () => {
    const id = value(await saveContract(store, { id: null, form: form() }));
    value(await moveContract(store, { id, to: 'sent' }));
    expect(await moveContract(store, { id, to: 'active' })).toMatchObject({
      ok: false,
      error: { code: 'move-lacks', missing: ['signed-file'] },
    });
    const words = { reason: 'Muntligt avtal', overrides: ['signed-file'] };
    value(await moveContract(store, { id, to: 'active', ...words }));
    const record = await getContract(store, id);
    expect(record?.contract.status).toBe('active');
    expect(record?.events[0]).toMatchObject({ to: 'active', reason: 'Muntligt avtal' });
  });

  it('ends with notice, and goes on when that is taken back', async () => {
    const id = await inForce();
    value(
      await terminateContract(store, { id, form: { on: 'idag', from: 'them', reason: 'pris' } }),
    );
    expect((await getContract(store, id))?.dates.currentEnd).toBe('2027-12-31');
    value(await moveContract(store, { id, to: 'active', reason: 'ångrade sig' }));
    expect((await getContract(store, id))?.contract).toMatchObject({
      noticeFrom: null,
      term: { terminatedOn: null },
    });
    value(await undo(store));
    value(await undo(store));
    expect((await getContract(store, id))?.contract.status).toBe('active');
  });

  it('is signed for longer, but never for less', async () => {
    const id = await inForce({ renewal: 'express' });
    expect(await renewContract(store, { id, form: { until: '2026-12-31' } })).toMatchObject({
      error: { fields: { until: 'renewal-before-end' } },
    });
    value(await renewContract(store, { id, form: { until: '2027-12-31' } }));
    expect((await getContract(store, id))?.dates).toMatchObject({ currentEnd: '2027-12-31' });
  });

  it('is not renewed by signature where it renews itself', async () => {
    const id = await inForce();
    expect(await renewContract(store, { id, form: { until: '2028-12-31' } })).toMatchObject({
      error: { code: 'status-not-allowed' },
    });
  });

  it('asks no more before the day to which it was put off', async () => {
    const id = await inForce({ renewal: 'express' });
    expect((await listContracts(store, {}))[0]?.alarm).toMatchObject({ kind: 'renewal' });
    value(await remindContract(store, { id, form: { on: '2026-12-10' } }));
    expect((await listContracts(store, {}))[0]?.alarm).toBe(null);
  });

  it('R22 counts from its own start, also hours that were written before it came in force', async () => {
    const hours = await saveHours(store, firm);
    expect((await store.database.timeEntries.get(hours))?.contractId).toBe(null);
    const id = await inForce({ hourlyRate: '777' });
    expect(await store.database.timeEntries.get(hours)).toMatchObject({
      contractId: id,
      rate: { amount: 77_700, source: 'contract' },
    });
    value(await undo(store));
    expect((await store.database.timeEntries.get(hours))?.contractId).toBe(null);
  });

  it('lets go of hours after its end once notice is given', async () => {
    const id = await inForce({ start: '2025-01-01', renewalMonths: '1', noticeMonths: '0' });
    const hours = await saveHours(store, firm);
    expect((await store.database.timeEntries.get(hours))?.contractId).toBe(id);
    value(
      await terminateContract(store, { id, form: { on: '2026-09-01', from: 'us', reason: '' } }),
    );
    expect((await store.database.timeEntries.get(hours))?.contractId).toBe(null);
  });

  it('stays while hours name it', async () => {
    const id = await inForce();
    const entry = await store.database.timeEntries.get(await saveHours(store, firm));
    expect(entry?.contractId).toBe(id);
    expect(await removeContract(store, { id })).toMatchObject({
      error: { code: 'in-use', missing: ['timeEntries'] },
    });
  });
});

describe('a yearly step', () => {
  it('writes the rates that are valid from its day, and one undo takes all of it back', async () => {
    const id = await inForce({
      hourlyRate: '1000',
      indexKind: 'fixed',
      indexShare: '3',
      indexMonth: '12',
    });
    value(await indexContract(store, { id, form: { share: '3', validFrom: '2026-12-01' } }));
    const [rate] = await store.database.rates.toArray();
    expect(rate).toMatchObject({
      contractId: id,
      amount: 103_000,
      validFrom: '2026-12-01',
      origin: 'indexation',
    });
    const hours = await store.database.timeEntries.get(await saveHours(store, firm));
    expect(hours?.rate.amount).toBe(100_000);
    value(await undo(store));
    value(await undo(store));
    expect(await store.database.rates.count()).toBe(0);
    expect((await getContract(store, id))?.contract.indexation?.steps).toEqual([]);
  });

  it('is never taken twice', async () => {
    const id = await inForce({ indexKind: 'fixed', indexShare: '3', indexMonth: '12' });
    const step = { share: '3', validFrom: '2026-12-01' };
    value(await indexContract(store, { id, form: step }));
    expect(await indexContract(store, { id, form: step })).toMatchObject({
      error: { fields: { validFrom: 'date-before-start' } },
    });
  });
});

describe('R37 drafts of fees', () => {
  it('R37 are made once, of missed ones too, and never again', async () => {
    await inForce({ fees: [fee] });
    expect((await listDueFees(store)).map(({ total, fees }) => [total, fees.length])).toEqual([
      [200_000, 2],
    ]);
    const [id] = value(await draftFees(store, feeWords, {}));
    const draft = await store.database.invoices.get(id ?? '');
    expect(draft).toMatchObject({
      status: 'draft',
      period: { from: '2026-10-01', to: '2026-11-30' },
    });
    expect(draft?.lines.map(({ text, net }) => [text, net])).toEqual([
      ['Support 2026-10-01', 100_000],
      ['Support 2026-11-01', 100_000],
    ]);
    expect(await listDueFees(store)).toEqual([]);
    expect(await draftFees(store, feeWords, {})).toMatchObject({ error: { code: 'no-fees-due' } });
  });

  it('R37 are free again with their draft, and taken back they never stand on two', async () => {
    await inForce({ fees: [fee] });
    const [id] = value(await draftFees(store, feeWords, {}));
    if (id === undefined) throw new Error('no draft');
    value(await removeDraft(store, { id }));
    expect(await listDueFees(store)).toHaveLength(1);
    value(await draftFees(store, feeWords, {}));
    const draft = await store.database.invoices.toArray();
    expect(draft).toHaveLength(1);
    value(await undo(store));
    value(await undo(store));
    expect(await listDueFees(store)).toEqual([]);
    expect((await redo(store)).ok).toBe(true);
    expect(await listDueFees(store)).toHaveLength(1);
  });

  it('R37 a fee that was billed keeps its days', async () => {
    const id = await inForce({ fees: [fee] });
    value(await draftFees(store, feeWords, {}));
    const moved = { ...fee, key: '1', firstOn: '2026-10-15' };
    expect(await saveContract(store, { id, form: form({ fees: [moved] }) })).toMatchObject({
      error: { fields: { 'fees.0.firstOn': 'fee-is-billed' } },
    });
    const dearer = { ...fee, key: '1', amount: '1200' };
    value(await saveContract(store, { id, form: form({ fees: [dearer] }) }));
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { firmToForm } from '#domain/firm/firm-form.ts';
import { commit } from '#data/commit.ts';
import { getFirm, getNumberSeries, invoiceSeriesId, saveFirm } from '#data/firm.ts';
import { explainSeriesGap, readSeriesYear } from '#data/series-audit.ts';
import { seriesObstacles } from '#data/series-facts.ts';
import { undo } from '#data/undo.ts';
import { ok } from '#domain/result.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { issueInvoice } from '#data/invoices.ts';
import {
  issueScripted,
  paper,
  saveHours,
  setUpScripted,
  value,
  words,
} from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
let store: TestWindow;
let firm: ScriptedFirm;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  await issueScripted(store, firm);
});

const setNext = async (seriesNext: string, seriesReason: string) => {
  const [seller, series] = await Promise.all([getFirm(store), getNumberSeries(store)]);
  if (seller === null || series === null) throw new Error('No firm');
  return saveFirm(store, { form: { ...firmToForm(seller, series), seriesNext, seriesReason } });
};

const obstacles = async () => {
  const series = await getNumberSeries(store);
  return series === null ? null : seriesObstacles(store.database, series);
};

const issueNext = async () => {
  await saveHours(store, firm, { workDate: '2026-11-20' });
  const period = { from: day('2026-11-01'), to: day('2026-11-30') };
  const wish = { clientId: firm.client, ...period, grouping: 'task' as const };
  const id = value(await draftInvoice(store, words, wish));
  return issueInvoice(store, paper, { id, issueDate: today });
};

/** Sets the counter as a damaged file might, past every form. */
const damage = (next: number) =>
  commit(store, 'save-firm', async (draft, database) => {
    const series = await database.numberSeries.get(invoiceSeriesId);
    if (series === undefined) throw new Error('No series');
    draft.change('numberSeries', series, { next });
    return ok(null);
  });

describe('R29 a next number that is set forward', () => {
  test('is refused without a reason', async () => {
    expect(await setNext('10', '')).toMatchObject({
      ok: false,
      error: { kind: 'invalid', fields: { seriesReason: 'series-jump-reason' } },
    });
  });

  test('is a gap with its reason, and the series goes on', async () => {
    value(await setNext('10', 'Fakturor ur det gamla programmet'));
    expect(await obstacles()).toEqual([]);
    expect(value(await issueNext()).number).toBe('0010');
    const read = await readSeriesYear(store, { day: today });
    expect(read?.jumps).toEqual([{ from: 2, to: 10, reason: 'Fakturor ur det gamla programmet' }]);
    expect(read?.numbers).toEqual(['0001', '0010']);
  });

  test('needs no reason before the first invoice', async () => {
    const empty = openWindow({ journal: createMemoryJournal() });
    await setUpScripted(empty);
    const series = await getNumberSeries(empty);
    const seller = await getFirm(empty);
    if (series === null || seller === null) throw new Error('No firm');
    value(await saveFirm(empty, { form: { ...firmToForm(seller, series), seriesNext: '100' } }));
  });
});

describe('R29 a broken series', () => {
  test('issues nothing and says which numbers, until its gap has a reason', async () => {
    await damage(5);
    expect(await issueNext()).toMatchObject({
      ok: false,
      error: { kind: 'rule', code: 'series-broken', missing: ['0002–0004'] },
    });
    value(await explainSeriesGap(store, { first: 2, last: 4, reason: 'Skadad fil' }));
    expect(await obstacles()).toEqual([]);
  });

  test('takes no reason for a gap that is not there, and none that is empty', async () => {
    await damage(5);
    const wrong = await explainSeriesGap(store, { first: 2, last: 9, reason: 'x' });
    expect(wrong).toMatchObject({ error: { code: 'changed-since' } });
    const blank = await explainSeriesGap(store, { first: 2, last: 4, reason: ' ' });
    expect(blank).toMatchObject({ error: { kind: 'invalid' } });
  });

  test('is broken again when the reason is undone', async () => {
    await damage(5);
    value(await explainSeriesGap(store, { first: 2, last: 4, reason: 'Skadad fil' }));
    value(await undo(store));
    expect(await obstacles()).toEqual(['0002–0004']);
  });
});

test('the proof reckons every content anew, and knows the years', async () => {
  const read = await readSeriesYear(store, { day: today });
  expect(read?.rows).toMatchObject([{ number: '0001', isContentWhole: true, payable: 187_500 }]);
  expect(read?.years).toEqual([{ from: '2026-01-01', to: '2026-12-31' }]);
  const [row] = await store.database.invoices.toArray();
  if (row?.status !== 'issued') throw new Error('Not issued');
  await store.database.write(() =>
    store.database.invoices.put({ ...row, snapshot: { ...row.snapshot, number: '0009' } }),
  );
  const damaged = await readSeriesYear(store, { day: today });
  expect(damaged?.rows).toMatchObject([{ isContentWhole: false }]);
});

import { beforeAll, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Database } from '#data/database.ts';
import { createHistory } from '#data/history.ts';
import { listInvoices } from '#data/invoice-list.ts';
import { getLifeLine } from '#data/life-line.ts';
import { loadSample } from '#data/sample/load-sample.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { systemId } from '#data/sample/sample-systems.ts';
import { createSerialQueue } from '#data/serial-queue.ts';
import type { Store } from '#data/store.ts';
import { newId } from '#platform/ids.ts';
import { desktopJournal } from '#platform/journal-port.ts';
import { sha256 } from '#platform/sha256.ts';
import { createMemoryDesktop } from '#support/memory-desktop.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const now = brandText<Instant>('2026-11-24T09:00:00.000Z');
const store: Store = {
  database: new Database('sample'),
  port: desktopJournal(createMemoryDesktop(now).desktop),
  world: {
    now: () => now,
    today: () => sampleToday,
    zone: () => stockholm,
    newId: () => brandText(newId()),
    me: () => null,
    device: 'test',
  },
  zones: temporalZones,
  queue: createSerialQueue(),
  history: createHistory(),
  sha256,
  onApplied: () => undefined,
  onFault: (error) => {
    throw error;
  },
};

const progress: number[] = [];
let papers = 0;

const load = () =>
  loadSample(store, {
    words: {
      lineText: (line) => line.task ?? line.activity,
      vatExemption: () => '',
      feeText: ({ fee }) => fee.text,
    },
    makePaper: async () => {
      papers += 1;
      return { sha256: '0'.repeat(64), size: 1 };
    },
    makeReminder: () => Promise.resolve({ sha256: '1'.repeat(64), size: 1 }),
    onProgress: (done, total) => progress.push(done / total),
  });

beforeAll(async () => {
  await store.database.open();
  const loaded = await load();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
}, 120_000);

test('every issued invoice got its paper, and progress only grew, to the end', () => {
  expect(papers).toBe(131);
  expect(progress.toSorted((a, b) => a - b)).toEqual(progress);
  expect(progress.at(-1)).toBe(1);
});

test('the lists show what was loaded', async () => {
  const list = async (state: 'draft' | 'issued' | 'overdue' | 'paid') => {
    const page = await listInvoices(store, {
      state,
      sort: { by: 'number', direction: 'ascending' },
      limit: 10,
    });
    return page.total;
  };
  expect(await Promise.all((['draft', 'issued', 'overdue', 'paid'] as const).map(list))).toEqual([
    1, 5, 2, 124,
  ]);
});

test('the life line of S10 has its phases and the nineteen days without a lead', async () => {
  const line = await getLifeLine(store, systemId('S10'));
  expect(line?.phases.map(({ phase, from }) => [phase, from])).toEqual([
    ['operate', '2022-06-01'],
    ['retire', '2026-08-17'],
  ]);
  expect(line?.gaps).toContainEqual({ from: '2025-07-01', to: '2025-07-19' });
});

test('a workspace with anybody in it is left as it is', async () => {
  expect(await load()).toMatchObject({ ok: false, error: { code: 'workspace-not-empty' } });
  expect(papers).toBe(131);
});

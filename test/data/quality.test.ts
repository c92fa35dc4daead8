import { expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { newChange } from '#domain/changes/new-change.ts';
import type { Change } from '#domain/changes/change.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { importRows } from '#data/import-rows.ts';
import { getQuality } from '#data/quality.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';

const at = (text: string): Instant => brandText(text);
const year = { from: day('2025-11-25'), to: day('2026-11-24') };

const addChange = async (
  { store, system, client }: Office,
  name: string,
  fields: Partial<Fields<Change>>,
): Promise<void> => {
  const id = brandText<TaskId>(name);
  const task = {
    kind: 'change' as const,
    number: name,
    systemId: system,
    clientId: client,
    title: name,
    description: '',
    status: 'done' as const,
    responsibleId: null,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
  };
  await importRows(store, { table: 'tasks', rows: [{ id, fields: task }] });
  const rows = [{ id, fields: { ...newChange(), ...fields } }];
  await importRows(store, { table: 'changes', rows });
};

const closed = (on: string, closeCode: Change['closeCode'], type: Change['type'] = 'normal') => ({
  status: 'closed' as const,
  type,
  closeCode,
  windowFrom: at(`${on}T08:00:00.000Z`),
  windowTo: at(`${on}T10:00:00.000Z`),
  actualFrom: at(`${on}T08:00:00.000Z`),
  actualTo: at(`${on}T09:00:00.000Z`),
});

it('changes: successful of those closed in the period, by month; emergencies of those planned in it', async () => {
  const office = await openOffice();
  await addChange(office, 'c1', closed('2026-10-05', 'successful'));
  await addChange(office, 'c2', closed('2026-10-06', 'with-issues', 'emergency'));
  await addChange(office, 'c3', closed('2026-11-03', 'unsuccessful'));
  await addChange(office, 'c4', closed('2025-01-03', 'successful'));
  await addChange(office, 'c5', {
    ...closed('2026-11-10', null),
    status: 'cancelled',
    actualTo: null,
  });
  const { changes } = await getQuality(office.store, year);
  expect(changes.success).toEqual({ part: 1, whole: 3 });
  expect(changes.achieved).toEqual({ part: 2, whole: 3 });
  expect(changes.emergency).toEqual({ part: 1, whole: 3 });
  expect(changes.months).toEqual([
    { month: '2026-10', successful: 1, 'with-issues': 1, unsuccessful: 0 },
    { month: '2026-11', successful: 0, 'with-issues': 0, unsuccessful: 1 },
  ]);
});

it('of one client only, where one is asked for', async () => {
  const office = await openOffice();
  await addChange(office, 'c1', closed('2026-10-05', 'successful'));
  const other = brandText<Office['client']>('nobody');
  expect((await getQuality(office.store, { ...year, clientId: other })).changes.success).toEqual({
    part: 0,
    whole: 0,
  });
  const own = await getQuality(office.store, { ...year, clientId: office.client });
  expect(own.changes.success).toEqual({ part: 1, whole: 1 });
});

it('an open problem counts by its age, whenever the period began', async () => {
  const office = await openOffice();
  await office.addTask({ title: 'Minnet tar slut', kind: 'problem' });
  const { problems } = await getQuality(office.store, year);
  expect(problems.age).toEqual({ days: 0, count: 1, median: 0, buckets: [1, 0, 0, 0] });
});

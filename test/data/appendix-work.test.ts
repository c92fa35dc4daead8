import { expect, test } from 'vitest';
import { appendixOf } from '#domain/invoices/appendix.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { appendixWorkOf } from '#data/appendix-work.ts';
import { saveHours, setUpScripted } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { line } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

test('an hour that a contract split between two lines is one hour, with its own minutes on each', async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const late = await saveHours(store, firm, { workDate: '2026-11-23', duration: '1:30' });
  const early = await saveHours(store, firm, { workDate: '2026-11-20', note: 'Provkörning' });
  const part = (name: string, minutes: number, net: number) =>
    line(name, {
      quantity: { unit: 'hour', amount: minutes },
      net: toMinorUnits(net),
      timeEntryIds: [late],
      parts: [{ timeEntryId: late, minutes }],
    });
  const lines = [
    part('included', 60, 0),
    part('overage', 30, 62_500),
    line('rest', { timeEntryIds: [early], quantity: { unit: 'hour', amount: 90 } }),
  ];
  const work = await appendixWorkOf(store.database, lines);
  expect(work.hours.map(({ id }) => id)).toEqual([early, late]);
  expect(work.hours[0]).toMatchObject({
    person: 'Karin Lindqvist',
    work: 'Lagerportalen: Byt databas',
    note: 'Provkörning',
    seconds: 5400,
  });
  expect(
    appendixOf(lines, work).map(({ rows }) =>
      rows.map(({ kind, billed, net }) => [kind, billed, net]),
    ),
  ).toEqual([[['hour', 60, 0]], [['hour', 30, 62_500]], [['hour', 90, 100_000]]]);
});

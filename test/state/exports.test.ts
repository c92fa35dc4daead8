import { expect, it } from 'vitest';
import { startWords } from '#i18n/t.ts';
import type { Dependencies } from '#state/dependencies.ts';
import { exportHours } from '#state/export-hours.ts';
import { exportInvoices } from '#state/export-invoices.ts';
import { pdfName } from '#state/pdf-name.ts';
import { issueScripted, saveHours, setUpScripted } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

type Saved = { readonly name: string; readonly bytes: Uint8Array };

const office = async (answer: object) => {
  startWords('sv');
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const saved: Saved[] = [];
  const desktop = {
    'preferences:read': () => Promise.resolve({ language: 'sv' }),
    'file:save': (file: Saved) => {
      saved.push(file);
      return Promise.resolve(answer);
    },
  };
  return { store, firm, saved, all: { store, desktop } as unknown as Dependencies };
};

const period = { from: day('2026-11-01'), to: day('2026-11-30') };

it('hours go out as CSV in the user’s language, oldest first, and nothing in them runs as a formula', async () => {
  const { store, firm, saved, all } = await office({ status: 'saved', path: '/tmp/x.csv' });
  await saveHours(store, firm, { workDate: '2026-11-24', note: '=cmd|calc' });
  await saveHours(store, firm, { workDate: '2026-11-02' });
  expect(await exportHours(all, { ...period, format: 'csv' })).toEqual({
    ok: true,
    value: { path: '/tmp/x.csv' },
  });
  expect(saved[0]?.name).toBe('Timmar 2026-11-01 – 2026-11-30.csv');
  const lines = new TextDecoder().decode(saved[0]?.bytes).trim().split('\r\n');
  expect(lines[0]).toContain('Datum;Person;Kund');
  expect(lines[1]).toContain(
    '2026-11-02;Karin Lindqvist;Åhus Båtvarv AB;Lagerportalen;Byt databas',
  );
  expect(lines[2]).toContain("'=cmd|calc");
});

it('invoices go out as Excel, and a refusal of the disk is said as it is', async () => {
  const { store, firm, saved, all } = await office({ status: 'failed', problem: 'disk-full' });
  await issueScripted(store, firm);
  expect(await exportInvoices(all, { format: 'xlsx' })).toEqual({
    ok: false,
    error: { kind: 'not-saved', problem: 'disk-full' },
  });
  // A ZIP, as every XLSX is.
  expect([...(saved[0]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
});

it('a cancelled save has no path', async () => {
  const { all } = await office({ status: 'cancelled' });
  expect(await exportHours(all, { ...period, format: 'csv' })).toEqual({
    ok: true,
    value: { path: null },
  });
});

it('a PDF’s name is what a person knows, and no file system’s trouble', () => {
  const named = (name: string) =>
    pdfName({
      number: '2026/1',
      snapshot: { content: { language: 'sv' }, buyer: { name } } as never,
    });
  expect(named('Åhus Båtvarv AB')).toBe('Faktura 2026 1 Åhus Båtvarv AB.pdf');
  const odd = named('a<b>:"c|?*\u0000\u202e../..');
  for (const sign of '<>:"|?*/\\\u0000\u202e') expect(odd).not.toContain(sign);
  expect(named('x'.repeat(10_000)).length).toBeLessThan(130);
});

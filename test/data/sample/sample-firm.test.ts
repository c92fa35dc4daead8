import { expect, test } from 'vitest';
import { invoiceStateOf } from '#domain/invoices/invoice-state.ts';
import { passesLuhn } from '#domain/identifiers/luhn.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { canChangePhase } from '#domain/systems/phases.ts';
import { gapsInLead } from '#domain/systems/responsibility.ts';
import type { SystemPhase } from '#domain/systems/system.ts';
import { canChangeStatus } from '#domain/lifecycle/transitions.ts';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { isWorkday } from '#domain/time/swedish-holidays.ts';
import { clientId } from '#data/sample/sample-clients.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { sampleSteps } from '#data/sample/sample-firm.ts';
import { systemId } from '#data/sample/sample-systems.ts';
import { day } from '#support/records.ts';
import { countBy, issued, rowsOf, sampleWords, theSteps } from '#support/sample-rows.ts';

test('the same firm every time', () => {
  expect(JSON.stringify(sampleSteps(sampleWords))).toBe(JSON.stringify(theSteps()));
});

test('four people, six clients and the firm itself, fourteen systems, 624 tasks', () => {
  expect(rowsOf('people').map((row) => row.fields.initials)).toEqual(['KL', 'JE', 'AH', 'MB']);
  expect(rowsOf('clients')).toHaveLength(7);
  expect(rowsOf('contacts')).toHaveLength(12);
  expect(rowsOf('systems')).toHaveLength(14);
  expect(countBy(rowsOf('tasks'), (row) => row.fields.kind)).toEqual({
    release: 26,
    change: 118,
    problem: 31,
    case: 410,
    integration: 30,
    other: 9,
  });
});

test('organisation numbers pass their check digit', () => {
  for (const { fields } of [...rowsOf('firm'), ...rowsOf('clients')]) {
    expect(passesLuhn(fields.organisationNumber ?? '')).toBe(true);
  }
});

test('no status or phase lies after today, and all are written in true order', () => {
  const moments = rowsOf('statusEvents').map(({ fields }) => fields.at);
  expect(moments.toSorted()).toEqual(moments);
  expect((moments.at(-1) ?? '') <= '2026-11-24T09:00:00.000Z').toBe(true);
});

test('every phase and every status of a task without a course was reached by allowed steps', () => {
  for (const { fields } of rowsOf('statusEvents')) {
    if (fields.from === null) continue;
    if (fields.table === 'systems') {
      expect(canChangePhase(fields.from as SystemPhase, fields.to as SystemPhase)).toBe(true);
    }
    if (fields.table === 'tasks') {
      expect(canChangeStatus(fields.from as TaskStatus, fields.to as TaskStatus)).toBe(true);
    }
  }
});

test('only S10 has a gap in its lead: nineteen days after Mattias left', () => {
  for (const { id } of rowsOf('systems')) {
    const leads = rowsOf('responsibilities').filter((row) => row.fields.systemId === id);
    const first = leads[0]?.fields.from ?? sampleToday;
    const gaps = gapsInLead(
      leads.map((row) => row.fields),
      { from: first, to: null },
      sampleToday,
    );
    const expected = id === systemId('S10') ? [{ from: '2025-07-01', to: '2025-07-19' }] : [];
    expect(gaps).toEqual(expected);
  }
});

test('hours of each kind sum exactly to the key figures', () => {
  const hours: Record<string, number> = {};
  for (const { fields } of rowsOf('timeEntries')) {
    hours[fields.activity] = (hours[fields.activity] ?? 0) + fields.seconds / 3600;
  }
  expect(hours).toEqual({
    release: 2060,
    change: 1980,
    problem: 1190,
    integration: 1030,
    operation: 1110,
    documentation: 550,
    internal: 590,
    education: 240,
    meeting: 180,
  });
  const billable = rowsOf('timeEntries').filter((row) => row.fields.billing !== 'none');
  expect(billable.reduce((sum, row) => sum + row.fields.seconds, 0)).toBe(7920 * 3600);
});

test('nobody works on holidays, before or after employment, or more than nine hours a day', () => {
  const days = new Map<string, number>();
  const people = new Map(rowsOf('people').map((row) => [row.id, row.fields]));
  for (const { fields } of rowsOf('timeEntries')) {
    expect(isWorkday(fields.workDate)).toBe(true);
    const [employment] = people.get(fields.personId)?.employments ?? [];
    expect(employment && employment.from <= fields.workDate).toBe(true);
    expect(employment && (employment.to === null || fields.workDate <= employment.to)).toBe(true);
    const key = `${fields.personId} ${fields.workDate}`;
    days.set(key, (days.get(key) ?? 0) + fields.seconds);
  }
  expect(Math.max(...days.values())).toBeLessThanOrEqual(9 * 3600);
});

test('R11 where there are clock times, their length less the break is the work', () => {
  const clocked = rowsOf('timeEntries').filter((row) => row.fields.start !== null);
  expect(clocked.length).toBeGreaterThan(1000);
  for (const { fields } of clocked) {
    const length = Date.parse(fields.end ?? '') - Date.parse(fields.start ?? '');
    expect(length / 1000 - fields.breakSeconds).toBe(fields.seconds);
  }
});

test('132 invoices: 124 paid, 5 issued, 2 overdue, 1 draft', () => {
  const paid = new Map(rowsOf('payments').map((row) => [row.fields.invoiceId, row.fields]));
  const states = countBy(issued(), ({ id, invoice }) =>
    invoiceStateOf(
      {
        status: 'issued',
        dueDate: invoice.dueDate,
        payable: invoice.snapshot.totals.payable,
        paid: paid.get(id)?.amount ?? toMinorUnits(0),
        credited: toMinorUnits(0),
        writtenOff: toMinorUnits(0),
      },
      sampleToday,
    ),
  );
  expect(states).toEqual({ paid: 124, issued: 5, overdue: 2 });
  expect(rowsOf('invoices').map((row) => row.fields.status)).toEqual(['draft']);
});

test('R29 numbers are unbroken in the order of issue, and the series goes on after the last', () => {
  expect(issued().map(({ invoice }) => invoice.number)).toEqual(
    Array.from({ length: 131 }, (_, index) => String(1001 + index)),
  );
  const dates = issued().map(({ invoice }) => invoice.issueDate);
  expect(dates.toSorted()).toEqual(dates);
  expect(rowsOf('numberSeries')[0]?.fields.next).toBe(1132);
});

test('R27 every invoiced hour is on exactly the invoice that it names; this month is unbilled', () => {
  const onInvoices = new Map<string, string>();
  for (const { id, invoice } of issued()) {
    for (const line of invoice.lines)
      for (const entry of line.timeEntryIds) onInvoices.set(entry, id);
  }
  for (const { id, fields } of rowsOf('invoices')) {
    for (const line of fields.lines)
      for (const entry of line.timeEntryIds) onInvoices.set(entry, id);
  }
  for (const { id, fields } of rowsOf('timeEntries')) {
    expect(fields.invoiceId).toBe(onInvoices.get(id) ?? null);
    if (fields.workDate >= day('2026-11-01')) expect(['open', 'none']).toContain(fields.billing);
    else expect(fields.billing).not.toBe('open');
  }
  const open = rowsOf('timeEntries').filter((row) => row.fields.billing === 'open');
  for (const key of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const) {
    expect(open.some((row) => row.fields.clientId === clientId(key))).toBe(true);
  }
});

const courses = ['releases', 'changes', 'problems', 'cases'];

test('ids are unique', () => {
  const ids = [
    ...theSteps().flatMap((step) =>
      // A course has its task's id.
      step.kind === 'rows' && !courses.includes(step.table)
        ? step.rows.map((row): string => row.id)
        : [],
    ),
    ...issued().map(({ id }): string => id),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

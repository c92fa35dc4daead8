import { canonicalJson } from '#data/canonical-json.ts';
import type { RowOf } from '#data/sample/row-of.ts';
import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftInvoice } from '#domain/invoices/draft-invoice.ts';
import { issueInvoice } from '#domain/invoices/issue-invoice.ts';
import type { DraftInvoice, NumberSeries } from '#domain/invoices/invoice.ts';
import type { Envelope, InvoiceId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import { benchDay, benchId, isBilled, quarterOf } from './plan.ts';
import type { FirmPlan } from './plan.ts';

type History = {
  readonly invoices: readonly RowOf<'invoices'>[];
  readonly payments: readonly RowOf<'payments'>[];
  readonly entries: readonly RowOf<'timeEntries'>[];
  readonly series: RowOf<'numberSeries'>;
};

const madeAt = brandText<Envelope<string>['createdAt']>('2026-11-24T09:00:00.000Z');

/** The row as it will lie in the store: the rules of the domain read whole records. */
const stored = <RecordId, Fields extends object>(row: {
  readonly id: RecordId;
  readonly fields: Fields;
}): Envelope<RecordId> & Fields => ({
  ...row.fields,
  id: row.id,
  v: 1,
  rev: 1,
  createdAt: madeAt,
  createdBy: null,
  updatedAt: madeAt,
  updatedBy: null,
  device: 'bench',
  deletedAt: null,
});

const must = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value;
  throw new Error(`The firm can't be made up: ${JSON.stringify(result.error)}`);
};

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const byQuarter = (entries: readonly RowOf<'timeEntries'>[]) => {
  const quarters = new Map<string, RowOf<'timeEntries'>[]>();
  for (const entry of entries) {
    if (!isBilled(entry.fields)) continue;
    const key = `${quarterOf(entry.fields.workDate)}|${entry.fields.clientId}`;
    const group = quarters.get(key);
    if (group) group.push(entry);
    else quarters.set(key, [entry]);
  }
  return [...quarters].toSorted(([one], [other]) => (one < other ? -1 : 1));
};

/** What the firm has billed so far: one invoice a client and quarter, by the domain's own rules, all but the last paid. */
export async function issueHistory(plan: FirmPlan): Promise<History> {
  const firm: Firm = stored(plan.firm);
  const clients = new Map<string, Client>(plan.clients.map((row) => [row.id, stored(row)]));
  let series: NumberSeries = stored(plan.series);
  const invoices: RowOf<'invoices'>[] = [];
  const payments: RowOf<'payments'>[] = [];
  const billed = new Map<string, InvoiceId>();
  for (const [key, group] of byQuarter(plan.entries)) {
    const [quarter = '', clientId = ''] = key.split('|');
    const client = clients.get(clientId);
    if (client === undefined) continue;
    const id: InvoiceId = benchId(10, invoices.length);
    const from = quarterOf(brandText(quarter));
    const to = addDays(addMonths(from, 3), -1);
    let lines = 0;
    const draft = must(
      draftInvoice({
        client,
        firm,
        period: { from, to },
        entries: group.map((row): TimeEntry => stored(row)),
        grouping: 'activity',
        textOf: ({ activity }) => `Systemförvaltning, ${activity}`,
        newLineId: () => benchId(11, invoices.length * 100 + (lines += 1)),
        ourReference: 'Konsult 0001',
        vatExemption: '',
      }),
    );
    const whole: DraftInvoice = stored({ id, fields: draft });
    const issueDate = addDays(to, 5);
    const wish = { draft: whole, firm, client, series, issueDate, today: benchDay, now: madeAt };
    const issued = must(issueInvoice(wish));
    ({ series } = issued);
    const { invoice } = issued;
    const snapshotHash = await sha256(canonicalJson(invoice.snapshot));
    const pdf = { sha256: invoice.number.padStart(64, '0'), size: 1 };
    invoices.push({ id, fields: { ...invoice, snapshotHash, pdf } });
    if (addDays(to, 60) < benchDay) {
      const amount = invoice.snapshot.totals.payable;
      const fields = { invoiceId: id, date: addDays(to, 30), amount, note: '' };
      payments.push({ id: benchId(12, payments.length), fields });
    }
    for (const entry of group) billed.set(entry.id, id);
  }
  return {
    invoices,
    payments,
    entries: plan.entries.map((row) => {
      const invoiceId = billed.get(row.id);
      return invoiceId === undefined
        ? row
        : { id: row.id, fields: { ...row.fields, invoiceId, billing: 'invoiced' } };
    }),
    series: { id: series.id, fields: { prefix: '', next: series.next, digits: 4 } },
  };
}

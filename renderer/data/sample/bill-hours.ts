import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftInvoice } from '#domain/invoices/draft-invoice.ts';
import type { EntryGroup } from '#domain/invoices/group-entries.ts';
import { issueInvoice } from '#domain/invoices/issue-invoice.ts';
import type { NumberedInvoice } from '#domain/invoices/issue-invoice.ts';
import type { DraftInvoice, NumberSeries, Period } from '#domain/invoices/invoice.ts';
import type { ClientId, Envelope, Fields, InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { InvoiceWords } from '#data/invoice-words.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { morningOf } from './sample-date.ts';
import { sampleId } from './sample-id.ts';

/** One invoice to make: whose hours of which days, issued when; null leaves a draft. */
export type BillingPeriod = {
  readonly clientId: ClientId;
  readonly period: Period;
  readonly issueDate: PlainDate | null;
};

export type Billed = {
  readonly issued: readonly { readonly id: InvoiceId; readonly invoice: NumberedInvoice }[];
  readonly drafts: readonly { readonly id: InvoiceId; readonly fields: Fields<DraftInvoice> }[];
  /** All entries, those on an invoice marked so. */
  readonly entries: readonly RowOf<'timeEntries'>[];
  readonly series: RowOf<'numberSeries'>;
};

/** The rules ask for whole records; a row of the plan becomes one with an envelope that nobody keeps. */
const asRecord = <Row extends { readonly id: string; readonly fields: object }>(
  row: Row,
): Row['fields'] & Envelope<Row['id']> => ({
  ...row.fields,
  id: row.id,
  v: 1,
  rev: 1,
  createdAt: morningOf(brandText('2024-12-01')),
  createdBy: null,
  updatedAt: morningOf(brandText('2024-12-01')),
  updatedBy: null,
  device: '',
  deletedAt: null,
});

type Books = {
  readonly plan: FirmPlan;
  readonly words: InvoiceWords;
  readonly firm: Firm;
  readonly byClientMonth: ReadonlyMap<string, readonly RowOf<'timeEntries'>[]>;
};

const monthsOf = ({ from, to }: Period): readonly string[] =>
  from.slice(0, 7) === to.slice(0, 7) ? [from.slice(0, 7)] : [from.slice(0, 7), to.slice(0, 7)];

const textOf = ({ plan, words }: Books, client: Client, group: EntryGroup): string => {
  const [first] = group.entries;
  const named = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    id: string | null,
  ): Row | null => rows.find((row) => row.id === id) ?? null;
  return words.lineText(
    {
      grouping: group.grouping,
      system: named(plan.systems, group.systemId)?.fields.name ?? null,
      task: named(plan.tasks, group.taskId)?.fields.title ?? null,
      person: named(plan.people, group.personId)?.fields.name ?? '',
      activity: group.activity,
      workDate: first?.workDate ?? brandText(''),
      note: first?.note ?? '',
      contract: null,
      window: first?.rate.window?.name ?? '',
    },
    client.language,
  );
};

const contentFor = (
  books: Books,
  client: Client,
  { period }: BillingPeriod,
  invoiceNumber: number,
): Fields<DraftInvoice> | null => {
  const months = monthsOf(period).flatMap(
    (month) => books.byClientMonth.get(`${client.id} ${month}`) ?? [],
  );
  let lines = 0;
  const drafted = draftInvoice({
    client,
    firm: books.firm,
    period,
    grouping: 'task',
    entries: months.map((row): TimeEntry => asRecord(row)),
    ourReference: books.plan.people[0]?.fields.name ?? '',
    vatExemption: '',
    textOf: (group) => textOf(books, client, group),
    newLineId: () => sampleId('InvoiceLine', invoiceNumber * 1000 + (lines += 1)),
  });
  return drafted.ok && drafted.value.lines.length > 0 ? drafted.value : null;
};

const byClientMonth = (entries: readonly RowOf<'timeEntries'>[]): Books['byClientMonth'] => {
  const months = new Map<string, RowOf<'timeEntries'>[]>();
  for (const row of entries) {
    const key = `${row.fields.clientId} ${row.fields.workDate.slice(0, 7)}`;
    const month = months.get(key);
    if (month) month.push(row);
    else months.set(key, [row]);
  }
  return months;
};

type Marks = Map<
  string,
  { readonly invoiceId: InvoiceId; readonly billing: 'drafted' | 'invoiced' }
>;

const mark = (
  marks: Marks,
  id: InvoiceId,
  content: Fields<DraftInvoice>,
  billing: 'drafted' | 'invoiced',
): void => {
  for (const line of content.lines) {
    for (const entryId of line.timeEntryIds) marks.set(entryId, { invoiceId: id, billing });
  }
};

/** Bills the hours of each period by the house's own rules; what comes out is what the commands would have made. */
export const billHours = (
  plan: FirmPlan,
  entries: readonly RowOf<'timeEntries'>[],
  periods: readonly BillingPeriod[],
  words: InvoiceWords,
): Billed => {
  const books: Books = {
    plan,
    words,
    firm: asRecord(plan.firm),
    byClientMonth: byClientMonth(entries),
  };
  const clients = new Map(plan.clients.map((row) => [row.id, asRecord(row)]));
  const issued: Billed['issued'][number][] = [];
  const drafts: Billed['drafts'][number][] = [];
  const marks: Marks = new Map();
  let series: NumberSeries = asRecord(plan.series);
  for (const [index, each] of periods.entries()) {
    const client = clients.get(each.clientId);
    const fields = client ? contentFor(books, client, each, index + 1) : null;
    if (!client || !fields) continue;
    const id = sampleId('Invoice', index + 1);
    if (each.issueDate === null) {
      drafts.push({ id, fields });
      mark(marks, id, fields, 'drafted');
      continue;
    }
    const { issueDate } = each;
    const draft: DraftInvoice = { ...asRecord({ id, fields }), status: 'draft' };
    const numbered = issueInvoice({
      draft,
      firm: books.firm,
      client,
      series,
      issueDate,
      today: issueDate,
      now: morningOf(issueDate),
    });
    if (!numbered.ok) continue;
    issued.push({ id, invoice: numbered.value.invoice });
    series = numbered.value.series;
    mark(marks, id, fields, 'invoiced');
  }
  return {
    issued,
    drafts,
    entries: entries.map((row) => {
      const billed = marks.get(row.id);
      return billed ? { ...row, fields: { ...row.fields, ...billed } } : row;
    }),
    series: { ...plan.series, fields: { ...plan.series.fields, next: series.next } },
  };
};

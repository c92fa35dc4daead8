import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { occurrenceKey } from '#domain/contracts/fee-key.ts';
import { feeLines } from '#domain/contracts/fee-lines.ts';
import type { FeeToBill } from '#domain/contracts/fee-lines.ts';
import { dueFees } from '#domain/contracts/recurring-fees.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftInvoice } from '#domain/invoices/draft-invoice.ts';
import type { EntryGroup } from '#domain/invoices/group-entries.ts';
import { issueInvoice } from '#domain/invoices/issue-invoice.ts';
import type { NumberedInvoice } from '#domain/invoices/issue-invoice.ts';
import type { DraftInvoice, NumberSeries, Period } from '#domain/invoices/invoice.ts';
import type { ClientId, Fields, InvoiceId, InvoiceLineId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { FeeWords } from '#data/fee-drafts.ts';
import { asRecord } from './as-record.ts';
import { coverOf } from './cover-hours.ts';
import type { Cover } from './cover-hours.ts';
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

type Books = {
  readonly plan: FirmPlan;
  readonly words: FeeWords;
  readonly firm: Firm;
  readonly byClientMonth: ReadonlyMap<string, readonly RowOf<'timeEntries'>[]>;
  readonly cover: Cover;
  /** The occurrences of fees that are billed so far. */
  readonly billed: Set<string>;
};

const monthsOf = ({ from, to }: Period): readonly string[] =>
  from.slice(0, 7) === to.slice(0, 7) ? [from.slice(0, 7)] : [from.slice(0, 7), to.slice(0, 7)];

const contractNumber = ({ contracts }: FirmPlan, id: string | null): string =>
  contracts.find((row) => row.id === id)?.fields.number ?? '';

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
      contract:
        group.coverage === null
          ? null
          : { coverage: group.coverage, number: contractNumber(plan, group.contractId) },
      window: first?.rate.window?.name ?? '',
    },
    client.language,
  );
};

type FeePart = Pick<Fields<DraftInvoice>, 'lines' | 'recurring'>;

/** The client's fees that are due by a day and on none of the invoices before; from now on they are billed. */
const feesFor = (
  { plan, words, billed }: Books,
  client: Client,
  day: PlainDate,
  newLineId: () => InvoiceLineId,
): FeePart => {
  const due = plan.contracts
    .filter(({ fields }) => fields.clientId === client.id)
    .flatMap((row) => {
      const contract: Contract = asRecord(row);
      return dueFees(contract, (key) => billed.has(key), day).flatMap((each) => {
        const fee = contract.fees.find(({ key }) => key === each.fee);
        return fee === undefined ? [] : [{ contract, fee, due: each }];
      });
    });
  const textOf = (fee: FeeToBill): string => words.feeText(fee, client.language);
  const made = feeLines(due, { newLineId, textOf, vatRate: null });
  if (!made.ok || made.value.lines.length === 0) return { lines: [] };
  for (const { due: each } of due) billed.add(occurrenceKey(each));
  return { lines: made.value.lines, recurring: made.value.recurring };
};

const contentFor = (
  books: Books,
  client: Client,
  { period, issueDate }: BillingPeriod,
  invoiceNumber: number,
): Fields<DraftInvoice> | null => {
  const months = monthsOf(period).flatMap(
    (month) => books.byClientMonth.get(`${client.id} ${month}`) ?? [],
  );
  let lines = 0;
  const newLineId = () => sampleId('InvoiceLine', invoiceNumber * 1000 + (lines += 1));
  const drafted = draftInvoice({
    client,
    firm: books.firm,
    period,
    grouping: 'task',
    entries: months.map((row): TimeEntry => asRecord(row)),
    ourReference: books.plan.people[0]?.fields.name ?? '',
    vatExemption: '',
    textOf: (group) => textOf(books, client, group),
    partsOf: books.cover,
    newLineId,
  });
  if (!drafted.ok) return null;
  const fees = feesFor(books, client, issueDate ?? addDays(period.to, 1), newLineId);
  const content = { ...drafted.value, ...fees, lines: [...drafted.value.lines, ...fees.lines] };
  return content.lines.length > 0 ? content : null;
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
  words: FeeWords,
): Billed => {
  const books: Books = {
    plan,
    words,
    firm: asRecord(plan.firm),
    byClientMonth: byClientMonth(entries),
    cover: coverOf(plan, entries),
    billed: new Set(),
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

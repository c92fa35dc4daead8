import type { CommandProblem } from '#data/command-problem.ts';
import { readNamedInvoices } from '#data/export-rows.ts';
import type { NamedInvoice } from '#data/export-rows.ts';
import type { Language } from '#domain/firm/firm.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Result } from '#domain/result.ts';
import { invoicesColumns, invoicesTable } from '#formats/invoices-table.ts';
import type { InvoicesColumn, InvoicesRow } from '#formats/invoices-table.ts';
import { wordsIn } from '#i18n/t.ts';
import type { Dependencies } from './dependencies.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';
import type { TableFormat } from './table-file.ts';

const toRow = (language: Language, { invoice, client, state, paid }: NamedInvoice): InvoicesRow => {
  const issued = invoice.status === 'issued' ? invoice : null;
  const totals = issued === null ? totalsOf(invoice) : issued.snapshot.totals;
  // A credit note's own figures are positive; in a list whose columns are added up it takes away.
  const sign = invoice.credits === undefined ? 1 : -1;
  const signed = (amount: MinorUnits): MinorUnits => toMinorUnits(sign * amount + 0);
  return {
    number: issued?.number ?? '',
    client: issued?.snapshot.buyer.name ?? client,
    issueDate: issued?.issueDate ?? null,
    dueDate: invoice.credits === undefined ? (issued?.dueDate ?? null) : null,
    state: wordsIn(language, 'fields')(`invoiceState.${state}`),
    currency: invoice.currency,
    net: signed(totals.net),
    vat: signed(totals.vat),
    rounding: signed(totals.rounding),
    payable: signed(totals.payable),
    paid,
    paymentReference: issued?.paymentReference ?? '',
  };
};

const headings = (language: Language): Record<InvoicesColumn, string> => {
  const words = wordsIn(language, 'exports');
  const pairs = invoicesColumns.map((column) => [column, words(`invoices.${column}`)] as const);
  // One heading for each column of the list.
  return Object.fromEntries(pairs) as Record<InvoicesColumn, string>;
};

/** Saves the list of invoices for a spreadsheet, in the user's language. */
export async function exportInvoices(
  all: Dependencies,
  { format }: { readonly format: TableFormat },
): Promise<Result<SavedFile, CommandProblem>> {
  const { language } = await all.desktop['preferences:read'](undefined);
  const rows: InvoicesRow[] = [];
  for await (const page of readNamedInvoices(all.store)) {
    rows.push(...page.map((named) => toRow(language, named)));
  }
  const name = wordsIn(language, 'exports')('invoicesFile', { date: all.store.world.today() });
  return saveTable(all, name, format, invoicesTable(rows, headings(language)));
}

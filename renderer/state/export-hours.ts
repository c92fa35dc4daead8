import type { CommandProblem } from '#data/command-problem.ts';
import { readNamedEntries } from '#data/export-rows.ts';
import type { NamedEntry } from '#data/export-rows.ts';
import type { EntryFilter } from '#data/entry-list.ts';
import type { Language } from '#domain/firm/firm.ts';
import { isWholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { Result } from '#domain/result.ts';
import { hoursColumns, hoursTable } from '#formats/hours-table.ts';
import type { HoursColumn, HoursRow } from '#formats/hours-table.ts';
import { wordsIn } from '#i18n/t.ts';
import type { Dependencies } from './dependencies.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';
import type { TableFormat } from './table-file.ts';

export type ExportHours = EntryFilter & { readonly format: TableFormat };

const roundingText = (language: Language, policy: BillingPolicy): string => {
  const words = wordsIn(language, 'rates');
  if (isWholeMinutes(policy)) return '';
  const { step, minimum } = policy;
  const mode = words(`policy.modes.${policy.mode}`);
  const scope = words(`policy.scopes.${policy.scope}`);
  return minimum === 0
    ? words('policy.short', { step, mode, scope })
    : words('policy.shortLeast', { step, mode, scope, minimum });
};

const toRow = ({ store }: Dependencies, language: Language, named: NamedEntry): HoursRow => {
  const { entry } = named;
  const words = wordsIn(language, 'fields');
  const local = (instant: typeof entry.start) =>
    instant === null ? null : store.zones.toLocal(instant, entry.zone);
  return {
    ...named,
    activity: words(`activity.${entry.activity}`),
    rounding: roundingText(language, named.policy),
    billing: words(`billing.${entry.billing}`),
    start: local(entry.start),
    end: local(entry.end),
  };
};

const headings = (language: Language): Record<HoursColumn, string> => {
  const words = wordsIn(language, 'exports');
  const pairs = hoursColumns.map((column) => [column, words(`hours.${column}`)] as const);
  // One heading for each column of the list.
  return Object.fromEntries(pairs) as Record<HoursColumn, string>;
};

/** Saves the hours of a filter for a spreadsheet, in the user's language. */
export async function exportHours(
  all: Dependencies,
  { format, ...filter }: ExportHours,
): Promise<Result<SavedFile, CommandProblem>> {
  const { language } = await all.desktop['preferences:read'](undefined);
  const rows: HoursRow[] = [];
  for await (const page of readNamedEntries(all.store, filter)) {
    rows.push(...page.map((named) => toRow(all, language, named)));
  }
  const { from, to } = filter;
  const name = wordsIn(language, 'exports')('hoursFile', { from, to });
  return saveTable(all, name, format, hoursTable(rows, headings(language)));
}

import {
  compareChart,
  exportVouchers,
  getBookkeeping,
  getChart,
  getVoucherExport,
  importAccounts,
  listVoucherExports,
  saveBookkeeping,
} from '#data/books.ts';
import type { Outcome } from '#data/commit.ts';
import { missing } from '#data/command-problem.ts';
import { getVat } from '#data/vat.ts';
import { listVouchers } from '#data/vouchers.ts';
import type { BooksPeriod } from '#data/vouchers.ts';
import type { VoucherExport } from '#domain/books/voucher.ts';
import { ok } from '#domain/result.ts';
import { periodicColumns, periodicTable } from '#formats/periodic-table.ts';
import type { PeriodicColumn } from '#formats/periodic-table.ts';
import { wordsIn } from '#i18n/t.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { act, live, write } from './live.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';
import { makeVoucherFile } from './voucher-file.ts';

export type { BookedVoucher, BooksPeriod, WaitingVoucher } from '#data/vouchers.ts';
export type { PeriodVat } from '#data/vat.ts';
export type { ChartOfAccounts } from '#data/books.ts';

type Asked = { readonly id: VoucherExport['id'] };

/** Saves the very bytes that went out, where the user says; whether to write over a file there is the dialog's to ask. */
async function saveVoucherFile(all: Dependencies, asked: Asked): Promise<Outcome<SavedFile>> {
  const row = await getVoucherExport(all.store, asked);
  if (row === null) return missing();
  const { sha256, name } = row.file;
  const answer = await all.desktop['archive:export']({ sha256, name });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

/** Archives and remembers the file, then asks where a copy shall lie. Without a place it still can be saved later. */
async function exportFile(
  all: Dependencies,
  period: BooksPeriod,
): Promise<Outcome<SavedFile & { readonly serial: number }>> {
  const made = await exportVouchers(all.store, makeVoucherFile(all), period);
  if (!made.ok) return made;
  const saved = await saveVoucherFile(all, made.value);
  return saved.ok ? ok({ ...saved.value, serial: made.value.serial }) : saved;
}

/** Saves the periodic summary as a table. */
async function exportPeriodic(all: Dependencies, period: BooksPeriod): Promise<Outcome<SavedFile>> {
  const { language } = await all.desktop['preferences:read'](undefined);
  const words = wordsIn(language, 'books');
  const { periodic } = await getVat(all.store, period);
  const headings = Object.fromEntries(
    periodicColumns.map((column) => [column, words(`periodic.${column}`)]),
    // One heading for each column of the list.
  ) as Record<PeriodicColumn, string>;
  const name = words('periodic.file', { from: period.from, to: period.to });
  return saveTable(all, name, 'csv', periodicTable(periodic, headings));
}

export const {
  useGetBookkeepingQuery,
  useGetChartQuery,
  useListVouchersQuery,
  useListVoucherExportsQuery,
  useGetVatQuery,
  useCompareChartMutation,
  useSaveBookkeepingMutation,
  useImportAccountsMutation,
  useExportVouchersMutation,
  useSaveVoucherFileMutation,
  useExportPeriodicMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getBookkeeping: build.query(live(getBookkeeping)),
    getChart: build.query(live(getChart)),
    listVouchers: build.query(live(listVouchers)),
    listVoucherExports: build.query(live(listVoucherExports)),
    getVat: build.query(live(getVat)),
    compareChart: build.mutation(write(compareChart)),
    saveBookkeeping: build.mutation(write(saveBookkeeping)),
    importAccounts: build.mutation(write(importAccounts)),
    exportVouchers: build.mutation(act(exportFile)),
    saveVoucherFile: build.mutation(act(saveVoucherFile)),
    exportPeriodic: build.mutation(act(exportPeriodic)),
  }),
});

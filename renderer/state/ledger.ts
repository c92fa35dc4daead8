import { explainCover } from '#data/explain-cover.ts';
import { adjustLedger, closeLedgerPeriod } from '#data/ledger-close.ts';
import { getLedger } from '#data/ledger-view.ts';
import { listInvoiceStatements } from '#data/invoice-statements.ts';
import { listReallocations } from '#data/note-reallocations.ts';
import { dataApi } from './data-api.ts';
import { act, live, write } from './live.ts';
import { exportStatement, openStatement } from './statement-pdf.ts';

export type { EntryCover } from '#data/explain-cover.ts';
export type { LedgerEntry, LedgerView } from '#data/ledger-view.ts';

export const {
  useExplainCoverQuery,
  useGetLedgerQuery,
  useListReallocationsQuery,
  useListInvoiceStatementsQuery,
  useOpenStatementMutation,
  useAdjustLedgerMutation,
  useCloseLedgerPeriodMutation,
  useExportStatementMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    explainCover: build.query(live(explainCover)),
    getLedger: build.query(live(getLedger)),
    listInvoiceStatements: build.query(live(listInvoiceStatements)),
    openStatement: build.mutation(act(openStatement)),
    listReallocations: build.query(live(listReallocations)),
    adjustLedger: build.mutation(write(adjustLedger)),
    closeLedgerPeriod: build.mutation(write(closeLedgerPeriod)),
    exportStatement: build.mutation(act(exportStatement)),
  }),
});

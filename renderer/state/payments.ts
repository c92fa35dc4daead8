import { importBankLines, matchBankLines } from '#data/bank-import.ts';
import { getInvoiceSummary } from '#data/invoice-list.ts';
import { listOpenInvoices } from '#data/open-invoices.ts';
import { setOff, writeOff } from '#data/payments.ts';
import { listReceipts } from '#data/receipt-list.ts';
import {
  allocateReceipt,
  bookReceipt,
  recordReceipt,
  removeReceipt,
  repay,
} from '#data/receipts.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { ConfirmedLine, MatchedFile, MatchedLine } from '#data/bank-import.ts';
export type { ReceiptRow } from '#data/receipt-list.ts';

export const {
  useListReceiptsQuery,
  useGetInvoiceSummaryQuery,
  useListOpenInvoicesQuery,
  useRecordReceiptMutation,
  useAllocateReceiptMutation,
  useRemoveReceiptMutation,
  useBookReceiptMutation,
  useRepayMutation,
  useWriteOffMutation,
  useSetOffMutation,
  useMatchBankLinesMutation,
  useImportBankLinesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listReceipts: build.query(live(listReceipts)),
    getInvoiceSummary: build.query(live(getInvoiceSummary)),
    listOpenInvoices: build.query(live(listOpenInvoices)),
    recordReceipt: build.mutation(write(recordReceipt)),
    allocateReceipt: build.mutation(write(allocateReceipt)),
    removeReceipt: build.mutation(write(removeReceipt)),
    bookReceipt: build.mutation(write(bookReceipt)),
    repay: build.mutation(write(repay)),
    writeOff: build.mutation(write(writeOff)),
    setOff: build.mutation(write(setOff)),
    matchBankLines: build.mutation(write(matchBankLines)),
    importBankLines: build.mutation(write(importBankLines)),
  }),
});

import {
  draftInvoice,
  listUnbilled,
  regroupDraft,
  removeDraft,
  saveDraft,
  startDraft,
} from '#data/draft-invoices.ts';
import type { DraftRequest } from '#data/draft-invoices.ts';
import { listOpenAdvances } from '#data/advances.ts';
import { getAppendixWork } from '#data/appendix-work.ts';
import { getLatestRate } from '#data/exchange-rates.ts';
import { listUnionDeadlines } from '#data/union-deadlines.ts';
import { creditInvoice, listCreditNotes } from '#data/credit-notes.ts';
import type { CreditInvoice } from '#data/credit-notes.ts';
import { listInvoices } from '#data/invoice-list.ts';
import { broken } from '#data/command-problem.ts';
import type { Outcome } from '#data/commit.ts';
import { getInvoice, issueInvoice } from '#data/invoices.ts';
import type { Issued, IssueInvoice } from '#data/invoices.ts';
import type { Store } from '#data/store.ts';
import { listPayments, recordPayment, removePayment } from '#data/payments.ts';
import type { LineGrouping } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { dataApi } from './data-api.ts';
import { lackingForPublicBody } from './e-invoice.ts';
import type { Dependencies } from './dependencies.ts';
import { exportInvoicePdf, openInvoicePdf } from './invoice-pdf.ts';
import { invoiceWords } from './invoice-words.ts';
import { act, live, write } from './live.ts';
import { makePaper } from './make-paper.ts';

export type { InvoiceSortKey, InvoiceSummary } from '#data/invoice-list.ts';

const issue = async (all: Dependencies, request: IssueInvoice): Promise<Outcome<Issued>> => {
  const lacking = await lackingForPublicBody(all.store, request.id);
  return lacking.length > 0
    ? broken('e-invoice-needed', lacking)
    : issueInvoice(all.store, makePaper(all), request);
};

const credit = (all: Dependencies, request: CreditInvoice) =>
  creditInvoice(all.store, makePaper(all), request);

export const {
  useListInvoicesQuery,
  useGetInvoiceQuery,
  useListUnbilledQuery,
  useDraftInvoiceMutation,
  useStartDraftMutation,
  useSaveDraftMutation,
  useRegroupDraftMutation,
  useRemoveDraftMutation,
  useIssueInvoiceMutation,
  useCreditInvoiceMutation,
  useListCreditNotesQuery,
  useListOpenAdvancesQuery,
  useGetLatestRateQuery,
  useGetAppendixWorkQuery,
  useListUnionDeadlinesQuery,
  useListPaymentsQuery,
  useRecordPaymentMutation,
  useRemovePaymentMutation,
  useOpenInvoicePdfMutation,
  useExportInvoicePdfMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listInvoices: build.query(live(listInvoices)),
    getInvoice: build.query(live(getInvoice)),
    listUnbilled: build.query(live(listUnbilled)),
    draftInvoice: build.mutation(
      write((store: Store, request: DraftRequest) => draftInvoice(store, invoiceWords, request)),
    ),
    startDraft: build.mutation(
      write((store: Store, request: { clientId: ClientId }) =>
        startDraft(store, invoiceWords, request),
      ),
    ),
    saveDraft: build.mutation(write(saveDraft)),
    regroupDraft: build.mutation(
      write((store: Store, request: { id: InvoiceId; grouping: LineGrouping }) =>
        regroupDraft(store, invoiceWords, request),
      ),
    ),
    removeDraft: build.mutation(write(removeDraft)),
    issueInvoice: build.mutation(act(issue)),
    creditInvoice: build.mutation(act(credit)),
    listCreditNotes: build.query(live(listCreditNotes)),
    listOpenAdvances: build.query(live(listOpenAdvances)),
    getAppendixWork: build.query(live(getAppendixWork)),
    getLatestRate: build.query(live(getLatestRate)),
    listUnionDeadlines: build.query(live(listUnionDeadlines)),
    listPayments: build.query(live(listPayments)),
    recordPayment: build.mutation(write(recordPayment)),
    removePayment: build.mutation(write(removePayment)),
    openInvoicePdf: build.mutation(act(openInvoicePdf)),
    exportInvoicePdf: build.mutation(act(exportInvoicePdf)),
  }),
});

import { draftInvoice, listUnbilled, regroupDraft, removeDraft, saveDraft, startDraft } from '#data/draft-invoices.ts';
import type { DraftRequest } from '#data/draft-invoices.ts';
import { getInvoiceSummary, listInvoices } from '#data/invoice-list.ts';
import type { InvoiceWords } from '#data/invoice-words.ts';
import { getInvoice, issueInvoice } from '#data/invoices.ts';
import type { IssueInvoice, MakePaper } from '#data/invoices.ts';
import { listPayments, recordPayment, removePayment } from '#data/payments.ts';
import { hourLineText } from '#documents/hour-line-text.ts';
import { invoicePaper } from '#documents/invoice-paper.ts';
import { vatExemptionOf } from '#documents/vat-exemption.ts';
import type { LineGrouping } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { exportInvoicePdf, openInvoicePdf } from './invoice-pdf.ts';
import { act, live, write } from './live.ts';

export type { InvoiceList, InvoiceSortKey, InvoiceSummary } from '#data/invoice-list.ts';
export type { Issued } from '#data/invoices.ts';

const words: InvoiceWords = { lineText: hourLineText, vatExemption: vatExemptionOf };

/** Typesets the snapshot as the client will read it, dated as it was issued, and archives the PDF. */
const makePaper =
  ({ desktop }: Dependencies): MakePaper =>
  async (snapshot, at) => {
    const paper = { template: 'invoice' as const, data: invoicePaper(snapshot), at };
    const stored = await desktop['paper:archive']({ ...paper, logo: snapshot.seller.logo });
    return stored.status === 'stored' ? { sha256: stored.sha256, size: stored.size } : null;
  };

const issue = (all: Dependencies, request: IssueInvoice) =>
  issueInvoice(all.store, makePaper(all), request);

export const {
  useListInvoicesQuery,
  useGetInvoiceQuery,
  useGetInvoiceSummaryQuery,
  useListUnbilledQuery,
  useDraftInvoiceMutation,
  useStartDraftMutation,
  useSaveDraftMutation,
  useRegroupDraftMutation,
  useRemoveDraftMutation,
  useIssueInvoiceMutation,
  useListPaymentsQuery,
  useRecordPaymentMutation,
  useRemovePaymentMutation,
  useOpenInvoicePdfMutation,
  useExportInvoicePdfMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listInvoices: build.query(live(listInvoices)),
    getInvoice: build.query(live(getInvoice)),
    getInvoiceSummary: build.query(live(getInvoiceSummary)),
    listUnbilled: build.query(live(listUnbilled)),
    draftInvoice: build.mutation(
      write((store, request: DraftRequest) => draftInvoice(store, words, request)),
    ),
    startDraft: build.mutation(
      write((store, request: { clientId: ClientId }) => startDraft(store, words, request)),
    ),
    saveDraft: build.mutation(write(saveDraft)),
    regroupDraft: build.mutation(
      write((store, request: { id: InvoiceId; grouping: LineGrouping }) =>
        regroupDraft(store, words, request),
      ),
    ),
    removeDraft: build.mutation(write(removeDraft)),
    issueInvoice: build.mutation(act(issue)),
    listPayments: build.query(live(listPayments)),
    recordPayment: build.mutation(write(recordPayment)),
    removePayment: build.mutation(write(removePayment)),
    openInvoicePdf: build.mutation(act(openInvoicePdf)),
    exportInvoicePdf: build.mutation(act(exportInvoicePdf)),
  }),
});

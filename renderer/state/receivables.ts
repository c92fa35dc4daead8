import { saveClaimRules } from '#data/claim-rules.ts';
import { listInterestClaims } from '#data/interest-claims.ts';
import { draftInterest } from '#data/interest-invoices.ts';
import type { DraftInterest } from '#data/interest-invoices.ts';
import { getReceivables } from '#data/receivables.ts';
import {
  getReferenceRates,
  removeReferenceRate,
  saveReferenceRate,
} from '#data/reference-rates.ts';
import { listOverdue, listReminders, sendReminders } from '#data/reminders.ts';
import type { ReminderWish } from '#data/reminders.ts';
import type { Store } from '#data/store.ts';
import { exportAccountStatement } from './account-statement.ts';
import { claimWords } from './claim-words.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { exportReceivables } from './export-receivables.ts';
import { act, live, write } from './live.ts';
import { makeReminder } from './make-reminder.ts';
import { exportReminderPdf, openReminderPdf } from './reminder-pdf.ts';

export type { ClaimRow, InterestClaims } from '#data/interest-claims.ts';
export type { RateRow, ReferenceRateForm } from '#data/reference-rates.ts';
export type { ReminderRow } from '#data/reminders.ts';

const send = (all: Dependencies, wish: { readonly reminders: readonly ReminderWish[] }) =>
  sendReminders(all.store, makeReminder(all), wish);

export const {
  useGetReceivablesQuery,
  useListOverdueQuery,
  useListRemindersQuery,
  useListInterestClaimsQuery,
  useGetReferenceRatesQuery,
  useSendRemindersMutation,
  useDraftInterestMutation,
  useSaveClaimRulesMutation,
  useSaveReferenceRateMutation,
  useRemoveReferenceRateMutation,
  useOpenReminderPdfMutation,
  useExportReminderPdfMutation,
  useExportAccountStatementMutation,
  useExportReceivablesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getReceivables: build.query(live(getReceivables)),
    listOverdue: build.query(live(listOverdue)),
    listReminders: build.query(live(listReminders)),
    listInterestClaims: build.query(live(listInterestClaims)),
    getReferenceRates: build.query(live(getReferenceRates)),
    sendReminders: build.mutation(act(send)),
    draftInterest: build.mutation(
      write((store: Store, wish: DraftInterest) => draftInterest(store, claimWords, wish)),
    ),
    saveClaimRules: build.mutation(write(saveClaimRules)),
    saveReferenceRate: build.mutation(write(saveReferenceRate)),
    removeReferenceRate: build.mutation(write(removeReferenceRate)),
    openReminderPdf: build.mutation(act(openReminderPdf)),
    exportReminderPdf: build.mutation(act(exportReminderPdf)),
    exportAccountStatement: build.mutation(act(exportAccountStatement)),
    exportReceivables: build.mutation(act(exportReceivables)),
  }),
});

import {
  makeChangeFromCase,
  makeProblemFromCase,
  moveCase,
  registerCase,
  saveCase,
} from '#data/cases.ts';
import {
  answerApproval,
  askApproval,
  confirmApproval,
  withdrawApproval,
} from '#data/change-approvals.ts';
import {
  moveChangeTemplate,
  removeChangeTemplate,
  saveChangeTemplate,
  startFromTemplate,
} from '#data/change-templates.ts';
import { moveChange, reviewChange, saveChange } from '#data/changes.ts';
import { attachFile, removeAttachment, renameAttachment } from '#data/attachments.ts';
import {
  addCpd,
  removeCertification,
  removeCpd,
  renewCertification,
  saveCertification,
} from '#data/certifications.ts';
import { removeChecklistItem, saveChecklistItem } from '#data/checklist.ts';
import { removeClient, saveClient } from '#data/clients.ts';
import { removeContact, saveContact } from '#data/contacts.ts';
import { copyWeek } from '#data/copy-week.ts';
import {
  draftInvoice,
  regroupDraft,
  removeDraft,
  saveDraft,
  startDraft,
} from '#data/draft-invoices.ts';
import { endEmployment } from '#data/employment.ts';
import { removeEnvironment, saveEnvironment } from '#data/environments.ts';
import { endHandover, saveHandover } from '#data/handovers.ts';
import { removeSystemLink, saveSystemLink } from '#data/system-links.ts';
import { eraseContactNote } from '#data/erase-contact-note.ts';
import {
  addVersion,
  markReviewed,
  moveDocument,
  removeDocument,
  saveDocument,
} from '#data/documents.ts';
import {
  moveContract,
  remindContract,
  removeContract,
  renewContract,
  saveContract,
  terminateContract,
} from '#data/contracts.ts';
import { indexContract } from '#data/contract-index.ts';
import { draftFees } from '#data/fee-drafts.ts';
import { removeExpense, saveExpense } from '#data/expenses.ts';
import { saveBillingPolicy } from '#data/billing-policies.ts';
import { removeRateWindow, saveRateWindow } from '#data/rate-windows.ts';
import { removeRate, saveRate } from '#data/rates.ts';
import { saveFirm, setLogo, setUpFirm } from '#data/firm.ts';
import { explainSeriesGap } from '#data/series-audit.ts';
import { removeFreezePeriod, saveFreezePeriod } from '#data/freeze-periods.ts';
import { adjustLedger, closeLedgerPeriod } from '#data/ledger-close.ts';
import { exportVouchers, importAccounts, saveBookkeeping } from '#data/books.ts';
import { importRows } from '#data/import-rows.ts';
import {
  linkIntegration,
  removeIntegration,
  saveIntegration,
  stepIntegration,
} from '#data/integrations.ts';
import { planUpgrade } from '#data/integrations-upgrade.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { saveHoursRules } from '#data/hours-rules.ts';
import { issueInvoice } from '#data/invoices.ts';
import { importMeetings } from '#data/meetings.ts';
import { lockMonth, openMonth } from '#data/period-locks.ts';
import { approveHours, submitHours, withdrawHours } from '#data/reviews.ts';
import { addBenefit, removeBenefit, removeMembership, saveMembership } from '#data/memberships.ts';
import { importBankLines } from '#data/bank-import.ts';
import { saveClaimRules } from '#data/claim-rules.ts';
import { draftInterest } from '#data/interest-invoices.ts';
import { removeReferenceRate, saveReferenceRate } from '#data/reference-rates.ts';
import { sendReminders } from '#data/reminders.ts';
import { recordPayment, removePayment, setOff, writeOff } from '#data/payments.ts';
import {
  allocateReceipt,
  bookReceipt,
  recordReceipt,
  removeReceipt,
  repay,
} from '#data/receipts.ts';
import { removePerson, savePerson } from '#data/people.ts';
import { moveDefect, removeDefect, saveDefect } from '#data/defects.ts';
import {
  answerCriterion,
  nameReleaseProblem,
  recordDecision,
  signOff,
} from '#data/releases-decide.ts';
import { saveDeliverable, saveRelease } from '#data/releases-plan.ts';
import { advanceStage, backOut, tickCheck } from '#data/releases-rollout.ts';
import { moveRelease } from '#data/releases.ts';
import { linkProblem, mergeDuplicate, startFix } from '#data/problem-records-fixes.ts';
import { acceptRisk, moveProblem, saveProblem } from '#data/problem-records.ts';
import { assignResponsibility, endResponsibility } from '#data/responsibilities.ts';
import { importSupportCycles } from '#data/support-cycles.ts';
import { removeServiceLevel, saveServiceLevel } from '#data/service-levels.ts';
import { changeSystemPhase, removeSystem, saveSystem } from '#data/systems.ts';
import { removeThirdParty, saveThirdParty } from '#data/third-parties.ts';
import { changeTaskStatus, removeTask, saveTask } from '#data/tasks.ts';
import { removeTimeEntry, saveTimeEntry, setWeekCell, setWeekCells } from '#data/time-entries.ts';
import { discardTimer, saveTimer, startTimer, stopTimer } from '#data/timers.ts';
import { moveTraining, removeTraining, saveTraining } from '#data/trainings.ts';
import { redo, undo } from '#data/undo.ts';
import type { Store } from '#data/store.ts';
import type { Dependencies } from './dependencies.ts';
import { feeWords } from './fee-words.ts';
import { invoiceWords } from './invoice-words.ts';
import { claimWords } from './claim-words.ts';
import { makePaper } from './make-paper.ts';
import { makeReminder } from './make-reminder.ts';
import { makeVoucherFile } from './voucher-file.ts';

type Wish<Command> = Command extends (store: Store, ports: never, wish: infer Value) => unknown
  ? Value
  : never;

/** Every command there is, each with one plain argument: for automation, and for the test that tries each. */
export const commandsOf = (all: Dependencies) => {
  const { store } = all;
  const of =
    <Argument, Value>(command: (store: Store, argument: Argument) => Promise<Value>) =>
    (argument: Argument): Promise<Value> =>
      command(store, argument);
  return {
    setUpFirm: of(setUpFirm),
    saveFirm: of(saveFirm),
    explainSeriesGap: of(explainSeriesGap),
    setLogo: of(setLogo),
    savePerson: of(savePerson),
    removePerson: of(removePerson),
    endEmployment: of(endEmployment),
    saveClient: of(saveClient),
    removeClient: of(removeClient),
    saveContact: of(saveContact),
    removeContact: of(removeContact),
    eraseContactNote: of(eraseContactNote),
    saveSystem: of(saveSystem),
    changeSystemPhase: of(changeSystemPhase),
    removeSystem: of(removeSystem),
    assignResponsibility: of(assignResponsibility),
    endResponsibility: of(endResponsibility),
    saveEnvironment: of(saveEnvironment),
    removeEnvironment: of(removeEnvironment),
    saveSystemLink: of(saveSystemLink),
    removeSystemLink: of(removeSystemLink),
    saveHandover: of(saveHandover),
    endHandover: of(endHandover),
    saveTask: of(saveTask),
    changeTaskStatus: of(changeTaskStatus),
    removeTask: of(removeTask),
    saveChecklistItem: of(saveChecklistItem),
    removeChecklistItem: of(removeChecklistItem),
    saveProblem: of(saveProblem),
    moveProblem: of(moveProblem),
    acceptRisk: of(acceptRisk),
    startFix: of(startFix),
    linkProblem: of(linkProblem),
    mergeDuplicate: of(mergeDuplicate),
    registerCase: of(registerCase),
    saveCase: of(saveCase),
    moveCase: of(moveCase),
    makeProblemFromCase: of(makeProblemFromCase),
    makeChangeFromCase: of(makeChangeFromCase),
    saveServiceLevel: of(saveServiceLevel),
    removeServiceLevel: of(removeServiceLevel),
    attachFile: of(attachFile),
    renameAttachment: of(renameAttachment),
    removeAttachment: of(removeAttachment),
    saveDocument: of(saveDocument),
    addVersion: of(addVersion),
    moveDocument: of(moveDocument),
    markReviewed: of(markReviewed),
    removeDocument: of(removeDocument),
    saveRelease: of(saveRelease),
    saveDeliverable: of(saveDeliverable),
    moveRelease: of(moveRelease),
    advanceStage: of(advanceStage),
    tickCheck: of(tickCheck),
    backOut: of(backOut),
    answerCriterion: of(answerCriterion),
    recordDecision: of(recordDecision),
    signOffRelease: of(signOff),
    nameReleaseProblem: of(nameReleaseProblem),
    saveDefect: of(saveDefect),
    moveDefect: of(moveDefect),
    removeDefect: of(removeDefect),
    saveTimeEntry: of(saveTimeEntry),
    removeTimeEntry: of(removeTimeEntry),
    setWeekCell: of(setWeekCell),
    setWeekCells: of(setWeekCells),
    copyWeek: of(copyWeek),
    importMeetings: of(importMeetings),
    submitHours: of(submitHours),
    approveHours: of(approveHours),
    withdrawHours: of(withdrawHours),
    lockMonth: of(lockMonth),
    openMonth: of(openMonth),
    saveHoursRules: of(saveHoursRules),
    saveRate: of(saveRate),
    removeRate: of(removeRate),
    saveRateWindow: of(saveRateWindow),
    removeRateWindow: of(removeRateWindow),
    saveBillingPolicy: of(saveBillingPolicy),
    saveExpense: of(saveExpense),
    removeExpense: of(removeExpense),
    startTimer: of(startTimer),
    saveTimer: of(saveTimer),
    stopTimer: of(stopTimer),
    discardTimer: of(discardTimer),
    adjustLedger: of(adjustLedger),
    closeLedgerPeriod: of(closeLedgerPeriod),
    draftInvoice: (wish: Wish<typeof draftInvoice>) => draftInvoice(store, invoiceWords, wish),
    startDraft: (wish: Wish<typeof startDraft>) => startDraft(store, invoiceWords, wish),
    saveDraft: of(saveDraft),
    regroupDraft: (wish: Wish<typeof regroupDraft>) => regroupDraft(store, invoiceWords, wish),
    removeDraft: of(removeDraft),
    creditInvoice: (wish: Wish<typeof creditInvoice>) => creditInvoice(store, makePaper(all), wish),
    issueInvoice: (wish: Wish<typeof issueInvoice>) => issueInvoice(store, makePaper(all), wish),
    recordPayment: of(recordPayment),
    removePayment: of(removePayment),
    writeOff: of(writeOff),
    setOff: of(setOff),
    recordReceipt: of(recordReceipt),
    allocateReceipt: of(allocateReceipt),
    removeReceipt: of(removeReceipt),
    bookReceipt: of(bookReceipt),
    repay: of(repay),
    importBankLines: of(importBankLines),
    sendReminders: (wish: Wish<typeof sendReminders>) =>
      sendReminders(store, makeReminder(all), wish),
    draftInterest: (wish: Wish<typeof draftInterest>) => draftInterest(store, claimWords, wish),
    saveClaimRules: of(saveClaimRules),
    saveReferenceRate: of(saveReferenceRate),
    removeReferenceRate: of(removeReferenceRate),
    saveThirdParty: of(saveThirdParty),
    removeThirdParty: of(removeThirdParty),
    saveIntegration: of(saveIntegration),
    removeIntegration: of(removeIntegration),
    stepIntegration: of(stepIntegration),
    linkIntegration: of(linkIntegration),
    planUpgrade: of(planUpgrade),
    importSupportCycles: of(importSupportCycles),
    saveChange: of(saveChange),
    moveChange: of(moveChange),
    reviewChange: of(reviewChange),
    askApproval: of(askApproval),
    answerApproval: of(answerApproval),
    confirmApproval: of(confirmApproval),
    withdrawApproval: of(withdrawApproval),
    startFromTemplate: of(startFromTemplate),
    saveChangeTemplate: of(saveChangeTemplate),
    moveChangeTemplate: of(moveChangeTemplate),
    removeChangeTemplate: of(removeChangeTemplate),
    saveFreezePeriod: of(saveFreezePeriod),
    removeFreezePeriod: of(removeFreezePeriod),
    saveCertification: of(saveCertification),
    removeCertification: of(removeCertification),
    renewCertification: of(renewCertification),
    addCpd: of(addCpd),
    removeCpd: of(removeCpd),
    saveTraining: of(saveTraining),
    moveTraining: of(moveTraining),
    removeTraining: of(removeTraining),
    saveMembership: of(saveMembership),
    removeMembership: of(removeMembership),
    addBenefit: of(addBenefit),
    removeBenefit: of(removeBenefit),
    saveContract: of(saveContract),
    removeContract: of(removeContract),
    moveContract: of(moveContract),
    terminateContract: of(terminateContract),
    renewContract: of(renewContract),
    remindContract: of(remindContract),
    indexContract: of(indexContract),
    draftFees: (wish: Wish<typeof draftFees>) => draftFees(store, feeWords, wish),
    saveBookkeeping: of(saveBookkeeping),
    importAccounts: of(importAccounts),
    exportVouchers: (period: Wish<typeof exportVouchers>) =>
      exportVouchers(store, makeVoucherFile(all), period),
    importRows: of(importRows),
    undo: () => undo(store),
    redo: () => redo(store),
  } as const;
};

export type Commands = ReturnType<typeof commandsOf>;

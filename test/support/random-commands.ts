import fc from 'fast-check';
import { emptyIntakeForm } from '#domain/cases/case-form.ts';
import { waitChoices } from '#domain/cases/case-moves.ts';
import { caseStatuses } from '#domain/cases/case.ts';
import { changeStatuses } from '#domain/changes/change.ts';
import { emptyFreezeForm } from '#domain/changes/freeze-form.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyContactForm } from '#domain/clients/contact-form.ts';
import { emptyContractForm, emptyFeeForm } from '#domain/contracts/contract-form.ts';
import { renewals } from '#domain/contracts/contract.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptyCertificationForm, emptyCpdForm } from '#domain/competence/certification-form.ts';
import { emptyBenefitForm, emptyMembershipForm } from '#domain/competence/membership-form.ts';
import { emptyTrainingForm } from '#domain/competence/training-form.ts';
import { trainingStatuses } from '#domain/competence/training.ts';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import { documentStatuses, documentTypes } from '#domain/documents/document.ts';
import { activities } from '#domain/hours/activity.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { taskKinds, taskStatuses } from '#domain/lifecycle/task.ts';
import { emptyIntegrationForm } from '#domain/integrations/integration-form.ts';
import { integrationStatuses } from '#domain/integrations/integration.ts';
import { emptyThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { emptyReceiptForm } from '#domain/receipts/receipt-form.ts';
import { writeOffReasons } from '#domain/receipts/receipt.ts';
import { emptyEnvironmentForm } from '#domain/systems/environment-form.ts';
import { emptyHandoverForm } from '#domain/systems/handover-form.ts';
import { handoverLacks } from '#domain/systems/handover-moves.ts';
import { emptyLinkForm } from '#domain/systems/link-form.ts';
import { phaseLacks } from '#domain/systems/phase-moves.ts';
import { linkKinds } from '#domain/systems/system-link.ts';
import { problemStatuses } from '#domain/problems/problem.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { systemPhases } from '#domain/systems/system.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays, monthOf } from '#domain/time/plain-date.ts';
import { attachFile, removeAttachment, renameAttachment } from '#data/attachments.ts';
import { makeProblemFromCase, moveCase, registerCase } from '#data/cases.ts';
import { askApproval } from '#data/change-approvals.ts';
import { moveChange, saveChange } from '#data/changes.ts';
import { saveFreezePeriod } from '#data/freeze-periods.ts';
import { removeChecklistItem, saveChecklistItem } from '#data/checklist.ts';
import { removeClient, saveClient } from '#data/clients.ts';
import { removeContact, saveContact } from '#data/contacts.ts';
import { indexContract } from '#data/contract-index.ts';
import {
  moveContract,
  removeContract,
  renewContract,
  saveContract,
  terminateContract,
} from '#data/contracts.ts';
import { draftInvoice, regroupDraft, removeDraft } from '#data/draft-invoices.ts';
import { draftFees } from '#data/fee-drafts.ts';
import {
  linkIntegration,
  removeIntegration,
  saveIntegration,
  stepIntegration,
} from '#data/integrations.ts';
import { planUpgrade } from '#data/integrations-upgrade.ts';
import {
  addCpd,
  removeCertification,
  removeCpd,
  renewCertification,
  saveCertification,
} from '#data/certifications.ts';
import { addBenefit, removeBenefit, removeMembership, saveMembership } from '#data/memberships.ts';
import { moveTraining, removeTraining, saveTraining } from '#data/trainings.ts';
import { addVersion, moveDocument, removeDocument, saveDocument } from '#data/documents.ts';
import { bookkeepingToForm } from '#domain/books/bookkeeping-form.ts';
import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import { importAccounts, saveBookkeeping } from '#data/books.ts';
import { creditInvoice } from '#data/credit-notes.ts';
import { issueInvoice } from '#data/invoices.ts';
import { recordPayment, removePayment, setOff, writeOff } from '#data/payments.ts';
import { allocateReceipt, recordReceipt, removeReceipt, repay } from '#data/receipts.ts';
import { removeEnvironment, saveEnvironment } from '#data/environments.ts';
import { endHandover, saveHandover } from '#data/handovers.ts';
import { mergeDuplicate, startFix } from '#data/problem-records-fixes.ts';
import { moveProblem } from '#data/problem-records.ts';
import { lockMonth, openMonth } from '#data/period-locks.ts';
import { assignResponsibility, endResponsibility } from '#data/responsibilities.ts';
import { approveHours, submitHours, withdrawHours } from '#data/reviews.ts';
import { removeSystemLink, saveSystemLink } from '#data/system-links.ts';
import type { Store } from '#data/store.ts';
import { importSupportCycles } from '#data/support-cycles.ts';
import { changeSystemPhase, removeSystem, saveSystem } from '#data/systems.ts';
import type { TableName, Tables } from '#data/tables.ts';
import { changeTaskStatus, removeTask, saveTask } from '#data/tasks.ts';
import { emptyExpenseForm } from '#domain/expenses/expense-form.ts';
import { removeExpense, saveExpense } from '#data/expenses.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { removeRate, saveRate } from '#data/rates.ts';
import { removeRateWindow, saveRateWindow } from '#data/rate-windows.ts';
import { saveBillingPolicy } from '#data/billing-policies.ts';
import { emptyWindowForm } from '#domain/rates/window-form.ts';
import { removeThirdParty, saveThirdParty } from '#data/third-parties.ts';
import { removeTimeEntry, saveTimeEntry, setWeekCell } from '#data/time-entries.ts';
import { discardTimer, startTimer, stopTimer } from '#data/timers.ts';
import { redo, undo } from '#data/undo.ts';
import { plannedChange } from '#support/change-forms.ts';
import { paper, words } from '#support/firm-script.ts';
import type { ScriptedFirm } from '#support/firm-script.ts';
import { day } from '#support/records.ts';

/** One step of a made-up day: what to do, and numbers from which it picks its rows and values. */
export type Step = { readonly kind: StepKind; readonly pick: number; readonly size: number };

const start = day('2026-10-26');

type Do = (store: Store, firm: ScriptedFirm, step: Step) => Promise<unknown>;

async function pickRow<Name extends TableName>(
  store: Store,
  table: Name,
  pick: number,
): Promise<Tables[Name] | null> {
  const rows = await store.database.table<Tables[Name], string>(table).toArray();
  return rows[pick % Math.max(1, rows.length)] ?? null;
}

const at = <Value>(list: readonly [Value, ...Value[]], pick: number): Value =>
  list[pick % list.length] ?? list[0];

const clientForm = (size: number) => ({
  ...emptyClientForm(),
  name: `Kund ${size % 7}`,
  hourlyRate: size % 3 === 0 ? '900' : '',
  addressLine1: 'Gatan 1',
  city: 'Borås',
});

const hours = (firm: ScriptedFirm, pick: number, size: number) => ({
  ...emptyTimeEntryForm(start),
  personId: firm.person,
  clientId: firm.client,
  systemId: size % 2 === 0 ? firm.system : '',
  taskId: size % 4 === 0 ? firm.task : '',
  activity: at(activities, size),
  workDate: addDays(start, pick % 40),
  duration: `${(size % 8) + 1}:${size % 2 === 0 ? '00' : '20'}`,
  isBillable: size % 5 !== 0,
  note: `n${size}`,
});

const wholeYear = ({ person }: ScriptedFirm) => ({
  personId: person,
  from: day('2026-01-01'),
  to: day('2026-12-31'),
});

const steps = {
  client: (store, _firm, { size }) => saveClient(store, { id: null, form: clientForm(size) }),
  renameClient: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'clients', pick);
    return row && saveClient(store, { id: row.id, form: clientForm(size) });
  },
  removeClient: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'clients', pick);
    return row && removeClient(store, row);
  },
  contact: async (store, _firm, { pick, size }) => {
    const client = await pickRow(store, 'clients', pick);
    const form = {
      ...emptyContactForm(),
      name: `Kontakt ${size}`,
      note: size % 2 === 0 ? `hemlig ${size}` : '',
    };
    return client && saveContact(store, { id: null, clientId: client.id, form });
  },
  editContact: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'contacts', pick);
    const form = { ...emptyContactForm(), name: 'Ny', note: `ändrad ${size % 3}` };
    return row && saveContact(store, { id: row.id, clientId: row.clientId, form });
  },
  removeContact: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'contacts', pick);
    return row && removeContact(store, row);
  },
  system: async (store, firm, { pick, size }) => {
    const client = await pickRow(store, 'clients', pick);
    const phase = at(systemPhases, size);
    const form = { ...emptySystemForm(start), name: `System ${size}`, phase, leadId: firm.person };
    return client && saveSystem(store, { id: null, clientId: client.id, form });
  },
  phase: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'systems', pick);
    const to = at(systemPhases, size);
    const on = day('2026-11-24');
    return (
      row && changeSystemPhase(store, { id: row.id, to, on, reason: 'skäl', overrides: phaseLacks })
    );
  },
  removeSystem: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'systems', pick);
    return row && removeSystem(store, row);
  },
  responsible: async (store, firm, { pick }) => {
    const row = await pickRow(store, 'systems', pick);
    return (
      row &&
      assignResponsibility(store, {
        systemId: row.id,
        role: 'team',
        personId: firm.person,
        from: start,
      })
    );
  },
  endResponsible: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'responsibilities', pick);
    return (
      row && endResponsibility(store, { id: row.id, to: addDays(start, size), reason: 'skäl' })
    );
  },
  environment: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'systems', pick);
    const form = { ...emptyEnvironmentForm(), name: `Miljö ${size}` };
    return row && saveEnvironment(store, { id: null, systemId: row.id, form });
  },
  removeEnvironment: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'environments', pick);
    return row && removeEnvironment(store, row);
  },
  link: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'systems', pick);
    const other = await pickRow(store, 'systems', size);
    const form = { ...emptyLinkForm(), kind: at(linkKinds, size), otherId: other?.id ?? '' };
    return row && saveSystemLink(store, { id: null, systemId: row.id, form });
  },
  unlink: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'systemLinks', pick);
    return row && removeSystemLink(store, row);
  },
  handover: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'systems', pick);
    const person = await pickRow(store, 'people', size);
    const form = { ...emptyHandoverForm(start), toPersonId: person?.id ?? '' };
    return row && saveHandover(store, { id: null, systemId: row.id, form });
  },
  endHandover: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'handovers', pick);
    const to = size % 2 === 0 ? ('done' as const) : ('cancelled' as const);
    const wish = { to, on: addDays(start, size), reason: 'skäl', overrides: handoverLacks };
    return row && endHandover(store, { id: row.id, ...wish });
  },
  task: async (store, firm, { pick, size }) => {
    const system = await pickRow(store, 'systems', pick);
    const form = {
      ...emptyTaskForm(),
      kind: at(taskKinds, size),
      title: `Uppgift ${size}`,
      plannedEnd: size % 2 === 0 ? '2026-12-01' : '',
      responsibleId: size % 3 === 0 ? firm.person : '',
    };
    return system && saveTask(store, { id: null, form: { ...form, systemId: system.id } });
  },
  status: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'tasks', pick);
    return (
      row && changeTaskStatus(store, { id: row.id, to: at(taskStatuses, size), reason: 'skäl' })
    );
  },
  planChange: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'changes', pick);
    const form = { ...plannedChange, likelihood: String((size % 5) + 1), plan: `plan ${size % 3}` };
    return row && saveChange(store, { id: row.id, form: { ...form, type: row.type } });
  },
  moveChange: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'changes', pick);
    const to = at(changeStatuses, size);
    const overrides = ['collisions', 'outside-window', 'approvals-not-asked', 'backout-plan'];
    return row && moveChange(store, { id: row.id, to, reason: 'skäl', overrides });
  },
  askApproval: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'changes', pick);
    return (
      row && askApproval(store, { id: row.id, scope: 'client', name: 'Maria', personId: null })
    );
  },
  freeze: (store, _firm, { size }) =>
    saveFreezePeriod(store, {
      id: null,
      form: { ...emptyFreezeForm(addDays(start, size % 40)), name: `Stopp ${size}` },
    }),
  removeTask: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'tasks', pick);
    return row && removeTask(store, row);
  },
  attach: async (store, _firm, { pick, size }) => {
    const task = await pickRow(store, 'tasks', pick);
    const file = { name: `Fil ${size % 3}.pdf`, size, sha256: String(size % 5).repeat(64) };
    return task && attachFile(store, { table: 'tasks', recordId: task.id, ...file });
  },
  renameFile: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'attachments', pick);
    return row && renameAttachment(store, { id: row.id, name: `Ny ${size % 4}` });
  },
  detach: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'attachments', pick);
    return row && removeAttachment(store, row);
  },
  document: async (store, firm, { pick, size }) => {
    const system = await pickRow(store, 'systems', pick);
    const form = { title: `Dokument ${size}`, type: at(documentTypes, size), ownerId: firm.person };
    return system && saveDocument(store, { id: null, form: { ...form, systemId: system.id } });
  },
  version: async (store, firm, { pick, size }) => {
    const row = await pickRow(store, 'documents', pick);
    const form = { ...nextVersionForm(row?.versions.at(-1) ?? null, firm.person) };
    const typed = { ...form, changeNote: `Ändring ${size}`, text: `Text ${size}` };
    return row && addVersion(store, { id: row.id, form: typed });
  },
  moveDocument: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'documents', pick);
    const wish = { to: at(documentStatuses, size), reason: 'skäl' };
    const overrides = ['approver-is-author', 'no-successor'];
    return row && moveDocument(store, { id: row.id, ...wish, overrides });
  },
  removeDocument: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'documents', pick);
    return row && removeDocument(store, row);
  },
  certificate: (store, firm, { size }) =>
    saveCertification(store, {
      id: null,
      form: {
        ...emptyCertificationForm(firm.person),
        name: `Certifikat ${size % 4}`,
        obtainedOn: start,
        validUntil: addDays(start, size * 20),
        pointsPerYear: size % 2 === 0 ? '20' : '',
        systemIds: size % 3 === 0 ? [firm.system] : [],
      },
    }),
  changeCertificate: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'certifications', pick);
    if (row === null) return null;
    const points = { ...emptyCpdForm(start), points: String(size + 1), text: `Kurs ${size}` };
    if (size % 4 === 0) return removeCertification(store, row);
    if (size % 4 === 1) return addCpd(store, { id: row.id, form: points });
    if (size % 4 === 2) return removeCpd(store, { id: row.id, entryId: row.cpd[0]?.id ?? '' });
    const validUntil = addDays(start, 300 + size);
    return renewCertification(store, { id: row.id, form: { on: start, validUntil } });
  },
  training: (store, firm, { size }) =>
    saveTraining(store, {
      id: null,
      form: {
        ...emptyTrainingForm(firm.person),
        title: `Kurs ${size}`,
        cost: String(size * 100),
        from: size % 3 === 0 ? '' : start,
      },
    }),
  moveTraining: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'trainings', pick);
    const wish = {
      to: at(trainingStatuses, size),
      reason: 'skäl',
      overrides: ['cost', 'not-over'],
    };
    return row && moveTraining(store, { id: row.id, ...wish });
  },
  removeTraining: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'trainings', pick);
    return row && removeTraining(store, row);
  },
  contract: (store, firm, { size }) =>
    saveContract(store, {
      id: null,
      form: {
        ...emptyContractForm({ clientId: firm.client }),
        title: `Avtal ${size}`,
        start: '2026-01-01',
        renewal: at(renewals, size),
        indexKind: size % 2 === 0 ? 'fixed' : '',
        indexShare: '3',
        hourlyRate: size % 3 === 0 ? '1000' : '',
        fees: [{ ...emptyFeeForm, text: 'Avgift', amount: '100', firstOn: addDays(start, -size) }],
      },
    }),
  moveContract: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'contracts', pick);
    if (row === null) return null;
    const { id } = row;
    const words = { reason: 'skäl', overrides: ['signed-file'] };
    if (size % 6 === 0) return removeContract(store, { id });
    if (size % 6 === 1)
      return terminateContract(store, { id, form: { on: start, from: 'us', reason: '' } });
    if (size % 6 === 2) return renewContract(store, { id, form: { until: '2028-12-31' } });
    if (size % 6 === 3)
      return indexContract(store, { id, form: { share: '2', validFrom: '2027-01-01' } });
    return moveContract(store, { id, to: size % 2 === 0 ? 'sent' : 'active', ...words });
  },
  fees: (store) => draftFees(store, { ...words, feeText: ({ fee }) => fee.text }, {}),
  membership: (store, firm, { size }) =>
    saveMembership(store, {
      id: null,
      form: {
        ...emptyMembershipForm(start),
        organisation: `Förening ${size}`,
        personId: size % 2 === 0 ? firm.person : '',
        yearlyFee: '2400',
      },
    }),
  changeMembership: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'memberships', pick);
    if (row === null) return null;
    if (size % 3 === 0) return removeMembership(store, row);
    const benefitId = row.benefits[0]?.id ?? '';
    if (size % 3 === 1) return removeBenefit(store, { id: row.id, benefitId });
    const used = { ...emptyBenefitForm(start), text: `Seminarium ${size}` };
    return addBenefit(store, { id: row.id, form: used });
  },
  expense: (store, firm, { pick, size }) =>
    saveExpense(store, {
      id: null,
      form: {
        ...emptyExpenseForm(addDays(start, pick % 40), toBasisPoints(2500)),
        kind: size % 3 === 0 ? 'mileage' : 'outlay',
        text: `Utlägg ${size}`,
        distance: '12,5',
        amount: `${size + 1},50`,
        clientId: size % 4 === 0 ? '' : firm.client,
        isRebilled: size % 4 !== 0,
        markup: String(size % 20),
      },
    }),
  removeExpense: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'expenses', pick);
    return row && removeExpense(store, row);
  },
  rate: (store, firm, { pick, size }) =>
    saveRate(store, {
      owner: { contractId: null, clientId: size % 2 === 0 ? firm.client : null },
      form: {
        amount: String(800 + (size % 9) * 50),
        validFrom: addDays(start, pick % 40),
        personId: size % 3 === 0 ? firm.person : '',
        activity: '',
      },
      reprices: size % 4 !== 0,
    }),
  removeRate: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'rates', pick);
    return row && removeRate(store, { id: row.id, reprices: size % 2 === 0 });
  },
  rateWindow: async (store, firm, { pick, size }) => {
    const row = await pickRow(store, 'rateWindows', pick);
    if (row !== null && size % 3 === 0) return removeRateWindow(store, row);
    return saveRateWindow(store, {
      id: size % 3 === 1 ? (row?.id ?? null) : null,
      owner: { contractId: null, clientId: size % 2 === 0 ? firm.client : null },
      form: { ...emptyWindowForm(), name: `Tid ${size}`, from: '', to: '', factor: '150' },
    });
  },
  policy: (store, firm, { size }) =>
    saveBillingPolicy(store, {
      clientId: size % 2 === 0 ? firm.client : null,
      form: {
        policyStep: size % 3 === 0 ? '' : '15',
        policyMode: 'up',
        policyMinimum: '',
        policyScope: 'entry',
      },
    }),
  keepBooks: (store, _firm, { size }) =>
    size % 2 === 0
      ? saveBookkeeping(store, {
          form: { ...bookkeepingToForm(startingBookkeeping), bank: String(1930 + (size % 9)) },
        })
      : importAccounts(store, { accounts: [{ number: '3041', name: `Tjänster ${size}` }] }),
  takeIn: async (store, _firm, { pick, size }) => {
    const system = await pickRow(store, 'systems', pick);
    const form = { ...emptyIntakeForm(system?.id), title: `Ärende ${size}` };
    return system && registerCase(store, { form });
  },
  moveCase: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'cases', pick);
    const wish = { to: at(caseStatuses, size), reason: 'skäl', wait: at(waitChoices, size) };
    return row && moveCase(store, { id: row.id, ...wish });
  },
  problemOfCase: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'cases', pick);
    return row && makeProblemFromCase(store, row);
  },
  fix: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'problems', pick);
    return row && startFix(store, { id: row.id, title: `Åtgärd ${size}` });
  },
  moveProblem: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'problems', pick);
    return row && moveProblem(store, { id: row.id, to: at(problemStatuses, size), reason: 'skäl' });
  },
  mergeProblems: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'problems', pick);
    const into = await pickRow(store, 'problems', size);
    return row && into && mergeDuplicate(store, { id: row.id, intoId: into.id });
  },
  check: async (store, _firm, { pick, size }) => {
    const task = await pickRow(store, 'tasks', pick);
    const item = { id: null, text: `Punkt ${size}`, isDone: size % 2 === 0, position: size };
    return task && saveChecklistItem(store, { ...item, taskId: task.id });
  },
  uncheck: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'checklistItems', pick);
    return row && removeChecklistItem(store, row);
  },
  product: (store, _firm, { size }) =>
    saveThirdParty(store, {
      id: null,
      form: { ...emptyThirdPartyForm(), product: `Produkt ${size}`, cycleSource: 'php' },
    }),
  removeProduct: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'thirdParties', pick);
    return row && removeThirdParty(store, row);
  },
  integration: async (store, _firm, { pick, size }) => {
    const system = await pickRow(store, 'systems', pick);
    const product = await pickRow(store, 'thirdParties', size);
    const form = {
      ...emptyIntegrationForm(system?.id ?? ''),
      thirdPartyId: product?.id ?? '',
      cycle: at(['8.2', '8.4', ''], size),
      exitNote: size % 2 === 0 ? 'byt ut' : '',
      fallback: 'för hand',
      yearlyCost: '100',
      version: '8',
    };
    return saveIntegration(store, { id: null, form });
  },
  stepIntegration: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'integrations', pick);
    const to = at(integrationStatuses, size);
    const overrides = ['contract', 'work-done', 'integration-sheet'];
    return row && stepIntegration(store, { id: row.id, to, reason: 'skäl', overrides });
  },
  linkIntegration: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'integrations', pick);
    const task = await pickRow(store, 'tasks', size);
    const isLinked = size % 3 !== 0;
    return row && task && linkIntegration(store, { id: row.id, taskId: task.id, isLinked });
  },
  removeIntegration: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'integrations', pick);
    return row && removeIntegration(store, row);
  },
  planUpgrade: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'integrations', pick);
    const kind = size % 2 === 0 ? 'change' : 'integration';
    return row && planUpgrade(store, { id: row.id, kind, title: `Lyft ${size}`, description: '' });
  },
  importCycles: (store, _firm, { pick, size }) =>
    importSupportCycles(store, {
      products: [
        {
          slug: at(['php', 'own-product'], pick),
          label: 'Produkt',
          source: 'https://endoflife.date/php',
          checkedOn: addDays(start, size),
          cycles: [],
        },
      ],
    }),
  hours: (store, firm, { pick, size }) =>
    saveTimeEntry(store, { id: null, form: hours(firm, pick, size) }),
  editHours: async (store, firm, { pick, size }) => {
    const row = await pickRow(store, 'timeEntries', pick);
    return row && saveTimeEntry(store, { id: row.id, form: hours(firm, size, pick) });
  },
  removeHours: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'timeEntries', pick);
    return row && removeTimeEntry(store, row);
  },
  cell: (store, firm, { pick, size }) =>
    setWeekCell(store, {
      personId: firm.person,
      date: addDays(start, pick % 40),
      row: { clientId: firm.client, systemId: null, taskId: null, activity: at(activities, size) },
      seconds: toSeconds((size % 10) * 1800),
    }),
  submitHours: (store, firm) => submitHours(store, wholeYear(firm)),
  approveHours: (store, firm) => approveHours(store, wholeYear(firm)),
  withdrawHours: (store, firm) => withdrawHours(store, { ...wholeYear(firm), reason: 'fel' }),
  lockMonth: (store) => lockMonth(store, { month: monthOf(start) }),
  openMonth: (store) => openMonth(store, { month: monthOf(start), reason: 'fel' }),
  startTimer: (store, firm, { size }) =>
    startTimer(store, {
      personId: firm.person,
      clientId: size % 3 === 0 ? '' : firm.client,
      systemId: '',
      taskId: '',
      activity: at(activities, size),
      note: '',
    }),
  stopTimer: (store, firm) => stopTimer(store, { personId: firm.person }),
  discardTimer: (store, firm) => discardTimer(store, { personId: firm.person }),
  draft: (store, firm, { pick, size }) =>
    draftInvoice(store, words, {
      clientId: firm.client,
      from: addDays(start, pick % 20),
      to: addDays(start, (pick % 20) + 15),
      grouping: at(lineGroupings, size),
    }),
  regroup: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'invoices', pick);
    return row && regroupDraft(store, words, { id: row.id, grouping: at(lineGroupings, size) });
  },
  removeDraft: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'invoices', pick);
    return row && removeDraft(store, row);
  },
  issue: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'invoices', pick);
    return row && issueInvoice(store, paper, { id: row.id, issueDate: day('2026-11-24') });
  },
  credit: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'invoices', pick);
    if (row?.status !== 'issued') return undefined;
    const lines = row.lines.map((line, index) => ({
      lineId: line.id,
      amount: (pick + index) % 3 === 0 ? Math.ceil(line.quantity.amount / 2) : line.quantity.amount,
      reopensHours: (pick + index) % 3 !== 0,
    }));
    const corrects = size % 2 === 0;
    const wish = { id: row.id, issueDate: row.issueDate, reason: 'fel', lines, corrects };
    return creditInvoice(store, paper, wish);
  },
  pay: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'invoices', pick);
    const form = { date: '2026-11-24', amount: String(size * 100 + 1), note: '' };
    return row && recordPayment(store, { invoiceId: row.id, ...form });
  },
  unpay: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'payments', pick);
    return row && removePayment(store, row);
  },
  receive: async (store, firm, { pick, size }) => {
    const rows = await store.database.invoiceSummaries.where({ standing: 'unpaid' }).toArray();
    const part = toMinorUnits(size * 500 + 50);
    const fit = rows.filter(({ payable, paid }) => payable - paid >= part).slice(0, pick % 3);
    const form = emptyReceiptForm(day('2026-11-24'), {
      clientId: firm.client,
      amount: toMinorUnits(part * (fit.length + 1)),
    });
    const allocations = fit.map(({ id }) => ({ invoiceId: id, amount: part }));
    return recordReceipt(store, { form, allocations });
  },
  allocate: async (store, _firm, { pick, size }) => {
    const [receipt, invoice] = [
      await pickRow(store, 'receipts', pick),
      await pickRow(store, 'invoices', size),
    ];
    if (receipt === null || invoice === null) return undefined;
    const allocations = [{ invoiceId: invoice.id, amount: toMinorUnits(size * 100 + 50) }];
    return allocateReceipt(store, { id: receipt.id, allocations });
  },
  unreceive: async (store, _firm, { pick }) => {
    const row = await pickRow(store, 'receipts', pick);
    return row && removeReceipt(store, row);
  },
  repay: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'receipts', pick);
    const source = row && { receiptId: row.id };
    return source && repay(store, { source, date: '2026-11-24', amount: String(size + 1) });
  },
  writeOff: async (store, _firm, { pick, size }) => {
    const row = await pickRow(store, 'invoices', pick);
    const amount = toMinorUnits(size + 1);
    const reason = at(writeOffReasons, size);
    const date = day('2026-11-24');
    return row && writeOff(store, { invoiceId: row.id, reason, amount, note: 'borta', date });
  },
  setOff: async (store, _firm, { pick, size }) => {
    const [note, invoice] = [
      await pickRow(store, 'invoices', pick),
      await pickRow(store, 'invoices', size),
    ];
    if (note === null || invoice === null) return undefined;
    const amount = toMinorUnits(size + 1);
    return setOff(store, {
      noteId: note.id,
      invoiceId: invoice.id,
      amount,
      date: day('2026-11-24'),
    });
  },
  undo: (store) => undo(store),
  redo: (store) => redo(store),
} as const satisfies Readonly<Record<string, Do>>;

type StepKind = keyof typeof steps;

const kinds = Object.keys(steps) as [StepKind, ...StepKind[]];

/** A made-up step; hours, drafts and undo come more often, as they do in life. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...kinds) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<StepKind>(
        'hours',
        'hours',
        'draft',
        'issue',
        'undo',
        'redo',
        'task',
      ),
    },
  ),
  pick: fc.nat(60),
  size: fc.nat(60),
});

/** Carries a step out; a refusal is an outcome like another, a fault is not. */
export const take = async (store: Store, firm: ScriptedFirm, step: Step): Promise<void> => {
  const run: Do = steps[step.kind];
  await run(store, firm, step);
};

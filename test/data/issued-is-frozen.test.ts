import { expect, it } from 'vitest';
import { bookkeepingToForm } from '#domain/books/bookkeeping-form.ts';
import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import { brandText } from '#domain/brand.ts';
import { caseToForm, emptyIntakeForm } from '#domain/cases/case-form.ts';
import { newCase } from '#domain/cases/new-case.ts';
import { emptyServiceLevelForm } from '#domain/cases/service-level-form.ts';
import { emptyFreezeForm } from '#domain/changes/freeze-form.ts';
import { emptyTemplateForm } from '#domain/changes/template-form.ts';
import { emptyAdjustForm } from '#domain/contracts/adjust-form.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyContractForm } from '#domain/contracts/contract-form.ts';
import { emptyCertificationForm, emptyCpdForm } from '#domain/competence/certification-form.ts';
import { emptyBenefitForm, emptyMembershipForm } from '#domain/competence/membership-form.ts';
import { emptyTrainingForm } from '#domain/competence/training-form.ts';
import { emptyContactForm } from '#domain/clients/contact-form.ts';
import { nextVersionForm } from '#domain/documents/document-form.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptyIntegrationForm } from '#domain/integrations/integration-form.ts';
import { emptyThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import { claimRulesToForm, startingClaimRules } from '#domain/reminders/claim-rules.ts';
import { emptyReceiptForm } from '#domain/receipts/receipt-form.ts';
import { emptyInvoiceForm } from '#domain/invoices/invoice-form.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import { emptyEnvironmentForm } from '#domain/systems/environment-form.ts';
import { emptyHandoverForm } from '#domain/systems/handover-form.ts';
import { emptyLinkForm } from '#domain/systems/link-form.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import { emptyRiskForm, problemToForm } from '#domain/problems/problem-form.ts';
import type { TaskId } from '#domain/record.ts';
import { emptyDefectForm } from '#domain/releases/defect-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { emptyExpenseForm } from '#domain/expenses/expense-form.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { emptyWindowForm } from '#domain/rates/window-form.ts';
import { addDays, mondayOf } from '#domain/time/plain-date.ts';
import { commitAside } from '#data/commit.ts';
import { ok } from '#domain/result.ts';
import { commandsOf } from '#state/commands.ts';
import type { Commands } from '#state/commands.ts';
import { issueScripted, setUpScripted } from '#support/firm-script.ts';
import { blankChange, blankReview } from '#support/change-forms.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day, envelope } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
const stored = (id: string) => ({ ...envelope<TaskId>(id) });
const problemForm = problemToForm({ ...stored('problem'), ...newProblem(today) });
const caseForm = caseToForm(
  { ...stored('case'), ...newCase(brandText('2026-11-24T08:00:00.000Z'), null) },
  { zone: stockholm, rules: temporalZones },
);

async function issued() {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const invoiceId = await issueScripted(store, firm);
  const invoice = await store.database.invoices.get(invoiceId);
  const [entry] = await store.database.timeEntries.toArray();
  const [contact] = await store.database.contacts.toArray();
  const [role] = await store.database.responsibilities.toArray();
  if (invoice === undefined || entry === undefined) throw new Error('Nothing issued');
  if (contact === undefined || role === undefined) throw new Error('Nobody there');
  return { store, firm, invoice, entry, contact, role };
}

type World = Awaited<ReturnType<typeof issued>>;

/** Each command aimed as well as it can be at the issued invoice and the hours on it: one that is missing doesn't compile. */
const attacks = ({ firm, invoice, entry, contact, role }: World) => {
  const { person, client, system, task } = firm;
  const { id } = invoice;
  const work = {
    personId: person,
    clientId: client,
    systemId: system,
    taskId: task,
    activity: 'operation' as const,
  };
  const timer = { ...work, note: 'nytt' };
  return {
    setUpFirm: { firmName: 'Ny', organisationNumber: '556016-0680', personName: 'Ny' },
    saveFirm: {
      form: { ...emptyFirmForm(), name: 'Ny', organisationNumber: '556016-0680', seriesNext: '1' },
    },
    explainSeriesGap: { first: 1, last: 2, reason: 'nytt' },
    setLogo: { sha256: 'f'.repeat(64) },
    savePerson: { id: person, form: { ...emptyPersonForm(), name: 'Ny', hourlyRate: '1' } },
    removePerson: { id: person },
    endEmployment: { id: person, lastDay: today, reason: 'slut' },
    saveClient: { id: client, form: { ...emptyClientForm(), name: 'Ny', hourlyRate: '1' } },
    removeClient: { id: client },
    saveContact: { id: contact.id, clientId: client, form: { ...emptyContactForm(), name: 'Ny' } },
    removeContact: { id: contact.id },
    eraseContactNote: { id: contact.id },
    saveSystem: { id: system, clientId: client, form: { ...emptySystemForm(today), name: 'Ny' } },
    changeSystemPhase: { id: system, to: 'retire' as const, on: today, reason: 'slut' },
    removeSystem: { id: system },
    assignResponsibility: {
      systemId: system,
      role: 'team' as const,
      personId: person,
      from: today,
    },
    endResponsibility: { id: role.id, to: today },
    saveEnvironment: {
      id: null,
      systemId: system,
      form: { ...emptyEnvironmentForm(), name: 'Drift' },
    },
    removeEnvironment: { id: entry.id as never },
    saveSystemLink: { id: null, systemId: system, form: { ...emptyLinkForm(), otherId: system } },
    removeSystemLink: { id: entry.id as never },
    saveHandover: {
      id: null,
      systemId: system,
      form: { ...emptyHandoverForm(today), toPersonId: person },
    },
    endHandover: { id: entry.id as never, to: 'done' as const, on: today, reason: 'ny' },
    saveTask: { id: task, form: { ...emptyTaskForm(), systemId: system, title: 'Ny' } },
    changeTaskStatus: { id: task, to: 'done' as const },
    removeTask: { id: task },
    saveChecklistItem: { id: null, taskId: task, text: 'Ny', isDone: true, position: 0 },
    removeChecklistItem: { id: entry.id as never },
    saveRelease: { id: task, change: { risks: 'Ny' } },
    saveDeliverable: {
      id: task,
      deliverableId: null,
      documentType: 'user-guide' as const,
      isRequired: true,
      documentId: null,
      waiver: 'Ny',
    },
    moveRelease: { id: task, to: 'cancelled' as const, reason: 'slut' },
    advanceStage: { id: task, stageId: id, step: 'start' as const, reason: '' },
    tickCheck: { id: task, stageId: null, checkId: id, isDone: true },
    backOut: { id: task, reason: 'slut', isRestored: true },
    answerCriterion: { id: task, criterionId: id, isMet: true, note: '' },
    recordDecision: {
      id: task,
      result: 'no-go' as const,
      contactId: contact.id,
      present: '',
      reason: 'slut',
    },
    signOffRelease: {
      id: task,
      contactId: contact.id,
      name: '',
      method: 'email' as const,
      attachmentId: null,
      remarks: '',
    },
    nameReleaseProblem: { id: task, problemId: null, title: 'Ny' },
    saveDefect: { id: null, releaseId: task, form: { ...emptyDefectForm(), title: 'Ny' } },
    moveDefect: { id: id as never, to: 'closed' as const },
    removeDefect: { id: id as never },
    attachFile: {
      table: 'systems' as const,
      recordId: system,
      name: 'a.pdf',
      size: 1,
      sha256: '0'.repeat(64),
    },
    renameAttachment: { id: id as never, name: 'b.pdf' },
    removeAttachment: { id: id as never },
    saveDocument: {
      id: null,
      form: { title: 'Ny', type: 'other', systemId: system, ownerId: person },
    },
    addVersion: { id: id as never, form: nextVersionForm(null, person) },
    moveDocument: { id: id as never, to: 'retired' as const, reason: 'slut' },
    markReviewed: { id: id as never },
    removeDocument: { id: id as never },
    saveTimeEntry: {
      id: entry.id,
      form: { ...emptyTimeEntryForm(today), ...work, duration: '9:00' },
    },
    removeTimeEntry: { id: entry.id },
    setWeekCell: { personId: person, date: today, row: work, seconds: toSeconds(60) },
    setWeekCells: {
      cells: [{ personId: person, date: today, row: work, seconds: toSeconds(60) }],
    },
    copyWeek: {
      personId: person,
      from: addDays(mondayOf(today), -7),
      to: mondayOf(today),
      withHours: true,
    },
    saveRate: {
      owner: { contractId: null, clientId: client },
      form: { amount: '1', validFrom: '2026-01-01', personId: '', activity: '' },
      reprices: true,
    },
    removeRate: { id: id as never, reprices: true },
    saveRateWindow: {
      id: null,
      owner: { contractId: null, clientId: null },
      form: { ...emptyWindowForm(), name: 'Kväll' },
    },
    removeRateWindow: { id: id as never },
    saveBillingPolicy: {
      clientId: client,
      form: { policyStep: '60', policyMode: 'up', policyMinimum: '', policyScope: 'entry' },
    },
    saveExpense: {
      id: null,
      form: {
        ...emptyExpenseForm(today, toBasisPoints(2500)),
        text: 'Tåg',
        isRebilled: false,
        amount: '1',
      },
    },
    removeExpense: { id: id as never },
    startTimer: timer,
    saveTimer: timer,
    stopTimer: { personId: person },
    discardTimer: { personId: person },
    draftInvoice: {
      clientId: client,
      from: day('2026-01-01'),
      to: today,
      grouping: 'task' as const,
    },
    startDraft: { clientId: client },
    saveDraft: { id, form: emptyInvoiceForm() },
    regroupDraft: { id, grouping: 'entry' as const },
    adjustLedger: { contractId: id as never, form: emptyAdjustForm(today) },
    closeLedgerPeriod: { contractId: id as never, from: today, reason: '', overrides: [] },
    removeDraft: { id },
    issueInvoice: { id, issueDate: today },
    creditInvoice: { id, issueDate: today, reason: 'fel', lines: [], corrects: true },
    recordPayment: { invoiceId: id, date: '2026-11-24', amount: '100', note: '' },
    removePayment: { id: id as never },
    writeOff: {
      invoiceId: id,
      reason: 'bad-debt' as const,
      amount: 100 as never,
      note: 'konkurs',
      date: today,
    },
    setOff: { noteId: id, invoiceId: id, amount: 100 as never, date: today },
    recordReceipt: {
      form: emptyReceiptForm(today),
      allocations: [{ invoiceId: id, amount: 100 as never }],
    },
    allocateReceipt: { id: id as never, allocations: [] },
    removeReceipt: { id: id as never },
    bookReceipt: { id: id as never, form: { bookedInSek: '1', bankFee: '' } },
    repay: { source: { noteId: id }, date: today, amount: '1' },
    importBankLines: { lines: [] },
    sendReminders: { reminders: [{ invoiceId: id, level: 1, withFee: true }] },
    draftInterest: { clientId: client, invoiceIds: [id], withCompensation: [id] },
    saveClaimRules: { form: claimRulesToForm(startingClaimRules) },
    saveReferenceRate: { form: { from: '2026-07-01', rate: '2', source: 'riksbank.se' } },
    removeReferenceRate: { id: id as never },
    saveThirdParty: { id: null, form: { ...emptyThirdPartyForm(), product: 'PHP' } },
    removeThirdParty: { id: id as never },
    saveIntegration: { id: id as never, form: emptyIntegrationForm(system) },
    removeIntegration: { id: id as never },
    stepIntegration: { id: id as never, to: 'removed' as const },
    linkIntegration: { id: id as never, taskId: task, isLinked: true },
    planUpgrade: { id: id as never, kind: 'change' as const, title: 'Ny', description: '' },
    importSupportCycles: { products: [] },
    saveChange: { id: task, form: blankChange },
    moveChange: { id: task, to: 'cancelled' as const, reason: 'slut' },
    reviewChange: { id: task, form: blankReview },
    askApproval: { id: task, scope: 'client' as const, name: 'Kund', personId: null },
    answerApproval: {
      id: task,
      approvalId: 'x',
      answer: 'approved' as const,
      isVerbal: false,
      comment: '',
    },
    confirmApproval: { id: task, approvalId: 'x' },
    withdrawApproval: { id: task, approvalId: 'x' },
    startFromTemplate: { templateId: id as never, systemId: system, title: 'Ny' },
    saveChangeTemplate: { id: null, form: { ...emptyTemplateForm(), name: 'Ny' } },
    moveChangeTemplate: { id: id as never, to: 'retired' as const, reason: 'slut' },
    removeChangeTemplate: { id: id as never },
    saveFreezePeriod: { id: null, form: { ...emptyFreezeForm(today), name: 'Ny' } },
    removeFreezePeriod: { id: id as never },
    saveProblem: { id: task, form: problemForm },
    moveProblem: { id: task, to: 'assessed' as const },
    acceptRisk: { id: task, form: emptyRiskForm() },
    startFix: { id: task, title: 'Ny' },
    linkProblem: { id: task, link: { kind: 'change' as const, id: task }, isLinked: true },
    mergeDuplicate: { id: task, intoId: task },
    registerCase: { form: { ...emptyIntakeForm(system), title: 'Ny' } },
    saveCase: { id: task, form: caseForm },
    moveCase: { id: task, to: 'resolved' as const, reason: 'slut' },
    makeProblemFromCase: { id: task },
    makeChangeFromCase: { id: task },
    saveServiceLevel: {
      id: null,
      clientId: client,
      form: { ...emptyServiceLevelForm(), name: 'Ny' },
    },
    removeServiceLevel: { id: id as never },
    saveCertification: { id: null, form: { ...emptyCertificationForm(person), name: 'Ny' } },
    removeCertification: { id: id as never },
    renewCertification: { id: id as never, form: { on: today, validUntil: '2029-11-24' } },
    addCpd: { id: id as never, form: { ...emptyCpdForm(today), points: '4', text: 'Ny' } },
    removeCpd: { id: id as never, entryId: id },
    saveTraining: { id: null, form: { ...emptyTrainingForm(person), title: 'Ny' } },
    moveTraining: { id: id as never, to: 'cancelled' as const, reason: 'slut' },
    removeTraining: { id: id as never },
    saveMembership: { id: null, form: { ...emptyMembershipForm(today), organisation: 'Ny' } },
    removeMembership: { id: id as never },
    addBenefit: { id: id as never, form: { ...emptyBenefitForm(today), text: 'Ny' } },
    removeBenefit: { id: id as never, benefitId: id },
    saveBookkeeping: { form: bookkeepingToForm(startingBookkeeping) },
    importAccounts: { accounts: [{ number: '1510', name: 'Kundfordringar' }] },
    exportVouchers: { from: day('2026-01-01'), to: day('2026-12-31') },
    importRows: {
      table: 'invoices' as const,
      rows: [{ id, fields: { ...invoice, number: '9999' } as never }],
    },
    importMeetings: {
      personId: person,
      meetings: [
        {
          key: 'a|2026-11-24',
          work: { clientId: client, systemId: null, taskId: null, activity: 'meeting' as const },
          workDate: day('2026-11-24'),
          start: null,
          end: null,
          seconds: toSeconds(3600),
          note: 'Möte',
        },
      ],
    },
    submitHours: { personId: person, from: day('2026-01-01'), to: day('2026-12-31') },
    approveHours: { personId: person, from: day('2026-01-01'), to: day('2026-12-31') },
    withdrawHours: {
      personId: person,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      reason: 'fel',
    },
    lockMonth: { month: brandText('2026-11') },
    openMonth: { month: brandText('2026-11'), reason: 'fel' },
    saveHoursRules: { form: { requiresApproval: true, lockGraceDays: '3' } },
    saveContract: {
      id: null,
      form: { ...emptyContractForm({ clientId: client }), title: 'Ny', start: '2026-01-01' },
    },
    removeContract: { id: brandText('none') },
    moveContract: { id: brandText('none'), to: 'active' as const },
    terminateContract: {
      id: brandText('none'),
      form: { on: today, from: 'us', reason: '' },
    },
    renewContract: { id: brandText('none'), form: { until: '2030-01-01' } },
    remindContract: { id: brandText('none'), form: { on: '2030-01-01' } },
    indexContract: { id: brandText('none'), form: { share: '3', validFrom: '2027-01-01' } },
    draftFees: { clientId: client },
    undo: undefined,
    redo: undefined,
  } satisfies { readonly [Name in keyof Commands]: Parameters<Commands[Name]>[0] };
};

const frozenRows = async ({ store, invoice, entry }: World) => ({
  invoice: await store.database.invoices.get(invoice.id),
  entry: await store.database.timeEntries.get(entry.id),
});

const commandsFor = (store: TestWindow): Commands =>
  commandsOf({
    store,
    desktop: {
      'paper:archive': () => Promise.resolve({ status: 'stored', sha256: 'a'.repeat(64), size: 1 }),
      'archive:put': () => Promise.resolve({ status: 'stored', sha256: 'b'.repeat(64), size: 1 }),
    },
    about: { version: '1' },
  } as never);

it('R31 an issued invoice and its hours cannot be changed by any command', async () => {
  const names = Object.keys(attacks(await issued()));
  expect(names.length).toBeGreaterThan(35);
  for (const name of names) {
    const world = await issued();
    const before = await frozenRows(world);
    const next = await world.store.database.numberSeries.get('invoices');
    const commands = commandsFor(world.store) as unknown as Record<
      string,
      (wish: unknown) => Promise<unknown>
    >;
    const wishes: Record<string, unknown> = attacks(world);
    for (const _twice of [1, 2]) await commands[name]?.(wishes[name]);
    expect({ name, rows: await frozenRows(world) }).toEqual({ name, rows: before });
    const after = await world.store.database.numberSeries.get('invoices');
    expect(after?.next).toBeGreaterThanOrEqual(next?.next ?? 0);
    expect({ name, faults: world.store.faults }).toEqual({ name, faults: [] });
  }
}, 60_000);

it('R31 a command that would try is refused at the one place where that is decided', async () => {
  const { store, invoice, entry } = await issued();
  const tries = [
    commitAside(
      store,
      'save-draft',
      async (draft) => ok(draft.change('invoices', invoice, { note: 'x' })),
      () => undefined,
    ),
    commitAside(
      store,
      'remove-draft',
      async (draft) => ok(draft.remove('invoices', invoice)),
      () => undefined,
    ),
    commitAside(
      store,
      'save-time-entry',
      async (draft) => ok(draft.change('timeEntries', entry, { note: 'x' })),
      () => undefined,
    ),
    commitAside(
      store,
      'remove-time-entry',
      async (draft) => ok(draft.remove('timeEntries', entry)),
      () => undefined,
    ),
  ];
  for (const tried of await Promise.all(tries))
    expect(tried).toMatchObject({ ok: false, error: { kind: 'frozen' } });
});

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, mondayOf } from '#domain/time/plain-date.ts';
import { listCalendar, listCollisions } from '#data/change-slots.ts';
import { listChangeTemplates } from '#data/change-templates.ts';
import { getChangeTrace } from '#data/change-trace.ts';
import { getChange } from '#data/changes.ts';
import { listAttachments, listFilesByHash } from '#data/attachments.ts';
import { listCases } from '#data/cases-list.ts';
import { getCase } from '#data/cases.ts';
import { listChecklist } from '#data/checklist.ts';
import { listClients } from '#data/client-list.ts';
import { getClient, getClientSummary, listClientMonths } from '#data/clients.ts';
import { listContacts } from '#data/contacts.ts';
import { getContract, listContracts } from '#data/contract-list.ts';
import { listDueFees } from '#data/fee-drafts.ts';
import { listUnbilled } from '#data/draft-invoices.ts';
import { brandText } from '#domain/brand.ts';
import type { ExpenseId } from '#domain/record.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { explainCover } from '#data/explain-cover.ts';
import { listInvoiceStatements } from '#data/invoice-statements.ts';
import { getLedger } from '#data/ledger-view.ts';
import { readLedger } from '#data/ledger.ts';
import { listReallocations } from '#data/note-reallocations.ts';
import { listEntries } from '#data/entry-list.ts';
import { getDocumentMatrix, getDocumentView, listDocuments } from '#data/document-list.ts';
import { getFirm, getNumberSeries, getNumbersUsed } from '#data/firm.ts';
import { readSeriesYear } from '#data/series-audit.ts';
import { readHistory } from '#data/history.ts';
import { getTimeEntry, listDay, listWeek, nameWork } from '#data/hours.ts';
import { listForgottenTime } from '#data/forgotten-time.ts';
import { getReviewStanding, listMonthDays } from '#data/hours-month.ts';
import { getMonthClose } from '#data/month-close.ts';
import { listKeptMeetings } from '#data/meetings.ts';
import { getMonthStanding } from '#data/period-locks.ts';
import { getIntegration } from '#data/integrations.ts';
import { listIntegrations } from '#data/integrations-list.ts';
import { listOpenAdvances } from '#data/advances.ts';
import { getAppendixWork } from '#data/appendix-work.ts';
import { getLatestRate } from '#data/exchange-rates.ts';
import { listUnionDeadlines } from '#data/union-deadlines.ts';
import { getInvoiceSummary, listInvoices } from '#data/invoice-list.ts';
import { getInvoice } from '#data/invoices.ts';
import { getLifeLine, listLifeLines } from '#data/life-line.ts';
import { listCreditNotes } from '#data/credit-notes.ts';
import { compareChart, getBookkeeping, getChart, listVoucherExports } from '#data/books.ts';
import { getVat } from '#data/vat.ts';
import { listVouchers } from '#data/vouchers.ts';
import { listPayments } from '#data/payments.ts';
import { listInterestClaims } from '#data/interest-claims.ts';
import { listOpenInvoices } from '#data/open-invoices.ts';
import { listExpenses } from '#data/expense-list.ts';
import { getExpense } from '#data/expenses.ts';
import { explainPrice } from '#data/explain-price.ts';
import { listRateWindows } from '#data/rate-windows.ts';
import { listRates, previewRate } from '#data/rates.ts';
import { listReceipts } from '#data/receipt-list.ts';
import { getReceivables } from '#data/receivables.ts';
import { getReferenceRates } from '#data/reference-rates.ts';
import { listOverdue, listReminders } from '#data/reminders.ts';
import { getCompetence, listEducation } from '#data/competence.ts';
import { listMemberships } from '#data/memberships.ts';
import { getContinuity, listContinuity } from '#data/continuity.ts';
import { listLostSystems } from '#data/employment.ts';
import { listDecisions } from '#data/decisions.ts';
import { getQuality } from '#data/quality.ts';
import { getDefect } from '#data/defects.ts';
import { listEnvironments } from '#data/environments.ts';
import { listHandovers } from '#data/handovers.ts';
import { simulateLeave } from '#data/leave.ts';
import { getSystemSteps } from '#data/system-facts.ts';
import { listNeighbours } from '#data/system-links.ts';
import { getPerson, listPeople } from '#data/people.ts';
import { listDayTotals } from '#data/person-days.ts';
import { listPortfolio } from '#data/portfolio.ts';
import { listTrace } from '#data/problem-records-links.ts';
import { listProblems } from '#data/problem-records-list.ts';
import { getProblem } from '#data/problem-records.ts';
import { getRelease, listSystemReleases } from '#data/releases.ts';
import { listResponsibilities } from '#data/responsibilities.ts';
import { getServiceLevel, listServiceLevels } from '#data/service-levels.ts';
import { getSupportProduct, listSupportTable } from '#data/support-cycles.ts';
import { listSystemHours } from '#data/system-hours.ts';
import { listSystems } from '#data/system-list.ts';
import { getSystem, getSystemSummary } from '#data/systems.ts';
import { listTaskHours } from '#data/task-hours.ts';
import { listTasks } from '#data/task-list.ts';
import { listTaskNames } from '#data/task-names.ts';
import { getTask } from '#data/tasks.ts';
import { listThirdParties } from '#data/third-parties.ts';
import { getTimer } from '#data/timers.ts';
import { plainSearch } from '#state/plain-search.ts';
import { fillBusyFirm } from '#support/busy-firm.ts';
import type { BusyFirm } from '#support/busy-firm.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { meterReads } from '#support/read-meter.ts';
import type { ReadMeter } from '#support/read-meter.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');
const limit = 50;
/** What one request may give beyond its page: a year of days, a client's own rows. */
const mostRows = 550;

type Read = (store: TestWindow, firm: BusyFirm) => Promise<unknown>;

const period = { from: addDays(today, -499), to: today };

const reads: Readonly<Record<string, Read>> = {
  getFirm: (store) => getFirm(store),
  listAttachments: (store, { tasks: [id] }) =>
    listAttachments(store, { table: 'tasks', recordId: id as never }),
  listFilesByHash: (store) => listFilesByHash(store, ['7'.padStart(64, '0')]),
  getDocumentView: (store) => getDocumentView(store, 'document-1' as never),
  'listDocuments of a system': (store, { systems: [id] }) =>
    listDocuments(store, { systemId: id as never }),
  'getDocumentMatrix, all': (store) => getDocumentMatrix(store, {}),
  'getDocumentMatrix of a client': (store, { clients: [id] }) =>
    getDocumentMatrix(store, { clientId: id as never }),
  listPeople: (store) => listPeople(store, {}),
  getCompetence: (store) => getCompetence(store),
  listEducation: (store) => listEducation(store, { year: 2026 }),
  listMemberships: (store) => listMemberships(store),
  'listContracts, all': (store) => listContracts(store, {}),
  'listContracts of a client': (store, { clients: [id] }) =>
    listContracts(store, { clientId: id as never }),
  getContract: (store) => getContract(store, 'contract-1' as never),
  readLedger: (store) => readLedger(store, 'contract-1' as never),
  getLedger: (store) => getLedger(store, 'contract-1' as never),
  listInvoiceStatements: (store, { invoices: [id] }) => listInvoiceStatements(store, id as never),
  listReallocations: (store) => listReallocations(store, 'contract-1' as never),
  explainCover: (store, { people: [person], clients: [client] }) =>
    explainCover(store, {
      id: null,
      form: {
        ...emptyTimeEntryForm(today),
        personId: person ?? '',
        clientId: client ?? '',
        duration: '1:00',
      },
    }),
  listDueFees: (store) => listDueFees(store),
  listDecisions: (store) => listDecisions(store),
  getQuality: (store) => getQuality(store, { from: addDays(today, -365), to: today }),
  getClient: (store, { clients: [id] }) => getClient(store, id as never),
  getClientSummary: (store, { clients: [id] }) => getClientSummary(store, id as never),
  listClientMonths: (store, { clients: [id] }) =>
    listClientMonths(store, { clientId: id as never, from: '2025-01', to: '2026-12' }),
  listContacts: (store, { clients: [id] }) => listContacts(store, id as never),
  listCreditNotes: (store, { invoices: [id] }) => listCreditNotes(store, id as never),
  getBookkeeping: (store) => getBookkeeping(store),
  getChart: (store) => getChart(store),
  compareChart: (store) => compareChart(store, { accounts: [] }),
  listVoucherExports: (store) => listVoucherExports(store),
  listVouchers: (store) => listVouchers(store, { from: day('2026-10-01'), to: day('2026-10-31') }),
  getVat: (store) => getVat(store, { from: day('2026-10-01'), to: day('2026-10-31') }),
  listPayments: (store, { invoices: [id] }) => listPayments(store, id as never),
  listChecklist: (store, { tasks: [id] }) => listChecklist(store, id as never),
  getLifeLine: (store, { systems: [id] }) => getLifeLine(store, id as never),
  'listLifeLines, a page': (store, { systems }) =>
    listLifeLines(store, { ids: systems.slice(0, 20) }),
  listPortfolio: (store) => listPortfolio(store, {}),
  'listPortfolio of a client': (store, { clients: [id] }) =>
    listPortfolio(store, { clientId: id as never }),
  listSystemHours: (store, { systems: [id] }) =>
    listSystemHours(store, { systemId: id as never, ...period }),
  'listExpenses, unbilled': (store) => listExpenses(store, { ...period, billing: 'open' }),
  'listExpenses, all': (store) => listExpenses(store, period),
  getExpense: (store) => getExpense(store, brandText<ExpenseId>('none')),
  listRates: (store) => listRates(store, { contractId: null, clientId: null }),
  listRateWindows: (store) => listRateWindows(store, { contractId: null, clientId: null }),
  'previewRate of a client': (store, { clients: [clientId] }) =>
    previewRate(store, {
      owner: { contractId: null, clientId: clientId ?? null },
      form: { amount: '1', validFrom: period.to, personId: '', activity: '' },
    }),
  explainPrice: (store, { clients: [clientId], people: [personId] }) =>
    explainPrice(store, {
      id: null,
      form: {
        ...emptyTimeEntryForm(period.to),
        clientId: clientId ?? '',
        personId: personId ?? '',
        duration: '1:00',
      },
    }),
  'listReceipts, all': (store) => listReceipts(store, { limit }),
  'listReceipts with a surplus': (store) => listReceipts(store, { isLeft: true, limit }),
  listOpenInvoices: (store, { clients: [id] }) =>
    listOpenInvoices(store, { clientId: id as never }),
  getReceivables: (store) => getReceivables(store, { asOf: today }),
  listOverdue: (store) => listOverdue(store),
  listReminders: (store, { invoices: [id] }) => listReminders(store, id as never),
  listInterestClaims: (store) => listInterestClaims(store),
  getReferenceRates: (store) => getReferenceRates(store),
  listOpenAdvances: (store, { clients: [clientId], invoices: [draftId] }) =>
    listOpenAdvances(store, { clientId: clientId as never, draftId: draftId as never }),
  getLatestRate: (store, { invoices: [except] }) =>
    getLatestRate(store, { currency: 'EUR', except: except as never }),
  getAppendixWork: (store, { invoices: [id] }) => getAppendixWork(store, id as never),
  getNumbersUsed: (store) => getNumbersUsed(store),
  // The proof reads every invoice of its year, once, when an auditor asks; of no other year.
  'getSeriesProof of a year without invoices': (store) =>
    readSeriesYear(store, { day: day('2019-06-01') }),
  listUnionDeadlines: (store) => listUnionDeadlines(store),
  getInvoiceSummary: (store, { invoices: [id] }) => getInvoiceSummary(store, id as never),
  nameWork: (store, { clients: [clientId], systems: [systemId] }) =>
    nameWork(store, [
      {
        clientId: clientId as never,
        systemId: systemId as never,
        taskId: null,
        activity: 'change',
      },
    ]),
  listWeek: (store, { people: [id] }) =>
    listWeek(store, { personId: id as never, monday: mondayOf(today) }),
  listDay: (store, { people: [id] }) => listDay(store, { personId: id as never, date: today }),
  listMonthDays: (store, { people: [id] }) =>
    listMonthDays(store, { personId: id as never, month: '2026-11' as never }),
  getReviewStanding: (store, { people: [id] }) =>
    getReviewStanding(store, { personId: id as never, from: mondayOf(today), to: today }),
  getMonthStanding: (store) => getMonthStanding(store, '2026-11' as never),
  getMonthClose: (store) => getMonthClose(store, { month: '2026-11' as never }),
  listForgottenTime: (store, { people: [id] }) =>
    listForgottenTime(store, { personId: id as never, date: today }),
  listKeptMeetings: (store, { people: [id] }) =>
    listKeptMeetings(store, { personId: id as never, keys: ['a|1'] }),
  listUnbilled: (store, { clients: [id] }) =>
    listUnbilled(store, { clientId: id as never, ...period }),
  search: (store) => plainSearch(store, 'system 7'),
  getNumberSeries: (store) => getNumberSeries(store),
  getHistory: (store) => readHistory(store),
  getPerson: (store, { people: [id] }) => getPerson(store, id as never),
  getSystem: (store, { systems: [id] }) => getSystem(store, id as never),
  getSystemSummary: (store, { systems: [id] }) => getSystemSummary(store, id as never),
  listTaskNames: (store, { tasks }) => listTaskNames(store, tasks.slice(0, 12) as never),
  getTask: (store, { tasks: [id] }) => getTask(store, id as never),
  getInvoice: (store, { invoices: [id] }) => getInvoice(store, id as never),
  getTimeEntry: (store) => getTimeEntry(store, 'entry-000001' as never),
  getTimer: (store, { people: [id] }) => getTimer(store, id as never),
  listResponsibilities: (store, { systems: [id] }) => listResponsibilities(store, id as never),
  listCalendar: (store) => listCalendar(store, period),
  getChange: (store, { tasks: [, id] }) => getChange(store, id as never),
  getChangeTrace: (store, { tasks: [, id] }) => getChangeTrace(store, id as never),
  listCollisions: (store, { tasks: [id], systems: [systemId] }) =>
    listCollisions(store, {
      id: id as never,
      systemId: systemId as never,
      from: '2026-11-24T17:00:00.000Z' as never,
      to: '2026-11-24T19:00:00.000Z' as never,
    }),
  getRelease: (store, { tasks: [id] }) => getRelease(store, id as never),
  listSystemReleases: (store, { systems: [id] }) => listSystemReleases(store, id as never),
  getDefect: (store) => getDefect(store, 'defect-1' as never),
  listChangeTemplates: (store) => listChangeTemplates(store),
  listEnvironments: (store, { systems: [id] }) => listEnvironments(store, id as never),
  listNeighbours: (store, { systems: [id] }) => listNeighbours(store, id as never),
  getSystemSteps: (store, { systems: [id] }) => getSystemSteps(store, id as never),
  'listHandovers, planned': (store) => listHandovers(store, {}),
  'listHandovers of a system': (store, { systems: [id] }) =>
    listHandovers(store, { systemId: id as never }),
  listContinuity: (store) => listContinuity(store),
  getContinuity: (store, { systems: [id] }) => getContinuity(store, id as never),
  listLostSystems: (store, { people: [id] }) =>
    listLostSystems(store, { personId: id as never, lastDay: today }),
  simulateLeave: (store, { people: [id] }) =>
    simulateLeave(store, { personId: id as never, ...period }),
  listDayTotals: (store, { people: [id] }) =>
    listDayTotals(store, { personId: id as never, ...period }),
  listTaskHours: (store, { tasks: [id] }) => listTaskHours(store, { taskId: id as never, limit }),
  'listIntegrations, all': (store) => listIntegrations(store, {}, new Map()),
  'listIntegrations of a system': (store, { systems: [id] }) =>
    listIntegrations(store, { systemId: id as never }, new Map()),
  getIntegration: (store) => getIntegration(store, 'integration-1' as never, new Map()),
  listThirdParties: (store) => listThirdParties(store),
  listSupportTable: (store) => listSupportTable(store, new Map()),
  getSupportProduct: (store) => getSupportProduct(store, 'php', new Map()),
  ...Object.fromEntries(
    (['name', 'openNet', 'openSeconds', 'lastWorkDate'] as const).flatMap((by) =>
      (['all', 'unbilled', 'overdue'] as const).flatMap((filter) =>
        ['', 'kund 1'].map((text): [string, Read] => [
          `listClients by ${by}, ${filter}, "${text}"`,
          (store) =>
            listClients(store, { text, filter, sort: { by, direction: 'descending' }, limit }),
        ]),
      ),
    ),
  ),
  'listSystems, all': (store) => listSystems(store, { limit }),
  'listSystems of a client': (store, { clients: [id] }) =>
    listSystems(store, { clientId: id, limit }),
  'listSystems in a phase': (store) => listSystems(store, { phase: 'operate', limit }),
  'listSystems by text': (store) => listSystems(store, { text: 'lager', limit }),
  getCase: (store, { tasks: [, , , id] }) => getCase(store, id as never),
  'listCases, open': (store) => listCases(store, { state: 'open', limit }),
  'listCases, all': (store) => listCases(store, { state: 'all', limit }),
  'listCases of a client': (store, { clients: [id] }) =>
    listCases(store, { state: 'missed', clientId: id as never, limit }),
  'listCases by text': (store) => listCases(store, { state: 'all', text: 'uppgift 77', limit }),
  getProblem: (store, { tasks: [, , id] }) => getProblem(store, id as never),
  'listProblems, all': (store) => listProblems(store, { state: 'all', limit }),
  'listProblems, known errors': (store) => listProblems(store, { state: 'known-error', limit }),
  listTrace: (store, { tasks: [id = ''] }) => listTrace(store, { kind: 'problem', id }),
  'listTrace of an integration': (store, { tasks: [id = ''] }) =>
    listTrace(store, { kind: 'integration', id }),
  listServiceLevels: (store, { clients: [id] }) => listServiceLevels(store, id as never),
  getServiceLevel: (store) => getServiceLevel(store, 'level-1' as never),
  'listTasks, all': (store) => listTasks(store, { limit }),
  'listTasks by status': (store) => listTasks(store, { status: 'done', limit }),
  'listTasks without cases': (store) => listTasks(store, { withoutCases: true, limit }),
  'listTasks without cases by status': (store) =>
    listTasks(store, { status: 'done', withoutCases: true, limit }),
  'listTasks of a person': (store, { people: [id] }) =>
    listTasks(store, { responsibleId: id, limit }),
  'listTasks of a system': (store, { systems: [id] }) =>
    listTasks(store, { systemId: id, kind: 'change', limit }),
  'listTasks of a client by status': (store, { clients: [id] }) =>
    listTasks(store, { clientId: id, status: 'planned', limit }),
  'listTasks by text': (store) => listTasks(store, { text: 'uppgift 77', limit }),
  'listInvoices, all': (store) =>
    listInvoices(store, { sort: { by: 'number', direction: 'descending' }, limit }),
  'listInvoices paid': (store) =>
    listInvoices(store, { state: 'paid', sort: { by: 'payable', direction: 'descending' }, limit }),
  'listInvoices overdue': (store) =>
    listInvoices(store, {
      state: 'overdue',
      sort: { by: 'dueDate', direction: 'ascending' },
      limit,
    }),
  'listInvoices of a client': (store, { clients: [id] }) =>
    listInvoices(store, {
      clientId: id,
      sort: { by: 'issueDate', direction: 'descending' },
      limit,
    }),
  'listInvoices by number': (store) =>
    listInvoices(store, { text: '260001', sort: { by: 'number', direction: 'ascending' }, limit }),
  'listEntries, all': (store) => listEntries(store, { ...period, limit }),
  'listEntries, open': (store) => listEntries(store, { ...period, billing: 'open', limit }),
  'listEntries of a client': (store, { clients: [id] }) =>
    listEntries(store, { ...period, clientId: id, limit }),
  'listEntries of a client, open': (store, { clients: [id] }) =>
    listEntries(store, { ...period, clientId: id, billing: 'open', limit }),
  'listEntries of a person': (store, { people: [id] }) =>
    listEntries(store, { ...period, personId: id, limit }),
  'listEntries of a person for a client': (store, { people: [personId], clients: [clientId] }) =>
    listEntries(store, { ...period, personId, clientId, limit }),
};

describe('no list reads a table', () => {
  let store: TestWindow;
  let firm: BusyFirm;
  let meter: ReadMeter;
  beforeAll(async () => {
    store = openWindow({ journal: createMemoryJournal() });
    meter = meterReads(store.database);
    firm = await fillBusyFirm(store);
  }, 120_000);

  it.each(Object.keys(reads))('%s', async (name) => {
    meter.reset();
    await reads[name]?.(store, firm);
    const most = Math.max(0, ...meter.reads().map(({ rows }) => rows));
    const all = meter.reads().reduce((sum, { rows }) => sum + rows, 0);
    expect(meter.reads().length).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(mostRows);
    expect(all).toBeLessThanOrEqual(1200);
  });

  it('covers every query that screens can ask', () => {
    const state = new URL('../../renderer/state/', import.meta.url);
    const names = readdirSync(state)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, state), 'utf8'))
      .flatMap((text) => [...text.matchAll(/(\w+): build\.query\((?:live|\{ \.\.\.liveAll)/g)])
      .map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(25);
    const covered = Object.keys(reads).map((read) => read.split(/[ ,]/)[0]);
    expect(names.filter((name) => !covered.includes(name))).toEqual([]);
  });

  it('the meter sees a scan when there is one', async () => {
    meter.reset();
    await store.database.timeEntries.filter(({ note }) => note === 'x').toArray();
    const all = meter.reads().reduce((sum, { rows }) => sum + rows, 0);
    expect(all).toBeGreaterThanOrEqual(5000);
  });
});

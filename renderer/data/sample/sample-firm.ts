import { addDays } from '#domain/time/plain-date.ts';
import type { FeeWords } from '#data/fee-drafts.ts';
import { billHours } from './bill-hours.ts';
import type { Billed } from './bill-hours.ts';
import { closedPeriods } from './closed-periods.ts';
import { entryRows } from './entry-rows.ts';
import { fillHourBank } from './hour-bank.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { clientId, sampleClients, sampleContacts } from './sample-clients.ts';
import { contractEvents, contractRows } from './sample-contracts.ts';
import { sampleExpenses } from './sample-expenses.ts';
import { lifeEvents, sampleLife } from './sample-life.ts';
import { on, sampleStart, sampleToday } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { paymentRows, unevenPayments } from './sample-payments.ts';
import { sampleRates, sampleReminders } from './sample-reminders.ts';
import { personId, sampleFirmRow, samplePeople, sampleSeriesRow } from './sample-people.ts';
import { samplePeriods } from './sample-periods.ts';
import type { SampleStep } from './sample-step.ts';
import { lockRows, reviewed } from './sample-review.ts';
import { phaseEvents, responsibilityRows, systemRows } from './sample-systems.ts';
import { checklistRows, plainTaskEvents, taskRows } from './sample-tasks.ts';
import { sampleAbsences, sampleHands, sampleQuotas, workedSystems } from './sample-work.ts';
import { seededRandom } from './seeded-random.ts';
import { spreadHours } from './spread-hours.ts';
import { stepsOf } from './steps-of.ts';
import { workDays } from './work-days.ts';

const plan: FirmPlan = {
  firm: sampleFirmRow,
  series: sampleSeriesRow,
  people: samplePeople,
  clients: sampleClients,
  contacts: sampleContacts,
  systems: systemRows,
  responsibilities: responsibilityRows,
  tasks: taskRows,
  checklistItems: checklistRows,
  contracts: contractRows,
  // In true order, as they would have been written: a record's own events keep theirs at the same moment.
  statusEvents: [...phaseEvents, ...plainTaskEvents, ...lifeEvents, ...contractEvents]
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map((fields, index) => ({ id: sampleId('StatusEvent', index + 1), fields })),
  life: sampleLife,
};

/** Two years of hours, exactly as many of each kind as the firm's key figures say; today's aren't written yet. */
const hours = (): readonly RowOf<'timeEntries'>[] => {
  const random = seededRandom(2026);
  const period = { from: sampleStart, to: addDays(sampleToday, -1) };
  const total = sampleQuotas.reduce((sum, quota) => sum + quota.minutes, 0);
  const spread = spreadHours({
    days: workDays(plan.people, sampleAbsences, period, total, random),
    quotas: sampleQuotas,
    systems: workedSystems,
    tasks: plan.tasks,
    responsibilities: plan.responsibilities,
    hands: sampleHands,
    ownClientId: clientId('own'),
    random,
  });
  const clocked = [personId('AH'), personId('KL')];
  return entryRows(plan, fillHourBank(spread), clocked, random).map(reviewed);
};

/** What stays unpaid: all that isn't due yet, and two that are. */
const isUnpaid = ({ invoice }: Billed['issued'][number]): boolean => {
  if (invoice.dueDate >= sampleToday) return true;
  const isLate = (key: 'C4' | 'C5', issued: string): boolean =>
    invoice.clientId === clientId(key) && invoice.issueDate === on(issued);
  return isLate('C4', '2026-10-16') || isLate('C5', '2026-10-01');
};

/** The sample firm: the same steps every time, in words of whoever loads it. */
export const sampleSteps = (words: FeeWords): readonly SampleStep[] => {
  const billed = billHours(plan, hours(), samplePeriods, words);
  const paid = billed.issued.filter((invoice) => !isUnpaid(invoice));
  const late = billed.issued.filter(
    (invoice) => isUnpaid(invoice) && invoice.invoice.dueDate < sampleToday,
  );
  const ordinary = paymentRows(paid, sampleToday, seededRandom(5));
  const money = unevenPayments(late, ordinary, sampleToday);
  const steps = stepsOf(plan, billed, money);
  // Months are closed when all is in them, and still before the firm, which comes last.
  const locks = { kind: 'rows', table: 'periodLocks', rows: lockRows() } as const;
  const ledger = {
    kind: 'rows',
    table: 'ledgerRows',
    rows: closedPeriods(plan, billed.entries),
  } as const;
  const expenses = { kind: 'rows', table: 'expenses', rows: sampleExpenses } as const;
  const reminders = sampleReminders(late, money, sampleToday);
  const rates = { kind: 'rows', table: 'referenceRates', rows: sampleRates } as const;
  return [...steps.slice(0, -1), expenses, ledger, locks, reminders, rates, ...steps.slice(-1)];
};

/** The person at whose desk the sample is seen. */
export const samplePersonId = personId('KL');

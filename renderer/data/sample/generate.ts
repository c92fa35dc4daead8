import type { Activity } from '#domain/hours/activity.ts';
import { addDays, addMonths, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { isWorkday, nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { FeeWords } from '#data/fee-drafts.ts';
import { billHours } from './bill-hours.ts';
import type { BillingPeriod } from './bill-hours.ts';
import { entryRows } from './entry-rows.ts';
import type { FirmPlan } from './firm-plan.ts';
import { generatedPlan } from './generated-plan.ts';
import type { PlanSize } from './generated-plan.ts';
import { sampleToday } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { paymentRows } from './sample-payments.ts';
import type { SampleStep } from './sample-step.ts';
import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Piece } from './spread-hours.ts';
import { stepsOf } from './steps-of.ts';

/** How large a firm to make: so many time entries over so many years up to `today` (the sample's day unless given). */
export type FirmSize = {
  readonly entries: number;
  readonly years: number;
  readonly seed: number;
  readonly today?: PlainDate;
};

const entriesADay = 5;
const minutes = [30, 45, 60, 75, 90] as const;
const activities = [
  'release',
  'change',
  'problem',
  'integration',
  'operation',
  'meeting',
] as const satisfies readonly Activity[];
/** The first client has a quarter of the work, and so many months of it unbilled: a long draft can be made of them. */
const largestShare = 4;
const unbilledMonths = 3;

const clamp = (number: number, least: number, most: number): number =>
  Math.min(Math.max(Math.ceil(number), least), most);

const sizeFor = ({ entries, years }: FirmSize): PlanSize => {
  const people = clamp(entries / (years * 220 * entriesADay), 4, 40);
  const clients = clamp(people * 4, 6, 140);
  return { people, clients, systems: clients * 2, tasks: clamp(entries / 50, clients * 2, 20_000) };
};

const workdaysOf = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) if (isWorkday(date)) days.push(date);
  return days;
};

/** Exactly so many pieces of work, evenly over the days and the people. */
const piecesOf = (
  plan: FirmPlan,
  entries: number,
  days: readonly PlainDate[],
  random: SeededRandom,
): readonly Piece[] => {
  const clients = plan.clients.length;
  const tasks = new Map<string, FirmPlan['tasks'][number][]>();
  for (const task of plan.tasks) {
    const ofClient = tasks.get(task.fields.clientId);
    if (ofClient) ofClient.push(task);
    else tasks.set(task.fields.clientId, [task]);
  }
  return Array.from({ length: entries }, (_, index) => {
    const place = random.below(largestShare) === 0 ? 0 : random.below(clients);
    const clientId = sampleId('Client', place + 1);
    const ofClient = tasks.get(clientId) ?? [];
    const task = ofClient.length === 0 ? undefined : ofClient[random.below(ofClient.length)];
    return {
      personId: sampleId('Person', (index % plan.people.length) + 1),
      date: days[Math.floor((index * days.length) / entries)] ?? sampleToday,
      minutes: random.pick(minutes),
      activity: random.pick(activities),
      clientId,
      systemId: task?.fields.systemId ?? null,
      taskId: task?.id ?? null,
    };
  });
};

const periodsOf = (plan: FirmPlan, from: PlainDate, today: PlainDate): readonly BillingPeriod[] => {
  const periods: BillingPeriod[] = [];
  const thisMonth = firstOfMonth(today);
  for (let month = firstOfMonth(from); month < thisMonth; month = addMonths(month, 1)) {
    const to = lastOfMonth(month);
    const issueDate = nextWorkday(addDays(to, 1));
    for (const [place, client] of plan.clients.entries()) {
      if (place === 0 && month >= addMonths(thisMonth, 1 - unbilledMonths)) continue;
      periods.push({ clientId: client.id, period: { from: month, to }, issueDate });
    }
  }
  return periods;
};

/**
 * A firm of a given size for benchmarks, as steps to load: the same for the same seed. Hours are billed month by month, all
 * but this month's; what fell due is paid.
 */
export const generateFirm = (size: FirmSize, words: FeeWords): readonly SampleStep[] => {
  const today = size.today ?? sampleToday;
  const from = addMonths(today, -12 * size.years);
  const random = seededRandom(size.seed);
  const plan = generatedPlan(sizeFor(size), from, today, random);
  const pieces = piecesOf(plan, size.entries, workdaysOf(from, today), random);
  const entries = entryRows(plan, pieces, [], random);
  const billed = billHours(plan, entries, periodsOf(plan, from, today), words);
  const due = billed.issued.filter(({ invoice }) => invoice.dueDate < today);
  return stepsOf(plan, billed, paymentRows(due, today, random));
};

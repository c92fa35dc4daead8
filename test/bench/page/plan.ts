import { startingClient } from '#domain/clients/client.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import { sampleFirmRow } from '#data/sample/sample-people.ts';
import type { RowOf } from '#data/sample/row-of.ts';
import { invoiceSeriesId } from '#data/firm.ts';
import { brandText } from '#domain/brand.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import type { Id, PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays, addMonths, firstOfMonth, mondayOf, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { seeded } from '#support/seeded.ts';

export type FirmSize = { readonly entries: number; readonly years: number; readonly seed: number };

/** The day on which every firm of the benchmark stands; the program's clock is pinned to it. */
export const benchDay = brandText<PlainDate>('2026-11-24');
const dayBeforeOpen = brandText<PlainDate>('2026-09-30');

/** So many entries are put on one draft where drafting is measured. */
const batchSize = 200;

/** A made-up firm, ready to be imported in this order; everything follows from its size and seed. */
export type FirmPlan = {
  readonly firm: RowOf<'firm'>;
  readonly series: RowOf<'numberSeries'>;
  readonly people: readonly RowOf<'people'>[];
  readonly clients: readonly RowOf<'clients'>[];
  readonly systems: readonly RowOf<'systems'>[];
  readonly tasks: readonly RowOf<'tasks'>[];
  readonly entries: readonly RowOf<'timeEntries'>[];
  /** The clients with 200 open entries in `batchMonth` each, and no others. */
  readonly batchClients: readonly RowOf<'clients'>['id'][];
};

export const batchPeriod = {
  from: brandText<PlainDate>('2026-10-01'),
  to: brandText<PlainDate>('2026-10-31'),
} as const;

/** A UUIDv7's form, told apart by noun and number. */
export const benchId = <Noun extends string>(noun: number, number: number): Id<Noun> =>
  brandText(
    `01937f00-0000-7${noun.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`,
  );

const padded = (number: number): string => String(number + 1).padStart(4, '0');
const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, Math.ceil(value)));

const systemsPerClient = 3;
const activities = ['operation', 'change', 'problem', 'release', 'meeting'] as const;

export const clientRow = (number: number): RowOf<'clients'> => ({
  id: benchId(2, number),
  fields: {
    ...startingClient,
    name: `Kund ${padded(number)} Aktiebolag`,
    organisationNumber: brandText('5560160680'),
    vatNumber: null,
    invoiceAddress: {
      line1: `Storgatan ${String(number + 1)}`,
      line2: '',
      postcode: '503 30',
      city: 'Borås',
      country: 'SE',
    },
    invoiceEmail: '',
    reference: `Beställare ${padded(number)}`,
    language: 'sv',
    currency: 'SEK',
    paymentTerms: null,
    hourlyRate: null,
  },
});

const systemRow = (number: number): RowOf<'systems'> => ({
  id: benchId(4, number),
  fields: {
    clientId: benchId(2, Math.floor(number / systemsPerClient)),
    name: `System ${padded(number)}`,
    code: `S${padded(number)}`,
    purpose: 'Order, lager och fakturor för lagret och butikerna.',
    phase: 'operate',
    phaseSince: brandText('2024-12-01'),
    criticality: 'medium',
    plannedRetirement: null,
    origin: 'built',
    order: '',
    holdsPersonalData: false,
  },
});

const taskRow = (number: number, systems: number, people: number): RowOf<'tasks'> => {
  const system = number % systems;
  const start = addDays(benchDay, -(number % 700));
  const isOpen = number % 9 === 0;
  return {
    id: benchId(6, number),
    fields: {
      kind:
        (['change', 'problem', 'release', 'integration', 'other'] as const)[number % 5] ?? 'other',
      number: '',
      systemId: benchId(4, system),
      clientId: benchId(2, Math.floor(system / systemsPerClient)),
      title: `Ärende ${padded(number)}: uppgradera körplansmotorn`,
      description: 'Ny version av motorn, nya regler för helger och en backup som går att läsa.',
      status: isOpen ? 'in-progress' : 'done',
      responsibleId: benchId<'Person'>(1, number % people),
      plannedStart: start,
      plannedEnd: addDays(start, 14),
      actualStart: start,
      actualEnd: isOpen ? null : addDays(start, 15),
    },
  };
};

export const personRow = (number: number): RowOf<'people'> => ({
  id: benchId(1, number),
  fields: {
    name: `Konsult ${padded(number)}`,
    initials: `K${String(number + 1)}`,
    email: `konsult${String(number + 1)}@viskan.example`,
    hourlyRate: toHourlyRate(110_000),
    employments: [{ from: brandText('2010-01-01'), to: null }],
  },
});

type Work = {
  readonly personId: PersonId;
  readonly task: RowOf<'tasks'>;
  readonly workDate: PlainDate;
  readonly minutes: number;
};

const entryRow = (number: number, work: Work): RowOf<'timeEntries'> => {
  const { clientId, systemId } = work.task.fields;
  const isBillable = number % 7 !== 3;
  return {
    id: benchId(9, number),
    fields: {
      ...startingEntry,
      personId: work.personId,
      clientId,
      systemId,
      taskId: work.task.id,
      activity: activities[Number(work.task.id.slice(-2).charCodeAt(1)) % 5] ?? 'operation',
      workDate: work.workDate,
      zone: brandText('Europe/Stockholm'),
      start: null,
      end: null,
      breakSeconds: toSeconds(0),
      seconds: toSeconds(work.minutes * 60),
      rate: { amount: toHourlyRate(110_000), source: 'person' },
      billing: isBillable ? 'open' : 'none',
      invoiceId: null,
      note: number % 3 === 0 ? 'Felsökning tillsammans med driften' : '',
      groupId: null,
    },
  };
};

/** Entries of a plan that belong on an invoice that was issued long ago. */
export const isBilled = ({ billing, workDate }: Pick<TimeEntry, 'billing' | 'workDate'>): boolean =>
  billing === 'open' && workDate <= dayBeforeOpen;

/** The quarter's first day, as which its invoice is known. */
export const quarterOf = (date: PlainDate): PlainDate =>
  firstOfMonth(addMonths(date, -((Number(monthOf(date).slice(5)) - 1) % 3)));

/** Makes the firm up: the newest weeks first, so that a small firm is a busy one too. */
export function planFirm({ entries: count, years, seed }: FirmSize): FirmPlan {
  const random = seeded(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const batches = between(1, Math.floor((count * 0.5) / batchSize), 8);
  const inBatches = Math.min(batches * batchSize, Math.floor(count * 0.6));
  const people = between(2, count / 10_000, 10);
  const clients = between(6, count / 500, 200);
  const tasks = Array.from({ length: between(60, count / 10, 200_000) }, (_, number) =>
    taskRow(number, clients * systemsPerClient, people),
  );
  const batchTasks = Array.from({ length: batches * systemsPerClient }, (_, number) => {
    const system = clients * systemsPerClient + number;
    const row = taskRow(system, system + 1, people);
    return { ...row, id: benchId<'LifecycleTask'>(7, number) };
  });
  const entries: RowOf<'timeEntries'>[] = [];
  const add = (work: Work): void => void entries.push(entryRow(entries.length, work));
  for (let number = 0; number < inBatches; number += 1) {
    const task = batchTasks[(number % batches) * systemsPerClient + (number % systemsPerClient)];
    if (task === undefined) break;
    // A seventh entry that is not billable would leave fewer than 200: these all are.
    const row = entryRow(number * 7, {
      personId: benchId(1, people - 1),
      task,
      workDate: addDays(batchPeriod.from, Math.floor(number / batches) % 31),
      minutes: 15 + (number % 8) * 15,
    });
    entries.push({ ...row, id: benchId(9, entries.length) });
  }
  const perWeek = between(10, (count - inBatches) / (years * 52 * people), 400);
  for (let week = 0; entries.length < count; week += 1) {
    for (let person = 0; person < people && entries.length < count; person += 1) {
      const monday = addDays(mondayOf(benchDay), -7 * (week % (years * 52)));
      const worked = Math.min(week === 0 ? Math.max(perWeek, 40) : perWeek, count - entries.length);
      // A week is spent on a dozen tasks or so, each on several days.
      const ofWeek = Array.from({ length: 13 }, () => tasks[pick(tasks.length)]);
      for (let number = 0; number < worked; number += 1) {
        const task = ofWeek[pick(ofWeek.length)];
        if (task === undefined) continue;
        const workDate = addDays(monday, pick(5));
        add({ personId: benchId(1, person), task, workDate, minutes: 15 + pick(12) * 15 });
      }
    }
  }
  return {
    firm: sampleFirmRow,
    series: { id: invoiceSeriesId, fields: { prefix: '', next: 1, digits: 4 } },
    people: Array.from({ length: people }, (_, number) => personRow(number)),
    clients: Array.from({ length: clients + batches }, (_, number) => clientRow(number)),
    systems: Array.from({ length: (clients + batches) * systemsPerClient }, (_, number) =>
      systemRow(number),
    ),
    tasks: [...tasks, ...batchTasks],
    entries,
    batchClients: Array.from({ length: batches }, (_, number) => benchId(2, clients + number)),
  };
}

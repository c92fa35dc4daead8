import { startingClient } from '#domain/clients/client.ts';
import { hasCourse, taskKinds } from '#domain/lifecycle/task.ts';
import { workNumber } from '#domain/lifecycle/work-number.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { addDays, daysBetween, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { generatedLife } from './generated-life.ts';
import { morningOf } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { sampleFirmRow, sampleSeriesRow } from './sample-people.ts';
import type { SeededRandom } from './seeded-random.ts';

export type PlanSize = {
  readonly people: number;
  readonly clients: number;
  readonly systems: number;
  readonly tasks: number;
};

const trades = [
  'Bygg',
  'Textil',
  'Frakt',
  'Energi',
  'Vård',
  'Bostad',
  'Skola',
  'Livs',
  'Verkstad',
  'Data',
  'Skog',
  'Rese',
];
const towns = [
  'Borås',
  'Kinna',
  'Skene',
  'Ulricehamn',
  'Alingsås',
  'Vara',
  'Skövde',
  'Falköping',
  'Mölndal',
  'Kungsbacka',
  'Varberg',
  'Lerum',
];
const parts = ['Portal', 'Register', 'Bokning', 'Import', 'Rapport', 'Arkiv'];
const names = [
  'Ek',
  'Berg',
  'Lind',
  'Haddad',
  'Sjö',
  'Dahl',
  'Holm',
  'Nyman',
  'Strand',
  'Öberg',
  'Lund',
  'Falk',
];

const at = (words: readonly string[], place: number): string => words[place % words.length] ?? '';

const count = (size: number): readonly number[] =>
  Array.from({ length: size }, (_, index) => index);

const peopleRows = (size: number, from: PlainDate): readonly RowOf<'people'>[] =>
  count(size).map((index) => ({
    id: sampleId('Person', index + 1),
    fields: {
      name: `Person ${index + 1} ${at(names, index)}`,
      initials: `P${index + 1}`.slice(0, 4),
      email: `p${index + 1}@viskan.example`,
      hourlyRate: toHourlyRate(95_000 + (index % 5) * 10_000),
      employments: [{ from, to: null }],
    },
  }));

const clientRows = (size: number): readonly RowOf<'clients'>[] =>
  count(size).map((index) => {
    const town = at(towns, index);
    const round = Math.floor(index / (trades.length * towns.length));
    const name = `${at(trades, Math.floor(index / towns.length))} i ${town} AB${round === 0 ? '' : ` ${round + 1}`}`;
    return {
      id: sampleId('Client', index + 1),
      fields: {
        ...startingClient,
        name,
        organisationNumber: null,
        vatNumber: null,
        invoiceAddress: {
          line1: `Storgatan ${index + 1}`,
          line2: '',
          postcode: '503 30',
          city: town,
          country: 'SE',
        },
        invoiceEmail: '',
        reference: 'Inköp',
        language: 'sv',
        currency: 'SEK',
        paymentTerms: null,
        hourlyRate: null,
      },
    };
  });

const systemRows = (size: number, clients: number, since: PlainDate): readonly RowOf<'systems'>[] =>
  count(size).map((index) => ({
    id: sampleId('System', index + 1),
    fields: {
      clientId: sampleId('Client', (index % clients) + 1),
      name: `${at(parts, Math.floor(index / clients) + index)} ${index + 1}`,
      code: `G${index + 1}`,
      purpose: '',
      phase: 'operate',
      phaseSince: since,
      criticality: 'medium',
      plannedRetirement: null,
      origin: 'built',
      order: '',
      holdsPersonalData: false,
    },
  }));

const taskRow = (index: number, size: PlanSize, from: PlainDate, days: number): RowOf<'tasks'> => {
  const start = addDays(from, Math.floor((index * days) / size.tasks));
  const isOpen = index >= size.tasks - 2 * size.systems && index % 3 === 0;
  const system = (index * 7) % size.systems;
  const kind = taskKinds[index % taskKinds.length] ?? 'other';
  return {
    id: sampleId('LifecycleTask', index + 1),
    fields: {
      kind,
      number: hasCourse(kind) ? workNumber(kind, yearOf(start), index + 1) : '',
      systemId: sampleId('System', system + 1),
      clientId: sampleId('Client', (system % size.clients) + 1),
      title: `Uppgift ${index + 1}`,
      description: '',
      status: isOpen ? 'in-progress' : 'done',
      responsibleId: sampleId('Person', (index % size.people) + 1),
      plannedStart: start,
      plannedEnd: addDays(start, 30),
      actualStart: start,
      actualEnd: isOpen ? null : addDays(start, 28),
    },
  };
};

const responsibilityRows = (
  size: PlanSize,
  from: PlainDate,
  random: SeededRandom,
): readonly RowOf<'responsibilities'>[] =>
  count(size.systems).map((index) => ({
    id: sampleId('Responsibility', index + 1),
    fields: {
      systemId: sampleId('System', index + 1),
      role: 'lead',
      personId: sampleId('Person', random.below(size.people) + 1),
      from,
      to: null,
    },
  }));

/** A firm of a given size without hours: nobody's story, only as many records as a benchmark asks for. */
export const generatedPlan = (
  size: PlanSize,
  from: PlainDate,
  today: PlainDate,
  random: SeededRandom,
): FirmPlan => {
  const tasks = count(size.tasks).map((index) =>
    taskRow(index, size, from, daysBetween(from, today)),
  );
  return {
    firm: sampleFirmRow,
    series: sampleSeriesRow,
    people: peopleRows(size.people, from),
    clients: clientRows(size.clients),
    contacts: [],
    systems: systemRows(size.systems, size.clients, from),
    responsibilities: responsibilityRows(size, from, random),
    tasks,
    checklistItems: [],
    contracts: [],
    life: generatedLife(tasks),
    statusEvents: count(size.systems).map((index) => ({
      id: sampleId('StatusEvent', index + 1),
      fields: {
        table: 'systems',
        recordId: sampleId('System', index + 1),
        from: null,
        to: 'operate',
        at: morningOf(from),
        reason: '',
      },
    })),
  };
};

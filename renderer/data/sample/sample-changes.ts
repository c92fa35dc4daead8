import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { addDays, addMonths, daysBetween, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { sampleStart, sampleToday } from './sample-date.ts';
import { seededRandom } from './seeded-random.ts';
import type { TaskSeed } from './task-seed.ts';

type ChangeType = 'standard' | 'normal' | 'akut';
type Outcome = 'lyckad' | 'lyckad med anmärkning' | 'misslyckad' | 'återtagen' | 'öppen';

type Change = {
  readonly type: ChangeType;
  readonly system: string;
  readonly subject: string;
  readonly start: PlainDate;
  readonly days: number;
  readonly outcome: Outcome;
  readonly status: TaskStatus;
};

const repeated = <Item>(counts: readonly (readonly [Item, number])[]): readonly Item[] =>
  counts.flatMap(([item, count]) => Array.from({ length: count }, () => item));

/** In an order that looks like chance and is always the same. */
const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const random = seededRandom(seed);
  return items
    .map((item, index) => ({ item, key: random.below(1_000_000) * 1000 + index }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
};

// The template that failed twice in the spring of 2026, was suspended and approved again with a better test.
const failedMappings = [15, 16];

/** The standard change "monthly price list mapping", used 27 times: once a month, and thrice more for new suppliers. */
const mappings: readonly Change[] = Array.from({ length: 27 }, (_, index) => {
  const isExtra = index >= 24;
  const month = addMonths(sampleStart, isExtra ? (index - 23) * 5 : index);
  return {
    type: 'standard',
    system: 'S02',
    subject: isExtra ? 'Prislistemappning, ny leverantör' : 'Månatlig prislistemappning',
    start: addDays(month, isExtra ? 16 : 2),
    days: 3,
    outcome: failedMappings.includes(index) ? 'misslyckad' : 'lyckad',
    status: 'done',
  };
});

const subjects = [
  'Byt servercertifikat',
  'Ny behörighetsroll',
  'Höj minnesgräns på applikationsservern',
  'Ny kolumn i månadsrapporten',
  'Ändra gallring till 24 månader',
  'Säkerhetsuppdatering av operativsystem',
  'Ny mall för bekräftelse',
  'Flytta nattjobb till 02:15',
  'Ny flerfaktorsinloggning för administratörer',
  'Rensa gamla loggar automatiskt',
  'Ändra felmeddelande vid inloggning',
  'Ny import av artiklar',
] as const;

// Systems as often as they change, each from the day on which the firm took care of it for this client.
const careFrom: readonly (readonly [string, string, number])[] = [
  ['S01', '2024-12-01', 9],
  ['S03', '2024-12-01', 7],
  ['S04', '2025-01-01', 9],
  ['S05', '2025-01-01', 11],
  ['S06', '2025-03-01', 7],
  ['S07', '2026-02-16', 5],
  ['S08', '2026-10-19', 3],
  ['S10', '2025-04-01', 5],
  ['S11', '2024-12-01', 11],
  ['S12', '2024-12-01', 9],
  ['S14', '2025-09-01', 4],
];

const lengths: Record<ChangeType, readonly [number, number]> = {
  standard: [3, 5],
  normal: [12, 14],
  akut: [1, 2],
};

const others = 91;
const open: readonly TaskStatus[] = [
  'in-progress',
  'in-progress',
  'waiting',
  'in-progress',
  'waiting',
  'in-progress',
  'planned',
  'planned',
  'planned',
];

const types = shuffled(
  repeated<ChangeType>([
    ['standard', 34],
    ['normal', 44],
    ['akut', 13],
  ]),
  7,
);
const outcomes = shuffled(
  repeated<Outcome>([
    ['lyckad', 64],
    ['lyckad med anmärkning', 9],
    ['misslyckad', 4],
    ['återtagen', 5],
  ]),
  11,
);

const statusOf = (outcome: Outcome, index: number): TaskStatus => {
  if (outcome === 'öppen') return open[index - outcomes.length] ?? 'planned';
  return outcome === 'återtagen' ? 'cancelled' : 'done';
};

const scattered = (): readonly Change[] => {
  const random = seededRandom(23);
  const span = daysBetween(sampleStart, sampleToday) - 24;
  return Array.from({ length: others }, (_, index) => {
    const type = types[index] ?? 'normal';
    const outcome = outcomes[index] ?? 'öppen';
    const status = statusOf(outcome, index);
    const worked = addDays(sampleStart, 4 + Math.floor((index * span) / others));
    const start = status === 'planned' ? addDays(sampleToday, 2 + (others - index) * 3) : worked;
    const [least, spread] = lengths[type];
    const place = random.weighted(
      careFrom.map(([, from, weight]) => (from <= worked ? weight : 0)),
    );
    const system = careFrom[place]?.[0] ?? 'S01';
    const days = least + random.below(spread);
    return { type, system, subject: random.pick(subjects), start, days, outcome, status };
  });
};

const reasonOf = (status: TaskStatus): string => {
  if (status === 'waiting') return 'Väntar på kundens godkännande';
  return status === 'cancelled' ? 'Kunden drog tillbaka önskemålet' : '';
};

const toSeed = (change: Change, number: string): TaskSeed => ({
  kind: 'change',
  system: change.system,
  title: `CHG-${number} ${change.subject}`,
  description: `Typ: ${change.type}. Utfall: ${change.outcome}.`,
  status: change.status,
  start: change.start,
  // What is open runs until a little after today.
  end:
    change.outcome === 'öppen' && change.status !== 'planned'
      ? addDays(sampleToday, 9)
      : addDays(change.start, change.days),
  delay: change.outcome === 'lyckad med anmärkning' ? 2 : 0,
  reason: reasonOf(change.status),
  checklist:
    change.outcome === 'öppen' ? ['Test i provmiljö', 'Kundens godkännande', 'Backningsplan'] : [],
});

const numbered = (changes: readonly Change[]): readonly TaskSeed[] => {
  const counts = new Map<number, number>();
  return changes.map((change) => {
    const year = yearOf(change.start);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return toSeed(change, `${year}-${String(count).padStart(3, '0')}`);
  });
};

/** 118 changes: standard 61, normal 44, emergency 13; closed 104, withdrawn 5, open 9. */
export const changeSeeds: readonly TaskSeed[] = numbered(
  [...mappings, ...scattered()].toSorted((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  ),
);

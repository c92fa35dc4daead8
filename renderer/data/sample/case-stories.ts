import type { CaseKind, CaseStatus } from '#domain/cases/case.ts';
import type { Impact, Urgency } from '#domain/problems/problem.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { caseFaults, caseQuestions, caseRequests } from './case-texts.ts';
import { changeSeeds } from './change-seeds.ts';
import { problemResolvedOn, problemSeeds } from './problem-seeds.ts';
import type { ProblemSeed } from './problem-seeds.ts';
import { on, sampleToday } from './sample-date.ts';
import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';
import { placeOf } from './system-places.ts';

/** Which of an incident's two promises were broken. */
export type Late = 'none' | 'response' | 'restore' | 'both';

export type CaseStory = {
  readonly kind: CaseKind;
  readonly system: string;
  readonly day: PlainDate;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly title: string;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly late: Late;
  readonly status: CaseStatus;
  /** Numbers: the problem behind it; the release or change that brought it about. */
  readonly problem: string | null;
  readonly causedBy: string | null;
};

// Systems as often as they are reported, each from the day on which the firm took care of it for this client. S05 most.
const careFrom: readonly (readonly [string, string, number])[] = [
  ['S01', '2024-12-02', 9],
  ['S02', '2024-12-02', 4],
  ['S03', '2024-12-02', 7],
  ['S04', '2025-01-07', 7],
  ['S05', '2025-01-07', 15],
  ['S06', '2025-03-03', 9],
  ['S07', '2026-02-16', 6],
  ['S08', '2026-10-22', 8],
  ['S10', '2025-04-01', 5],
  ['S11', '2024-12-02', 12],
  ['S12', '2024-12-02', 8],
  ['S14', '2025-09-01', 6],
];

/** What is reported later than this stands among the few that aren't done with. */
const lastScattered = on('2026-11-10');

type Chance = {
  readonly random: SeededRandom;
  readonly minute: () => number;
  readonly weight: () => { readonly impact: Impact; readonly urgency: Urgency };
};

const weights: readonly [readonly [Impact, Urgency], ...(readonly [Impact, Urgency])[]] = [
  [1, 1],
  [1, 3],
  [2, 2],
  [2, 3],
  [2, 3],
  [3, 2],
  [3, 3],
  [3, 3],
  [3, 4],
  [2, 4],
];

const chanceFrom = (seed: number): Chance => {
  const random = seededRandom(seed);
  return {
    random,
    minute: () => 8 * 60 + 5 + random.below(8 * 12) * 5,
    weight: () => {
      const [impact, urgency] = random.pick(weights);
      return { impact, urgency };
    },
  };
};

const incident = (
  chance: Chance,
  system: string,
  day: PlainDate,
  more: Partial<CaseStory> = {},
): CaseStory => ({
  kind: 'incident',
  system,
  day: nextWorkday(day),
  minute: chance.minute(),
  title: `${placeOf(system, chance.random.below(3))}: ${chance.random.pick(caseFaults)}`,
  ...chance.weight(),
  late: 'none',
  status: 'closed',
  problem: null,
  causedBy: null,
  ...more,
});

/** Two to four incidents behind each problem that was found through them, the last before it was resolved. */
const ofProblem = (chance: Chance, problem: ProblemSeed): readonly CaseStory[] => {
  const count = 2 + (Number(problem.number.slice(-3)) % 3);
  const first = addDays(problem.detected, -6);
  const until = problem.status === 'closed' ? problemResolvedOn(problem) : lastScattered;
  const step = Math.max(1, Math.min(9, Math.floor(daysBetween(first, until) / (count + 1))));
  return Array.from({ length: count }, (_, index) =>
    incident(chance, problem.system, addDays(first, index * step), {
      title: problem.title,
      problem: problem.number,
      impact: problem.impact,
      urgency: problem.urgency,
    }),
  );
};

const fromProblems = (chance: Chance): readonly CaseStory[] =>
  problemSeeds
    .filter(
      ({ source, detected }) =>
        (source === 'case' || source === 'trend') && detected < lastScattered,
    )
    .flatMap((problem) => ofProblem(chance, problem));

/** The day after a change that failed, somebody calls. */
const fromChanges = (chance: Chance): readonly CaseStory[] =>
  changeSeeds
    .filter(({ code }) => code === 'unsuccessful')
    .map(({ system, on: day, number }) =>
      incident(chance, system, addDays(day, 1), { causedBy: number }),
    );

const releasedOn: readonly (readonly [number: string, system: string, day: string])[] = [
  ['REL-2025-003', 'S12', '2025-04-03'],
  ['REL-2025-005', 'S06', '2025-05-08'],
  ['REL-2025-006', 'S11', '2025-05-27'],
  ['REL-2025-007', 'S05', '2025-09-17'],
  ['REL-2025-011', 'S11', '2025-10-24'],
  ['REL-2026-001', 'S07', '2026-02-17'],
  ['REL-2026-005', 'S05', '2026-04-30'],
  ['REL-2026-008', 'S02', '2026-09-04'],
  ['REL-2026-009', 'S11', '2026-10-06'],
  ['REL-2026-011', 'S08', '2026-10-26'],
];

const fromReleases = (chance: Chance): readonly CaseStory[] =>
  releasedOn.map(([number, system, day]) =>
    incident(chance, system, on(day), { causedBy: number }),
  );

/** August 2025: Mattias has left, Johan is away, and Energiportalen's promises are broken. */
const august: readonly (readonly [day: string, late: Late])[] = [
  ['2025-08-01', 'none'],
  ['2025-08-04', 'both'],
  ['2025-08-05', 'response'],
  ['2025-08-07', 'none'],
  ['2025-08-11', 'both'],
  ['2025-08-13', 'response'],
  ['2025-08-19', 'none'],
  ['2025-08-22', 'none'],
];

/** The other thirteen broken promises, one of them of a case that is still open. */
const brokenElsewhere: readonly (readonly [system: string, day: string, late: Late])[] = [
  ['S05', '2025-03-11', 'restore'],
  ['S05', '2026-04-22', 'restore'],
  ['S05', '2026-08-27', 'restore'],
  ['S11', '2025-07-17', 'response'],
  ['S11', '2025-12-29', 'restore'],
  ['S11', '2026-07-14', 'response'],
  ['S04', '2026-04-27', 'restore'],
  ['S12', '2025-07-15', 'restore'],
  ['S12', '2026-05-12', 'restore'],
  ['S06', '2026-01-20', 'response'],
  ['S01', '2026-01-08', 'restore'],
  ['S01', '2025-07-10', 'response'],
];

const broken = (chance: Chance): readonly CaseStory[] => [
  ...august.map(([day, late]) => incident(chance, 'S05', on(day), { late, impact: 2, urgency: 2 })),
  ...brokenElsewhere.map(([system, day, late]) =>
    incident(chance, system, on(day), { late, impact: 2, urgency: 3 }),
  ),
];

/** Not done with today: one incident past its promise, five resolved that nobody has confirmed yet. */
const recent = (chance: Chance): readonly CaseStory[] => [
  incident(chance, 'S05', on('2026-11-20'), {
    title: 'Fakturalistan: visar inte november',
    minute: 10 * 60,
    impact: 2,
    urgency: 2,
    late: 'restore',
    status: 'in-progress',
  }),
  ...[
    ['S11', '2026-11-16'],
    ['S08', '2026-11-17'],
    ['S01', '2026-11-18'],
    ['S06', '2026-11-19'],
    ['S14', '2026-11-20'],
  ].map(([system = '', day = '']) =>
    incident(chance, system, on(day), {
      impact: 2,
      urgency: 2,
      minute: 9 * 60,
      status: 'resolved',
    }),
  ),
];

/** So many more of a kind, anywhere and any day. */
const scattered = (chance: Chance, kind: CaseKind, count: number): readonly CaseStory[] => {
  const first = on('2024-12-02');
  const span = daysBetween(first, lastScattered);
  return Array.from({ length: count }, (_, index) => {
    const day = nextWorkday(addDays(first, Math.floor((index * span) / count)));
    const place = chance.random.weighted(
      careFrom.map(([, from, weight]) => (from <= day ? weight : 0)),
    );
    const story = incident(chance, careFrom[place]?.[0] ?? 'S01', day);
    if (kind === 'incident') return story;
    const title = chance.random.pick(kind === 'request' ? caseRequests : caseQuestions);
    return { ...story, kind, title, impact: 3, urgency: 3 };
  });
};

const waiting: readonly (readonly [CaseKind, string, string, CaseStatus])[] = [
  ['request', 'S01', '2026-11-12', 'waiting'],
  ['request', 'S03', '2026-11-19', 'in-progress'],
  ['request', 'S12', '2026-11-23', 'open'],
  ['request', 'S04', '2026-11-23', 'registered'],
  ['question', 'S06', '2026-11-20', 'open'],
  ['question', 'S08', '2026-11-23', 'registered'],
];

const unfinished = (chance: Chance): readonly CaseStory[] =>
  waiting.map(([kind, system, day, status]) => ({
    ...incident(chance, system, on(day)),
    kind,
    title: chance.random.pick(kind === 'request' ? caseRequests : caseQuestions),
    impact: 3,
    urgency: 3,
    status,
  }));

const counts: Record<CaseKind, number> = { incident: 164, request: 171, question: 75 };

/** 410 cases: 164 incidents, 171 requests, 75 questions, in the order in which they were reported. */
export const caseStories: readonly CaseStory[] = (() => {
  const chance = chanceFrom(41);
  const told = [
    ...fromProblems(chance),
    ...fromChanges(chance),
    ...fromReleases(chance),
    ...broken(chance),
    ...recent(chance),
    ...unfinished(chance),
  ];
  const rest = (['incident', 'request', 'question'] as const).flatMap((kind) => {
    const left = counts[kind] - told.filter((story) => story.kind === kind).length;
    return scattered(chance, kind, left);
  });
  const moment = ({ day, minute }: CaseStory): string =>
    `${day} ${String(minute).padStart(4, '0')}`;
  return [...told, ...rest]
    .filter(({ day }) => day < sampleToday)
    .toSorted((one, other) =>
      moment(one) < moment(other) ? -1 : moment(one) > moment(other) ? 1 : 0,
    );
})();

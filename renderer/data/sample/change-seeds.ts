import type { ChangeReason, ChangeType, CloseCode } from '#domain/changes/change.ts';
import { addDays, addMonths, daysBetween, weekdayOf, yearOf } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { ChangeStory } from './change-story.ts';
import { openChanges } from './open-changes.ts';
import { problemSeeds } from './problem-seeds.ts';
import { sampleStart, sampleToday } from './sample-date.ts';
import { seededRandom } from './seeded-random.ts';
import { repeated, shuffled } from './shuffled.ts';
import type { TemplateKey } from './sample-templates.ts';

export type ChangeSeed = ChangeStory & { /** `CHG-2026-041`. */ readonly number: string };

/** The template failed in March and April 2026, was suspended, and approved again with a better test. */
const failedMappings = [15, 16];
const extraMonths = [4, 9, 18];

/** The standard change "monthly price list mapping", used 27 times: once a month, and thrice more for new suppliers. */
const mappings: readonly ChangeStory[] = Array.from({ length: 27 }, (_, index) => {
  const extra = extraMonths[index - 24];
  const month = addMonths(sampleStart, extra ?? index);
  const start = nextWorkday(addDays(month, extra === undefined ? 2 : 16));
  return {
    type: 'standard',
    system: 'S02',
    subject:
      extra === undefined ? 'Månatlig prislistemappning' : 'Prislistemappning, ny leverantör',
    start,
    on: nextWorkday(addDays(start, 2)),
    status: 'closed',
    code: failedMappings.includes(index) ? 'unsuccessful' : 'successful',
    reason: 'adapt',
    template: 'mapping',
    mends: null,
    note: failedMappings.includes(index)
      ? 'Inläsningen avbröts: en kolumn hade bytt plats. Förra mappningen lades tillbaka.'
      : '',
  };
});

/** What mended each closed problem: taken up within days, closed before the problem was resolved. */
const fixes: readonly ChangeStory[] = problemSeeds
  .filter(({ status }) => status === 'closed')
  .map((problem) => {
    const start = nextWorkday(addDays(problem.detected, problem.isUrgent ? 1 : 4));
    return {
      type: problem.isUrgent ? 'emergency' : 'normal',
      system: problem.system,
      subject: `Rättning: ${problem.title}`,
      start,
      on: nextWorkday(addDays(start, problem.isUrgent ? 1 : 11)),
      status: 'closed',
      code: 'successful',
      reason: 'correct',
      template: null,
      mends: problem.number,
      note: '',
    };
  });

type Subject = readonly [subject: string, reason: ChangeReason];

const standards: readonly [TemplateKey, TemplateKey, TemplateKey, TemplateKey] = [
  'certificate',
  'role',
  'patching',
  'logs',
];
const standardSubjects: Record<TemplateKey, Subject> = {
  mapping: ['Månatlig prislistemappning', 'adapt'],
  certificate: ['Byt servercertifikat', 'prevent'],
  role: ['Ny behörighetsroll', 'adapt'],
  patching: ['Säkerhetsuppdatering av operativsystem', 'prevent'],
  logs: ['Rensa gamla loggar', 'prevent'],
};
const normals: readonly [Subject, ...Subject[]] = [
  ['Höj minnesgräns på applikationsservern', 'prevent'],
  ['Ny kolumn i månadsrapporten', 'improve'],
  ['Ändra gallring till 24 månader', 'adapt'],
  ['Ny mall för bekräftelse', 'improve'],
  ['Flytta nattjobb till 02:15', 'improve'],
  ['Ny flerfaktorsinloggning för administratörer', 'prevent'],
  ['Ändra felmeddelande vid inloggning', 'improve'],
  ['Ny import av artiklar', 'improve'],
];
const emergencies: readonly [Subject, ...Subject[]] = [
  ['Utgånget certifikat byts', 'correct'],
  ['Full disk: flytta loggar', 'correct'],
  ['Spärra läckt konto', 'prevent'],
  ['Stoppa nattjobb som låser databasen', 'correct'],
];

// Systems as often as they change, each from the day on which the firm took care of it for this client.
const careFrom: readonly (readonly [string, string, number])[] = [
  ['S01', '2024-12-01', 9],
  ['S03', '2024-12-01', 7],
  ['S04', '2025-01-01', 9],
  ['S05', '2025-01-01', 11],
  ['S06', '2025-03-01', 7],
  ['S07', '2026-02-16', 5],
  ['S08', '2026-10-22', 3],
  ['S10', '2025-04-01', 5],
  ['S11', '2024-12-01', 11],
  ['S12', '2024-12-01', 9],
  ['S14', '2025-09-01', 4],
];

const kinds = shuffled(
  repeated<ChangeType>([
    ['standard', 33],
    ['normal', 25],
    ['emergency', 7],
  ]),
  7,
);

type Outcome = CloseCode | 'cancelled' | 'rejected';

/** What went wrong was never a standard change: 47 of the rest succeeded, 9 with issues, 4 failed, 5 were given up. */
const standardOutcomes = shuffled(
  repeated<Outcome>([
    ['successful', 31],
    ['with-issues', 1],
    ['cancelled', 1],
  ]),
  11,
);
const otherOutcomes = shuffled(
  repeated<Outcome>([
    ['successful', 16],
    ['with-issues', 8],
    ['unsuccessful', 4],
    ['cancelled', 2],
    ['rejected', 2],
  ]),
  13,
);

const notes: Record<Outcome, string> = {
  successful: '',
  'with-issues': 'Tog en timme längre än planerat.',
  unsuccessful: 'Backades. Testmiljön skilde sig från driften.',
  cancelled: 'Kunden drog tillbaka önskemålet',
  rejected: 'Kunden godkände inte kostnaden',
};

const isGivenUp = (outcome: Outcome): outcome is 'cancelled' | 'rejected' =>
  outcome === 'cancelled' || outcome === 'rejected';

/** The firm's everyday: 65 changes spread over the two years. */
const scattered = (): readonly ChangeStory[] => {
  const random = seededRandom(23);
  const span = daysBetween(sampleStart, sampleToday) - 40;
  const left = { standard: [...standardOutcomes], other: [...otherOutcomes] };
  return kinds.map((type, index) => {
    const start = nextWorkday(addDays(sampleStart, 4 + Math.floor((index * span) / kinds.length)));
    const outcomes = type === 'standard' ? left.standard : left.other;
    // An emergency is never turned down for its price.
    const wanted = outcomes.findIndex((each) => type !== 'emergency' || !isGivenUp(each));
    const outcome = outcomes.splice(wanted, 1)[0] ?? 'successful';
    const place = random.weighted(careFrom.map(([, from, weight]) => (from <= start ? weight : 0)));
    const template = type === 'standard' ? random.pick(standards) : null;
    const [subject, reason] =
      template === null
        ? random.pick(type === 'normal' ? normals : emergencies)
        : standardSubjects[template];
    const days = type === 'normal' ? 11 + random.below(12) : type === 'standard' ? 2 : 0;
    const day = nextWorkday(addDays(start, days));
    // Nobody changes anything on a Friday if it can wait.
    const isFriday = type === 'normal' && weekdayOf(day) === 5;
    return {
      type,
      system: careFrom[place]?.[0] ?? 'S01',
      subject,
      start,
      on: isFriday ? nextWorkday(addDays(day, 1)) : day,
      status: isGivenUp(outcome) ? outcome : 'closed',
      code: isGivenUp(outcome) ? null : outcome,
      reason,
      template,
      mends: null,
      note: notes[outcome],
    };
  });
};

const numbered = (stories: readonly ChangeStory[]): readonly ChangeSeed[] => {
  const counts = new Map<number, number>();
  return stories.map((story) => {
    const year = yearOf(story.start);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return { ...story, number: `CHG-${year}-${String(count).padStart(3, '0')}` };
  });
};

/** 118 changes: standard 61, normal 44, emergency 13; closed 104, given up 5, open 9. */
export const changeSeeds: readonly ChangeSeed[] = numbered(
  [...mappings, ...fixes, ...openChanges, ...scattered()].toSorted((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  ),
);

/** The number of the change that mends (or is to mend) a problem. */
export const fixNumberOf = (problem: string): string | null =>
  changeSeeds.find(({ mends }) => mends === problem)?.number ?? null;

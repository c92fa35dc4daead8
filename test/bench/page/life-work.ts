import { startingEntry } from '#domain/hours/time-entry.ts';
import type { RowOf } from '#data/sample/row-of.ts';
import { brandText } from '#domain/brand.ts';
import { newCase } from '#domain/cases/new-case.ts';
import { newChange } from '#domain/changes/new-change.ts';
import { closeCodes } from '#domain/changes/change.ts';
import { hasCourse } from '#domain/lifecycle/task.ts';
import type { StatusTable, TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import { workNumber } from '#domain/lifecycle/work-number.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import { foundPlaces, severities } from '#domain/releases/defect.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays, daysBetween, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { at } from './life-moment.ts';
import { clientOf, personId, serviceLevelRow, systemId, systemsPerClient } from './life-systems.ts';
import type { LifeOf } from './life-systems.ts';
import { benchDay, benchId } from './plan.ts';

/** What is done on one system in a year. */
const yearly = { release: 1, change: 3, problem: 0.6, case: 4, integration: 0.4 } as const;
const kinds = Object.keys(yearly) as readonly (keyof typeof yearly)[]; // the record's own keys

/** One piece of work: its number in the firm, of what kind, where and when. */
export type Work = {
  readonly number: number;
  readonly kind: TaskKind;
  readonly system: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly isOpen: boolean;
};

/** The work of a system's years, evenly spread; the newest of each kind is still under way on every third system. */
export function worksOf({ system, from, years }: LifeOf, firstNumber: number): readonly Work[] {
  const days = daysBetween(from, benchDay);
  const works: Work[] = [];
  for (const kind of kinds) {
    const count = Math.max(1, Math.round(yearly[kind] * years));
    for (let place = 0; place < count; place += 1) {
      const isOpen = place === count - 1 && system % 3 === 0;
      const start = isOpen
        ? addDays(benchDay, ((system * 5) % 28) - 33)
        : addDays(from, Math.floor(((place + 0.2) * days) / count) + (system % 11));
      const number = firstNumber + works.length;
      works.push({ number, kind, system, start, end: addDays(start, isOpen ? 20 : 10), isOpen });
    }
  }
  return works;
}

const taskId = (number: number) => benchId<'LifecycleTask'>(6, number);

const statusOf = ({ isOpen }: Work): TaskStatus => (isOpen ? 'in-progress' : 'done');

export const workTask = (work: Work): RowOf<'tasks'> => ({
  id: taskId(work.number),
  fields: {
    kind: work.kind,
    number: hasCourse(work.kind) ? workNumber(work.kind, yearOf(work.start), work.number + 1) : '',
    systemId: systemId(work.system),
    clientId: clientOf(work.system),
    title: `Ärende ${String(work.number + 1)}: uppgradera körplansmotorn`,
    description: 'Ny version av motorn, nya regler för helger och en backup som går att läsa.',
    status: statusOf(work),
    responsibleId: personId(work.system + work.number),
    plannedStart: work.start,
    plannedEnd: work.end,
    actualStart: work.start,
    actualEnd: work.isOpen ? null : work.end,
  },
});

const window = ({ end }: Work) => ({ windowFrom: at(end, 17), windowTo: at(end, 20) });

export function releaseRow(work: Work): RowOf<'releases'> {
  const { end, isOpen, number } = work;
  const stages = ['Pilot', 'Alla'].map((name, place) => ({
    id: String(place),
    name,
    environmentId: null,
    audience: 'Lagret i Kinna',
    plannedAt: at(end, 17 + place),
    startedAt: isOpen ? null : at(end, 17 + place),
    endedAt: isOpen ? null : at(end, 18 + place),
    status: isOpen ? ('pending' as const) : ('done' as const),
    note: '',
    checks: ['Inloggning', 'Order', 'Utskrift'].map((text, check) => ({
      id: String(check),
      text,
      doneAt: isOpen ? null : at(end, 18 + place),
      doneBy: isOpen ? null : personId(number),
    })),
  }));
  return {
    id: taskId(number),
    fields: {
      ...newRelease('medium', () => String(number)),
      ...window(work),
      status: isOpen ? (number % 2 === 0 ? 'ready' : 'building') : 'closed',
      version: `${String(yearOf(end))}.1`,
      scope: ['Körplan', 'Helger', 'Backup'].map((text, place) => ({
        id: String(place),
        kind: 'feature',
        text,
        recordId: null,
        isBuilt: !isOpen,
      })),
      stages,
      outcome: isOpen ? null : number % 13 === 0 ? 'backed-out' : 'successful',
      lessons: isOpen ? '' : 'Öva återgången en gång till.',
    },
  };
}

const defectsPerRelease = 3;

export const defectRows = ({ number, system, start, isOpen }: Work): RowOf<'defects'>[] =>
  Array.from({ length: defectsPerRelease }, (_, place) => ({
    id: benchId(20, number * defectsPerRelease + place),
    fields: {
      number: `DEF-${String(number)}-${String(place + 1)}`,
      releaseId: taskId(number),
      systemId: systemId(system),
      title: 'Summan stämmer inte på sista sidan',
      severity: severities[(number + place) % severities.length] ?? 'minor',
      status: isOpen ? 'triaged' : 'closed',
      foundIn: foundPlaces[(number + place) % foundPlaces.length] ?? 'test',
      foundOn: addDays(start, place),
      foundBy: personId(number),
      steps: 'Öppna rapporten, bläddra till sista sidan.',
      expected: 'Summan av alla rader.',
      actual: 'Summan av sidans rader.',
      fixedBy: isOpen ? null : personId(number + 1),
      verifiedBy: isOpen ? null : personId(number),
      fixedInReleaseId: isOpen ? null : taskId(number),
      problemId: null,
      consent: '',
    },
  }));

export const changeRow = (work: Work): RowOf<'changes'> => ({
  id: taskId(work.number),
  fields: {
    ...newChange(),
    ...window(work),
    type: work.number % 9 === 0 ? 'emergency' : 'normal',
    status: work.isOpen ? (work.number % 2 === 0 ? 'awaiting-approval' : 'scheduled') : 'closed',
    clientWish: 'Nya regler för helger',
    plan: 'Stäng kön, byt motorn, öppna kön.',
    testPlan: 'Tre order av varje slag.',
    backoutPlan: 'Byt tillbaka motorn.',
    likelihood: 2,
    impact: 2,
    actualFrom: work.isOpen ? null : at(work.end, 17),
    actualTo: work.isOpen ? null : at(work.end, 19),
    closeCode: work.isOpen ? null : (closeCodes[work.number % 7 === 0 ? 2 : 0] ?? null),
    review: work.isOpen
      ? null
      : { on: work.end, isAchieved: work.number % 8 !== 0, lessons: '', followUp: '' },
  },
});

export const problemRow = (work: Work): RowOf<'problems'> => ({
  id: taskId(work.number),
  fields: {
    ...newProblem(work.start),
    status: work.isOpen ? 'rca' : 'closed',
    whys: ['Kön växte', 'Motorn stod', 'Minnet tog slut'],
    rootCause: work.isOpen ? '' : 'Motorn håller allt i minnet.',
    resolvedOn: work.isOpen ? null : work.end,
  },
});

export const caseRow = (work: Work): RowOf<'cases'> => ({
  id: taskId(work.number),
  fields: {
    ...newCase(at(work.start, 8), serviceLevelRow(Math.floor(work.system / systemsPerClient)).id),
    status: work.isOpen ? 'in-progress' : 'closed',
    kind: work.number % 3 === 0 ? 'request' : 'incident',
    respondedAt: at(work.start, 9),
    restoredAt: work.isOpen ? null : at(addDays(work.start, work.number % 4), 14),
    resolution: work.isOpen ? '' : 'Startade om motorn.',
  },
});

const ways = {
  release: ['draft', 'planned', 'building', 'testing', 'ready', 'go', 'rolling-out', 'closed'],
  change: ['draft', 'assessed', 'approved', 'scheduled', 'implementing', 'closed'],
  problem: ['new', 'assessed', 'rca', 'closed'],
  case: ['registered', 'in-progress', 'closed'],
} as const;
const tables = {
  release: 'releases',
  change: 'changes',
  problem: 'problems',
  case: 'cases',
} as const satisfies Record<string, StatusTable>;

type StatusRow = Omit<RowOf<'statusEvents'>['fields'], 'reason'>;

/** How a piece of work came to stand where it does; a task without a course is told of by nobody. */
export function workEvents(work: Work): readonly StatusRow[] {
  const { kind, number, start } = work;
  if (!hasCourse(kind)) return [];
  const way: readonly string[] = work.isOpen ? ways[kind].slice(0, 3) : ways[kind];
  return way.map((to, place) => ({
    table: tables[kind],
    recordId: taskId(number),
    from: way[place - 1] ?? null,
    to,
    at: at(addDays(start, place), 9),
  }));
}

/** Time on a system in the last year, by the lead and two others. */
export const hourRows = (system: number, number: number): RowOf<'timeEntries'>[] =>
  Array.from({ length: number }, (_, place) => ({
    id: benchId(9, system * number + place),
    fields: {
      ...startingEntry,
      personId: personId(system + (place % 3) * 4),
      clientId: clientOf(system),
      systemId: systemId(system),
      taskId: null,
      activity: 'operation',
      workDate: addDays(benchDay, -Math.floor((place * 365) / number) - 1),
      zone: brandText('Europe/Stockholm'),
      start: null,
      end: null,
      breakSeconds: toSeconds(0),
      seconds: toSeconds(3600 * (1 + (place % 3))),
      rate: { amount: toHourlyRate(110_000), source: 'person' },
      billing: 'none',
      invoiceId: null,
      note: '',
      groupId: null,
    },
  }));

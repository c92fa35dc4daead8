import type { ImportedRows } from '#data/import-rows.ts';
import type { RowOf } from '#data/sample/row-of.ts';
import { sampleFirmRow } from '#data/sample/sample-people.ts';
import type { TableName } from '#data/tables.ts';
import { addDays, addMonths, yearOf } from '#domain/time/plain-date.ts';
import {
  documentRows,
  environmentRows,
  freezeRow,
  handoverRows,
  integrationRows,
  lifePeople,
  lifeSystemRow,
  linkRows,
  phaseEvents,
  responsibilityRows,
  serviceLevelRow,
  systemId,
  systemsPerClient,
  thirdPartyRows,
} from './life-systems.ts';
import type { LifeOf } from './life-systems.ts';
import {
  caseRow,
  changeRow,
  defectRows,
  hourRows,
  problemRow,
  releaseRow,
  workEvents,
  workTask,
  worksOf,
} from './life-work.ts';
import type { Work } from './life-work.ts';
import { benchDay, benchId, clientRow, personRow } from './plan.ts';

/** A firm that has looked after so many systems for so many years. */
export type LifeSize = { readonly systems: number; readonly history: number };

type RowsOf<Name extends TableName> = Name extends TableName ? ImportedRows<Name> : never;

/** The rows of one table of a plan. */
export type PlannedRows = RowsOf<TableName>;

const hoursPerSystem = 50;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Each system begins a little later than the one before, so that their lives are not one column. */
const livesOf = ({ systems, history }: LifeSize): readonly LifeOf[] =>
  upTo(systems).map((system) => ({
    system,
    from: addDays(addMonths(benchDay, -12 * history), system % 180),
    years: history,
  }));

function allWorks(lives: readonly LifeOf[]): readonly Work[] {
  const works: Work[] = [];
  for (const life of lives) works.push(...worksOf(life, works.length));
  return works;
}

function eventRows(lives: readonly LifeOf[], works: readonly Work[]): RowOf<'statusEvents'>[] {
  const ofSystems = lives.flatMap((life) =>
    phaseEvents(life).map(({ to, at }, place, all) => ({
      table: 'systems' as const,
      recordId: systemId(life.system),
      from: all[place - 1]?.to ?? null,
      to,
      at,
    })),
  );
  return [...ofSystems, ...works.flatMap(workEvents)].map((fields, place) => ({
    id: benchId(21, place),
    fields: { ...fields, reason: '' },
  }));
}

/**
 * A made-up firm with the whole life of each of its systems, in an order in which each row finds those that it names. The
 * same for the same size.
 */
export function planLife(size: LifeSize): readonly PlannedRows[] {
  const lives = livesOf(size);
  const works = allWorks(lives);
  const ofKind = (kind: Work['kind']): readonly Work[] =>
    works.filter((work) => work.kind === kind);
  const clients = upTo(Math.ceil(size.systems / systemsPerClient));
  const years = upTo(size.history + 1).map((back) => yearOf(benchDay) - back);
  return [
    { table: 'firm', rows: [sampleFirmRow] },
    { table: 'people', rows: upTo(lifePeople).map(personRow) },
    { table: 'clients', rows: clients.map(clientRow) },
    { table: 'systems', rows: lives.map(lifeSystemRow) },
    { table: 'responsibilities', rows: lives.flatMap(responsibilityRows) },
    { table: 'handovers', rows: lives.flatMap(handoverRows) },
    { table: 'environments', rows: lives.flatMap(environmentRows) },
    { table: 'systemLinks', rows: lives.flatMap(linkRows) },
    { table: 'thirdParties', rows: thirdPartyRows() },
    { table: 'integrations', rows: lives.flatMap(integrationRows) },
    { table: 'serviceLevels', rows: clients.map(serviceLevelRow) },
    { table: 'freezePeriods', rows: years.map(freezeRow) },
    { table: 'tasks', rows: works.map(workTask) },
    { table: 'releases', rows: ofKind('release').map(releaseRow) },
    { table: 'changes', rows: ofKind('change').map(changeRow) },
    { table: 'cases', rows: ofKind('case').map(caseRow) },
    { table: 'defects', rows: ofKind('release').flatMap(defectRows) },
    { table: 'problems', rows: ofKind('problem').map(problemRow) },
    { table: 'documents', rows: lives.flatMap(documentRows) },
    { table: 'statusEvents', rows: eventRows(lives, works) },
    {
      table: 'timeEntries',
      rows: lives.flatMap(({ system }) => hourRows(system, hoursPerSystem)),
    },
  ];
}

import type { Activity } from '#domain/hours/activity.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import type { FieldsOf } from '#data/draft.ts';
import type { RowOf } from '#data/sample/row-of.ts';
import { sampleSteps } from '#data/sample/sample-firm.ts';
import type { IssuedStep, SampleStep } from '#data/sample/sample-step.ts';
import { workId } from '#data/sample/work-id.ts';
import type { TableName, Tables } from '#data/tables.ts';
import { envelope } from './records.ts';

export const sampleWords = {
  lineText: (line: { task: string | null; system: string | null; activity: Activity }) =>
    line.task ?? `${line.activity} ${line.system ?? ''}`,
  vatExemption: () => '',
  feeText: ({ fee }: { fee: { text: string } }) => fee.text,
};

let made: readonly SampleStep[] | null = null;

/** The sample firm's steps, made once for all tests of a file. */
export const theSteps = (): readonly SampleStep[] => (made ??= sampleSteps(sampleWords));

export const rowsOf = <Name extends TableName>(table: Name): readonly RowOf<Name>[] =>
  // A step of this table holds rows of this table; the union can't say so.
  theSteps().flatMap((step) =>
    step.kind === 'rows' && step.table === table
      ? (step.rows as unknown as readonly RowOf<Name>[])
      : [],
  );

const records = new Map<TableName, readonly unknown[]>();

/** The same as whole records, as the domain's rules ask for them; made once. */
export const recordsOf = <Name extends TableName>(table: Name): readonly Tables[Name][] => {
  const found =
    records.get(table) ?? rowsOf(table).map(({ id, fields }) => ({ ...envelope(id), ...fields }));
  records.set(table, found);
  // Its own fields and an envelope are the record.
  return found as readonly Tables[Name][];
};

export const issued = (): IssuedStep['invoices'] =>
  theSteps().flatMap((step) => (step.kind === 'issued' ? step.invoices : []));

/** A numbered task's row in a table: `the('releases', 'REL-2025-007')`. */
export const the = <Name extends 'tasks' | 'releases' | 'changes' | 'problems' | 'cases'>(
  table: Name,
  number: string,
): FieldsOf<Name> => {
  const found = rowsOf(table).find((row) => row.id === workId(number));
  if (found === undefined) throw new Error(`no ${number} among ${table}`);
  return found.fields;
};

let tasks: ReadonlyMap<string, Fields<LifecycleTask>> | null = null;

/** The task of a course's row. */
export const taskOf = (id: TaskId): Fields<LifecycleTask> => {
  tasks ??= new Map(rowsOf('tasks').map((row) => [row.id, row.fields]));
  const found = tasks.get(id);
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
};

type Course = readonly (readonly [status: string, at: string])[];
let courses: ReadonlyMap<string, Course> | null = null;

const readCourses = (): ReadonlyMap<string, Course> => {
  const read = new Map<string, (readonly [string, string])[]>();
  for (const { fields } of rowsOf('statusEvents')) {
    const key = `${fields.table} ${fields.recordId}`;
    const course = read.get(key) ?? [];
    course.push([fields.to, fields.at]);
    read.set(key, course);
  }
  return read;
};

/** The statuses that a record went through, with when, in the order in which they are written. */
export const courseOf = (table: string, recordId: string): Course =>
  (courses ??= readCourses()).get(`${table} ${recordId}`) ?? [];

export const countBy = <Item>(
  items: readonly Item[],
  of: (item: Item) => string,
): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
};

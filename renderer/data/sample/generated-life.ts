import { brandText } from '#domain/brand.ts';
import { newCase } from '#domain/cases/new-case.ts';
import { newChange } from '#domain/changes/new-change.ts';
import type { NumberedKind } from '#domain/lifecycle/work-number.ts';
import { hasCourse } from '#domain/lifecycle/task.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RowOf } from './row-of.ts';
import { noLife } from './life-rows.ts';
import type { LifeRows } from './life-rows.ts';
import { atMinute } from './sample-date.ts';

type TaskRow = RowOf<'tasks'>;

const ofKind = (tasks: readonly TaskRow[], kind: string): readonly TaskRow[] =>
  tasks.filter(({ fields }) => fields.kind === kind);

const startOf = ({ fields }: TaskRow): PlainDate => fields.plannedStart ?? brandText('2024-12-01');

const isDone = ({ fields }: TaskRow): boolean => fields.status === 'done';

/** An evening of the day on which a task was to end. */
const windowOf = ({ fields }: TaskRow) => {
  const date = fields.plannedEnd ?? brandText<PlainDate>('2024-12-01');
  return { windowFrom: atMinute(date, 18 * 60), windowTo: atMinute(date, 21 * 60) };
};

const workNumbers = (tasks: readonly TaskRow[]): readonly RowOf<'workNumbers'>[] => {
  const last = new Map<string, number>();
  for (const { fields } of tasks) {
    const [, year = '', count = ''] = fields.number.split('-');
    const kind: NumberedKind | null = hasCourse(fields.kind) ? fields.kind : null;
    if (kind !== null)
      last.set(`${kind}-${year}`, Math.max(Number(count), last.get(`${kind}-${year}`) ?? 0));
  }
  return [...last].map(([id, count]) => ({ id: brandText(id), fields: { next: count + 1 } }));
};

/** The courses of a generated firm's tasks: as they begin, but done where the task is, with the windows that calendars read. */
export const generatedLife = (tasks: readonly TaskRow[]): LifeRows => ({
  ...noLife,
  releases: ofKind(tasks, 'release').map((task) => ({
    id: task.id,
    fields: {
      ...newRelease(),
      ...windowOf(task),
      status: isDone(task) ? 'closed' : 'building',
      version: '1.0',
    },
  })),
  changes: ofKind(tasks, 'change').map((task) => ({
    id: task.id,
    fields: {
      ...newChange(),
      ...windowOf(task),
      status: isDone(task) ? 'closed' : 'implementing',
      likelihood: 2,
      impact: 2,
      closeCode: isDone(task) ? 'successful' : null,
    },
  })),
  problems: ofKind(tasks, 'problem').map((task) => ({
    id: task.id,
    fields: { ...newProblem(startOf(task)), status: isDone(task) ? 'closed' : 'rca' },
  })),
  cases: ofKind(tasks, 'case').map((task) => {
    const reported = atMinute(startOf(task), 9 * 60);
    return {
      id: task.id,
      fields: {
        ...newCase(reported, null),
        status: isDone(task) ? 'closed' : 'in-progress',
        respondedAt: atMinute(startOf(task), 10 * 60),
        restoredAt: isDone(task) ? atMinute(startOf(task), 14 * 60) : null,
      },
    };
  }),
  workNumbers: workNumbers(tasks),
});

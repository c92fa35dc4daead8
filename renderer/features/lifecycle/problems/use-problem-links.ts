import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { parseId } from '#domain/record.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import {
  useLinkProblemMutation,
  useListTraceQuery,
  type TraceLink,
} from '#state/problem-records.ts';
import { useListTasksQuery } from '#state/tasks.ts';

type Wish = Parameters<ReturnType<typeof useLinkProblemMutation>[0]>[0]['link'];

type Choice = { readonly value: string; readonly label: string };

type ProblemLinks = {
  /** What is tied to the problem itself, by kind. */
  readonly of: (kind: TraceLink['kind']) => readonly TraceLink[];
  /** Open work of a kind on the same system that isn't tied yet. */
  readonly choices: (kind: 'change' | 'case') => readonly Choice[];
  readonly tie: (kind: 'change' | 'case', id: string) => void;
  readonly untie: (link: TraceLink) => void;
};

const most = 200;

const wishOf = (link: TraceLink): Wish | null => {
  if (link.kind === 'defect') return { kind: 'defect', id: link.id };
  return link.kind === 'change' || link.kind === 'case' ? { kind: link.kind, id: link.id } : null;
};

/** The records tied to a problem, what more could be, and the two acts. */
export const useProblemLinks = (task: LifecycleTask): ProblemLinks => {
  const t = useT('problemRecords');
  const [link] = useLinkProblemMutation();
  const { data: traced = [] } = useListTraceQuery({ kind: 'problem', id: task.id });
  const { systemId } = task;
  const changes = useListTasksQuery({ systemId, kind: 'change', limit: most });
  const cases = useListTasksQuery({ systemId, kind: 'case', limit: most });
  const own = traced.filter(({ steps }) => steps === 1).map((each) => each.link);
  const run = (wish: Wish, isLinked: boolean): void =>
    void runCommand(link({ id: task.id, link: wish, isLinked }).unwrap(), () =>
      notify.done(t(isLinked ? 'fixes.linked' : 'fixes.unlinked'), { undo: true }),
    );
  return {
    of: (kind) => own.filter((each) => each.kind === kind),
    choices: (kind) => {
      const rows = (kind === 'change' ? changes : cases).data?.rows ?? [];
      return rows
        .filter(({ id }) => !own.some((each) => each.id === id))
        .map(({ id, number, title }) => ({ value: id as string, label: `${number} ${title}` }));
    },
    tie: (kind, id) => {
      const parsed = parseId<TaskId>(id);
      if (parsed.ok) run({ kind, id: parsed.value }, true);
    },
    untie: (each) => {
      const wish = wishOf(each);
      if (wish !== null) run(wish, false);
    },
  };
};

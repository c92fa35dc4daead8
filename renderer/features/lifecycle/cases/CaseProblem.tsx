import { useNavigate } from 'react-router';
import type { Case } from '#domain/cases/case.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { parseId, type TaskId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { ChooseLink } from '#features/lifecycle/problems/ProblemLinks.tsx';
import { useT } from '#i18n/t.ts';
import { useMakeChangeFromCaseMutation, useMakeProblemFromCaseMutation } from '#state/cases.ts';
import { useLinkProblemMutation, useListProblemsQuery } from '#state/problem-records.ts';
import { useGetTaskQuery } from '#state/tasks.ts';
import styles from './cases.module.css';

type CaseProblemProps = { readonly task: LifecycleTask; readonly the: Case };

const most = 200;

const Linked = ({
  task,
  problemId,
}: {
  readonly task: LifecycleTask;
  readonly problemId: TaskId;
}) => {
  const t = useT('cases');
  const [link] = useLinkProblemMutation();
  const { data: problem } = useGetTaskQuery(problemId);
  const untie = { id: problemId, link: { kind: 'case' as const, id: task.id }, isLinked: false };
  return (
    <div className={styles['row']}>
      <RecordLink to={paths.task(problemId)}>
        {problem ? `${problem.number} ${problem.title}` : t('field.problem')}
      </RecordLink>
      <Button
        tone="quiet"
        onClick={() =>
          void runCommand(link(untie).unwrap(), () =>
            notify.done(t('problem.unlinked'), { undo: true }),
          )
        }
      >
        {t('problem.unlink')}
      </Button>
    </div>
  );
};

/** The problem behind the case, and the two other ways in which a case is the wrong place: a problem, or a wish. */
export const CaseProblem = ({ task, the }: CaseProblemProps) => {
  const t = useT('cases');
  const navigate = useNavigate();
  const [makeProblem] = useMakeProblemFromCaseMutation();
  const [makeChange] = useMakeChangeFromCaseMutation();
  const [link] = useLinkProblemMutation();
  const { data } = useListProblemsQuery({ state: 'open', systemId: task.systemId, limit: most });
  const make = (act: typeof makeProblem | typeof makeChange, done: string): void =>
    void runCommand(act({ id: task.id }).unwrap(), (made) => {
      notify.done(done, { undo: true });
      void navigate(paths.task(made));
    });
  const tie = (text: string): void => {
    const id = parseId<TaskId>(text);
    if (!id.ok) return;
    const wish = { id: id.value, link: { kind: 'case' as const, id: task.id }, isLinked: true };
    void runCommand(link(wish).unwrap(), () => notify.done(t('problem.linked'), { undo: true }));
  };
  return (
    <Section
      title={t('problem.title')}
      actions={
        <>
          {the.problemId === null ? (
            <Button onClick={() => make(makeProblem, t('problem.made'))}>
              {t('problem.make')}
            </Button>
          ) : null}
          <Button onClick={() => make(makeChange, t('change.made'))}>{t('change.make')}</Button>
        </>
      }
    >
      {the.problemId === null ? (
        <>
          <p className={styles['soft']}>{t('problem.none')}</p>
          <ChooseLink
            label={t('problem.choose')}
            action={t('problem.link')}
            options={(data?.rows ?? []).map((row) => ({
              value: row.task.id as string,
              label: `${row.task.number} ${row.task.title}`,
            }))}
            onChoose={tie}
          />
        </>
      ) : (
        <Linked task={task} problemId={the.problemId} />
      )}
    </Section>
  );
};

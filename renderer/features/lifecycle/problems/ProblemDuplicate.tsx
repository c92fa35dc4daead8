import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { parseId, type TaskId } from '#domain/record.ts';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useListProblemsQuery, useMergeDuplicateMutation } from '#state/problem-records.ts';
import { Anchor } from './Anchor.tsx';
import { ChooseLink } from './ProblemLinks.tsx';
import styles from './problems.module.css';

type ProblemDuplicateProps = { readonly task: LifecycleTask; readonly problem: Problem };

const most = 500;

/** Which problem it really is; offered where it may be said, and afterwards shown as a pointer. */
export const ProblemDuplicate = ({ task, problem }: ProblemDuplicateProps) => {
  const t = useT('problemRecords');
  const [merge] = useMergeDuplicateMutation();
  const { data } = useListProblemsQuery({ state: 'all', clientId: task.clientId, limit: most });
  const rows = data?.rows ?? [];
  const into = rows.find((row) => row.task.id === problem.duplicateOfId);
  if (problem.status !== 'assessed' && problem.duplicateOfId === null) return null;
  const ask = async (id: TaskId): Promise<void> => {
    const isSure = await confirm({
      title: t('duplicate.merge'),
      text: t('duplicate.text'),
      action: t('duplicate.action'),
    });
    if (!isSure) return;
    await runCommand(merge({ id: task.id, intoId: id }).unwrap(), () =>
      notify.done(t('duplicate.merged'), { undo: true }),
    );
  };
  return (
    <Anchor id="duplicate">
      <Section title={t('duplicate.title')}>
        {problem.duplicateOfId === null ? (
          <>
            <p className={styles['soft']}>{t('duplicate.empty')}</p>
            <ChooseLink
              label={t('duplicate.choose')}
              action={t('duplicate.merge')}
              options={rows
                .filter((row) => row.task.id !== task.id && row.problem.status !== 'duplicate')
                .map((row) => ({
                  value: row.task.id as string,
                  label: `${row.task.number} ${row.task.title}`,
                }))}
              onChoose={(text) => {
                const id = parseId<TaskId>(text);
                if (id.ok) void ask(id.value);
              }}
            />
          </>
        ) : (
          <p className={styles['text']}>
            {t('duplicate.of')}{' '}
            <RecordLink to={paths.task(problem.duplicateOfId)}>
              {into === undefined ? t('title') : `${into.task.number} ${into.task.title}`}
            </RecordLink>
          </p>
        )}
      </Section>
    </Anchor>
  );
};

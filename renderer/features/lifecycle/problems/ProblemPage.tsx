import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { observedUntil } from '#domain/problems/problem-moves.ts';
import { priorityOf } from '#domain/problems/priority-of.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { DateText } from '#components/DateText.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { Section } from '#components/Section.tsx';
import { PlainTask } from '#features/lifecycle/PlainTask.tsx';
import { PriorityMark } from '#features/lifecycle/cases/CaseBadges.tsx';
import { Checklist } from '#features/lifecycle/Checklist.tsx';
import { TaskFrame } from '#features/lifecycle/TaskFrame.tsx';
import { TaskHours } from '#features/lifecycle/TaskHours.tsx';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useGetProblemQuery, type ProblemRecord } from '#state/problem-records.ts';
import { useToday } from '#state/session.ts';
import { Anchor } from './Anchor.tsx';
import { PriorityMatrix } from './PriorityMatrix.tsx';
import { ProblemAnalysis } from './ProblemAnalysis.tsx';
import { ProblemDuplicate } from './ProblemDuplicate.tsx';
import { ProblemFixes } from './ProblemFixes.tsx';
import { ProblemRisk } from './ProblemRisk.tsx';
import { ProblemStatusBadge } from './ProblemStatusBadge.tsx';
import { ProblemSteps } from './ProblemSteps.tsx';
import { Trace } from '#components/trace/Trace.tsx';
import { useTakeTask } from './use-take-task.ts';

type ProblemProps = { readonly task: LifecycleTask; readonly record: ProblemRecord };

const Owner = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('problemRecords');
  const { data: people = [] } = useListPeopleQuery({});
  const take = useTakeTask(task, t('owner.taken'));
  const owner = people.find(({ id }) => id === task.responsibleId) ?? null;
  return (
    <Anchor id="owner">
      <Section title={t('owner.title')}>
        <PersonMark person={owner} withName />
        {owner === null && take !== null ? <Button onClick={take}>{t('owner.take')}</Button> : null}
      </Section>
    </Anchor>
  );
};

const About = ({ record: { problem, facts } }: Pick<ProblemProps, 'record'>) => {
  const t = useT('problemRecords');
  const today = useToday();
  return (
    <Section title={t('about')}>
      <KeyValues
        items={[
          { label: t('field.source'), value: t(`source.${problem.source}`) },
          { label: t('field.detectedOn'), value: <DateText value={problem.detectedOn} /> },
          {
            label: t('field.age'),
            value: t('list.days', { count: Math.max(0, daysBetween(problem.detectedOn, today)) }),
          },
          {
            label: t('field.workaroundSince'),
            value: <DateText value={problem.workaroundSince} />,
          },
          { label: t('field.resolvedOn'), value: <DateText value={problem.resolvedOn} /> },
          {
            label: t('field.closableOn'),
            value: <DateText value={observedUntil(problem, facts.lastCaseOn)} />,
          },
        ]}
      />
    </Section>
  );
};

const ProblemRecordPage = ({ task, record }: ProblemProps) => {
  const { problem } = record;
  return (
    <TaskFrame
      task={task}
      badge={
        <>
          <ProblemStatusBadge status={problem.status} />
          <PriorityMark priority={priorityOf(problem.impact, problem.urgency)} />
        </>
      }
      toolbar={<ProblemSteps task={task} record={record} />}
      aside={
        <>
          <Owner task={task} />
          <About record={record} />
        </>
      }
    >
      <PriorityMatrix problem={problem} />
      <ProblemAnalysis problem={problem} />
      <ProblemFixes task={task} />
      <ProblemRisk task={task} problem={problem} />
      <ProblemDuplicate task={task} problem={problem} />
      <Trace kind="problem" id={task.id} />
      <Checklist taskId={task.id} />
      <TaskHours task={task} />
    </TaskFrame>
  );
};

/** A problem: how grave, what is known of its cause, how one lives with it meanwhile, and what mends it. */
export const ProblemPage = ({ task }: { readonly task: LifecycleTask }) => {
  const query = useGetProblemQuery(task.id);
  return (
    <Loaded query={query} skeleton="record" empty={<PlainTask task={task} />}>
      {(record) => <ProblemRecordPage task={task} record={record} />}
    </Loaded>
  );
};

import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { Case, CausedBy } from '#domain/cases/case.ts';
import { priorityOf } from '#domain/problems/priority-of.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { IntegrationId, TaskId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { Checklist } from '#features/lifecycle/Checklist.tsx';
import { PlainTask } from '#features/lifecycle/PlainTask.tsx';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { Trace } from '#components/trace/Trace.tsx';
import { useTakeTask } from '#features/lifecycle/problems/use-take-task.ts';
import { TaskFrame } from '#features/lifecycle/TaskFrame.tsx';
import { TaskHours } from '#features/lifecycle/TaskHours.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetCaseQuery } from '#state/cases.ts';
import { useListContactsQuery } from '#state/clients.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useTimeZone } from '#state/session.ts';
import { CaseStatusBadge, PriorityMark } from './CaseBadges.tsx';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseDrawer } from './CaseDrawer.tsx';
import { CasePauses } from './CasePauses.tsx';
import { CaseProblem } from './CaseProblem.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { useCauses } from './use-causes.ts';
import styles from './cases.module.css';

type CaseProps = { readonly task: LifecycleTask; readonly the: Case };

const Assignee = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('cases');
  const { data: people = [] } = useListPeopleQuery({});
  const take = useTakeTask(task, t('taken'));
  const assignee = people.find(({ id }) => id === task.responsibleId) ?? null;
  return (
    <Anchor id="assignee">
      <Section title={t('assignee')}>
        <PersonMark person={assignee} withName />
        {assignee === null && take !== null ? <Button onClick={take}>{t('take')}</Button> : null}
      </Section>
    </Anchor>
  );
};

const placeOf = ({ kind, id }: CausedBy): string =>
  kind === 'integration'
    ? paths.integration(brandText<IntegrationId>(id))
    : paths.task(brandText<TaskId>(id));

const About = ({ task, the }: CaseProps) => {
  const t = useT('cases');
  const format = useFormat();
  const zone = useTimeZone();
  const { data: contacts = [] } = useListContactsQuery(task.clientId);
  const causes = useCauses(task);
  const cause = the.causedBy;
  const named = causes.find(({ value }) => value === `${cause?.kind}:${cause?.id}`);
  const moment = (at: Case['respondedAt']) => (at === null ? null : format.dateTime(at, zone));
  return (
    <Section title={t('about')}>
      <KeyValues
        items={[
          { label: t('field.kind'), value: t(`kind.${the.kind}`) },
          { label: t('field.impact'), value: t(`impact.degree${the.impact}`) },
          { label: t('field.urgency'), value: t(`urgency.degree${the.urgency}`) },
          {
            label: t('field.reporter'),
            value: contacts.find(({ id }) => id === the.reporterId)?.name ?? null,
          },
          { label: t('field.reportedAt'), value: moment(the.reportedAt) },
          { label: t('field.respondedAt'), value: moment(the.respondedAt) },
          { label: t('field.restoredAt'), value: moment(the.restoredAt) },
          {
            label: t('field.causedBy'),
            value:
              cause === null ? null : (
                <RecordLink to={placeOf(cause)}>
                  {named?.label ?? t(`trace.kinds.${cause.kind}`)}
                </RecordLink>
              ),
          },
        ]}
      />
    </Section>
  );
};

const Resolution = ({ the }: { readonly the: Case }) => {
  const t = useT('cases');
  return (
    <Anchor id="resolution">
      <Section title={t('field.resolution')}>
        {the.resolution === '' ? (
          <p className={styles['soft']}>{t('noResolution')}</p>
        ) : (
          <p className={styles['text']}>{the.resolution}</p>
        )}
      </Section>
    </Anchor>
  );
};

const CaseRecordPage = ({ task, the }: CaseProps) => {
  const t = useT('cases');
  const [isEditing, setEditing] = useState(false);
  return (
    <TaskFrame
      task={task}
      badge={
        <>
          <CaseStatusBadge status={the.status} />
          <PriorityMark priority={priorityOf(the.impact, the.urgency)} />
        </>
      }
      toolbar={<CaseSteps task={task} the={the} />}
      actions={<Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
      aside={
        <>
          <Assignee task={task} />
          <About task={task} the={the} />
        </>
      }
    >
      <CaseClocks the={the} />
      <Resolution the={the} />
      <CaseProblem task={task} the={the} />
      <CasePauses the={the} />
      <Trace kind="case" id={task.id} />
      <Checklist taskId={task.id} />
      <TaskHours task={task} />
      {isEditing ? <CaseDrawer task={task} the={the} onClose={() => setEditing(false)} /> : null}
    </TaskFrame>
  );
};

/** A case: how its promises stand, who works on it, what came of it, and what lies behind it. */
export const CasePage = ({ task }: { readonly task: LifecycleTask }) => {
  const query = useGetCaseQuery(task.id);
  return (
    <Loaded query={query} skeleton="record" empty={<PlainTask task={task} />}>
      {(the) => <CaseRecordPage task={task} the={the} />}
    </Loaded>
  );
};

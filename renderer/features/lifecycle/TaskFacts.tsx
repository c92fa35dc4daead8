import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { DateText } from '#components/DateText.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { useGetSystemQuery } from '#state/systems.ts';
import { isOverdueTask } from './overdue.ts';

/** Whose task it is, where it belongs, and its dates. */
export const TaskFacts = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('tasks');
  const format = useFormat();
  const today = useToday();
  const { data: system } = useGetSystemQuery(task.systemId);
  const { data: client } = useGetClientQuery(task.clientId);
  const { data: people = [] } = useListPeopleQuery({});
  const responsible = people.find(({ id }) => id === task.responsibleId) ?? null;
  const plannedEnd =
    isOverdueTask(task, today) && task.plannedEnd !== null ? (
      <StatusBadge tone="bad" label={t('card.overdueOn', { date: format.date(task.plannedEnd) })} />
    ) : (
      <DateText value={task.plannedEnd} />
    );
  return (
    <>
      <Section title={t('about')}>
        <KeyValues
          items={[
            {
              label: t('field.system'),
              value: system ? (
                <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
              ) : null,
            },
            {
              label: t('field.client'),
              value: client ? (
                <RecordLink to={paths.client(client.id)}>{client.name}</RecordLink>
              ) : null,
            },
            { label: t('field.responsible'), value: <PersonMark person={responsible} withName /> },
          ]}
        />
      </Section>
      <Section title={t('plan')}>
        <KeyValues
          items={[
            { label: t('field.plannedStart'), value: <DateText value={task.plannedStart} /> },
            { label: t('field.plannedEnd'), value: plannedEnd },
            { label: t('field.actualStart'), value: <DateText value={task.actualStart} /> },
            { label: t('field.actualEnd'), value: <DateText value={task.actualEnd} /> },
          ]}
        />
      </Section>
    </>
  );
};

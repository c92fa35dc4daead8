import { IconGavel } from '@tabler/icons-react';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListHandoversQuery } from '#state/handovers.ts';
import { useToday } from '#state/session.ts';
import { useListDecisionsQuery } from '#state/tasks.ts';
import type { AgendaItem } from './Agenda.tsx';
import { beside, nearness, type DayAgenda } from './day-agenda.ts';

/** What waits for a yes or a no: releases, changes, and systems about to change hands. */
export const useDecisions = (): DayAgenda => {
  const t = useT('today');
  const today = useToday();
  const format = useFormat();
  const decisions = useListDecisionsQuery(undefined).data;
  const handovers = useListHandoversQuery({}).data;
  const items =
    decisions === undefined || handovers === undefined
      ? undefined
      : [
          ...decisions.map(({ task, of, systemName }): AgendaItem => ({
            key: task.id,
            to: of === 'go' ? paths.decision(task.id) : paths.task(task.id),
            title: task.title,
            detail: beside(task.number, systemName),
            when: t(`decision.${of}`),
            tone: 'careful',
          })),
          ...handovers.map((row): AgendaItem => ({
            key: row.id,
            to: row.system === null ? paths.continuity() : paths.system(row.system.id),
            title: t('handover', { system: row.system?.name ?? '' }),
            detail: beside(row.from?.name ?? '', row.to?.name ?? ''),
            when: format.date(row.plannedOn),
            tone: nearness(row.plannedOn, today),
          })),
        ];
  const icon = <IconGavel size={16} />;
  return { name: 'decisions', icon, items, to: paths.tasks({ view: 'list' }) };
};

import {
  IconAlarm,
  IconCalendarEvent,
  IconChecklist,
  IconFileInvoice,
  IconPlugConnected,
  IconUserOff,
} from '@tabler/icons-react';
import { nextClock, serviceClocks } from '#domain/cases/service-clock.ts';
import type { PersonId } from '#domain/record.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListCasesQuery, useMinute } from '#state/cases.ts';
import { useListCalendarQuery } from '#state/changes.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import { useListInvoicesQuery } from '#state/invoices.ts';
import { useMe, usePlace, useTimeZone, useToday } from '#state/session.ts';
import { useListPortfolioQuery } from '#state/systems.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import type { AgendaItem } from './Agenda.tsx';
import { beside, bySoonest, nearness, type DayAgenda } from './day-agenda.ts';
import { useDecisions } from './use-decisions.tsx';
import { useReviews } from './use-reviews.tsx';

const size = 16;
const limit = 20;

const useClocks = (): DayAgenda => {
  const t = useT('today');
  const format = useFormat();
  const now = useMinute();
  const place = usePlace();
  const zone = useTimeZone();
  const { data } = useListCasesQuery({ state: 'urgent', limit });
  const items = data?.rows.map((row): AgendaItem => {
    const clock = nextClock(serviceClocks(row.case, row.level, now, place));
    const due = clock?.due ?? null;
    return {
      key: row.case.id,
      to: paths.task(row.case.id),
      title: row.task.title,
      detail: beside(row.task.number, row.systemName, row.clientName),
      when: due === null ? '' : t('dueAt', { at: format.dateTime(due, zone) }),
      tone: clock?.isBreached === true ? 'bad' : 'careful',
    };
  });
  const icon = <IconAlarm size={size} />;
  const to = paths.cases({ state: 'urgent' });
  return { name: 'clocks', icon, items, to, ...(data && { total: data.total }) };
};

const useWindows = (): DayAgenda => {
  const t = useT('today');
  const format = useFormat();
  const zone = useTimeZone();
  const today = useToday();
  const { data } = useListCalendarQuery({ from: today, to: addDays(today, 1) });
  const hit = new Set(data?.collisions.map(({ id }) => id));
  const items = data?.slots
    .filter(({ isOver }) => !isOver)
    .map((slot): AgendaItem => {
      const at = `${format.dateTime(slot.from, zone)}–${format.time(slot.to, zone)}`;
      return {
        key: slot.id,
        to: paths.task(slot.id),
        title: slot.title,
        detail: beside(slot.number, slot.systemName, slot.clientName),
        when: hit.has(slot.id) ? t('collides', { at }) : at,
        tone: hit.has(slot.id) ? 'bad' : 'active',
      };
    });
  return {
    name: 'windows',
    icon: <IconCalendarEvent size={size} />,
    items,
    to: paths.calendar(),
  };
};

const useSupport = (): DayAgenda => {
  const t = useT('today');
  const today = useToday();
  const format = useFormat();
  const { data } = useListIntegrationsQuery({});
  const items = data
    ?.flatMap((row) => {
      const { end, state } = row.support;
      if (end === null || (state !== 'past' && state !== 'soon')) return [];
      if (end > addDays(today, 90)) return [];
      return [{ on: end, row }];
    })
    .toSorted(bySoonest)
    .map(({ on, row }): AgendaItem => ({
      key: row.id,
      to: paths.integration(row.id),
      title: `${row.product.product} ${row.version}`,
      detail: beside(row.systemName, row.clientName),
      when:
        on < today
          ? t('endedOn', { date: format.date(on) })
          : t('days', { count: daysBetween(today, on) }),
      tone: nearness(on, today),
    }));
  const icon = <IconPlugConnected size={size} />;
  return { name: 'support', icon, items, to: paths.integrations() };
};

const useGaps = (): DayAgenda => {
  const t = useT('today');
  const today = useToday();
  const format = useFormat();
  const { data } = useListPortfolioQuery({});
  const items = data?.clients.flatMap(({ name, systems }) =>
    systems.flatMap(({ system, gaps }): readonly AgendaItem[] => {
      const gap = gaps.find(({ to }) => to === today);
      if (gap === undefined) return [];
      return [
        {
          key: system.id,
          to: paths.system(system.id),
          title: system.name,
          detail: name,
          when: t('since', { date: format.date(gap.from) }),
          tone: 'bad',
        },
      ];
    }),
  );
  return { name: 'gaps', icon: <IconUserOff size={size} />, items, to: paths.continuity() };
};

const useWork = (me: PersonId | null): DayAgenda => {
  const t = useT('today');
  const words = useT('fields');
  const today = useToday();
  const format = useFormat();
  const { data } = useListTasksQuery(
    { responsibleId: me ?? undefined, limit: 60 },
    { skip: me === null },
  );
  // A firm without a person at this laptop has no work of one's own to show.
  const rows = me === null ? [] : data?.rows;
  const items = rows
    ?.filter(({ status, kind }) => status !== 'done' && status !== 'cancelled' && kind !== 'case')
    .map((task): AgendaItem => ({
      key: task.id,
      to: paths.task(task.id),
      title: task.title,
      detail: beside(words(`kind.${task.kind}`), task.number, task.systemName),
      when: task.plannedEnd === null ? t('noDate') : format.date(task.plannedEnd),
      tone: task.plannedEnd === null ? 'quiet' : nearness(task.plannedEnd, today),
    }));
  const icon = <IconChecklist size={size} />;
  return { name: 'work', icon, items, to: paths.tasks() };
};

const useInvoices = (): DayAgenda => {
  const t = useT('today');
  const format = useFormat();
  const sort = { by: 'dueDate', direction: 'ascending' } as const;
  const { data } = useListInvoicesQuery({ state: 'overdue', sort, limit });
  const items = data?.rows.map((row): AgendaItem => ({
    key: row.id,
    to: paths.invoice(row.id),
    title: `${row.number} ${row.clientName}`,
    detail: format.money(row.payable, row.currency),
    when: row.dueDate === null ? '' : t('dueOn', { date: format.date(row.dueDate) }),
    tone: 'bad',
  }));
  const icon = <IconFileInvoice size={size} />;
  const to = paths.invoices();
  return { name: 'invoices', icon, items, to, ...(data && { total: data.total }) };
};

/** Everything that the day asks for, in the order in which it presses. */
export const useAgendas = (): readonly DayAgenda[] => {
  const me = useMe();
  return [
    useClocks(),
    useWindows(),
    useDecisions(),
    useGaps(),
    useWork(me),
    useReviews(),
    useSupport(),
    useInvoices(),
  ];
};

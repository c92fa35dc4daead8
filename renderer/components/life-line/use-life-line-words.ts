import { taskStatuses } from '#domain/lifecycle/task.ts';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { LifeLineWords } from './life-line-data.ts';
import type { GapShape, PersonShape, PhaseShape } from './life-line-shapes.ts';
import type { RowNames } from './LifeLinePicture.tsx';
import type { EventKind, EventStatus, LifeEvent } from './life-event.ts';

const isTaskStatus = (status: EventStatus): status is TaskStatus =>
  (taskStatuses as readonly EventStatus[]).includes(status);

/** Every word of the picture in the user's language. */
export const useLifeLineWords = () => {
  const t = useT('systems');
  const of = useT('fields');
  const format = useFormat();
  const span = (from: PlainDate | null, to: PlainDate | null): string =>
    [from, to].map((date) => (date === null ? '' : format.date(date))).join('–');
  const layout: LifeLineWords = {
    phase: (phase) => of(`phase.${phase}`),
    quarter: (quarter) => t('lifeLine.quarter', { quarter: String(quarter) }),
    month: (date) => format.shortMonth(date).replace('.', ''),
    week: (week) => t('lifeLine.week', { week: String(week) }),
    gap: t('lifeLine.gap'),
    today: t('lifeLine.today'),
    retirement: t('lifeLine.retirement'),
  };
  const rows: RowNames = {
    release: t('lifeLine.row.release'),
    change: t('lifeLine.row.change'),
    problem: t('lifeLine.row.problem'),
    integration: t('lifeLine.row.integration'),
    document: t('lifeLine.row.document'),
    other: t('lifeLine.row.other'),
    phase: t('lifeLine.row.phase'),
    lead: t('lifeLine.row.lead'),
    deputy: t('lifeLine.row.deputy'),
    team: t('lifeLine.row.team'),
  };
  const kind = (one: EventKind): string =>
    one === 'document' || one === 'support' ? t(`lifeLine.${one}`) : of(`kind.${one}`);
  const status = ({ status: stands, isLate }: LifeEvent): string => {
    const word = isTaskStatus(stands) ? of(`taskStatus.${stands}`) : t(`lifeLine.status.${stands}`);
    return isLate ? `${word}, ${t('lifeLine.late')}` : word;
  };
  const event = (one: LifeEvent): readonly string[] => {
    return [
      one.title,
      `${kind(one.kind)} · ${status(one)}`,
      ...(one.plannedStart || one.plannedEnd
        ? [t('lifeLine.planned', { span: span(one.plannedStart, one.plannedEnd) })]
        : []),
      ...(one.actualStart || one.actualEnd
        ? [t('lifeLine.actual', { span: span(one.actualStart, one.actualEnd) })]
        : []),
      ...(one.date === null ? [t('lifeLine.noDate')] : []),
    ];
  };
  const shape = (one: PhaseShape | PersonShape): string =>
    'role' in one
      ? `${one.name}\n${rows[one.role]} ${span(one.from, one.to)}`
      : `${layout.phase(one.phase)}\n${one.isFuture ? t('lifeLine.future') : span(one.from, one.to)}`;
  const gap = (one: Pick<GapShape, 'from' | 'to'>): string =>
    `${t('lifeLine.gap')}\n${span(one.from, one.to)} · ${t('lifeLine.days', { count: daysBetween(one.from, one.to) + 1 })}`;
  const cluster = (count: number, from: PlainDate, to: PlainDate): string =>
    `${t('lifeLine.cluster', { count })}\n${span(from, to)}`;
  return { t, layout, rows, event, kind, status, shape, gap, cluster, span, format };
};

export type LifeLineTexts = ReturnType<typeof useLifeLineWords>;

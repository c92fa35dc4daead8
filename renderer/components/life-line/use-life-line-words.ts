import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { LifeLineWords } from './life-line-data.ts';
import type { GapShape, PersonShape, PhaseShape } from './life-line-shapes.ts';
import type { RowNames } from './LifeLinePicture.tsx';
import { isLate, markDate } from './mark-dates.ts';

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
    events: t('lifeLine.row.events'),
    phase: t('lifeLine.row.phase'),
    lead: t('lifeLine.row.lead'),
    deputy: t('lifeLine.row.deputy'),
    team: t('lifeLine.row.team'),
  };
  const task = (one: LifecycleTask, today: PlainDate): readonly string[] => {
    const date = markDate(one);
    const status = of(`taskStatus.${one.status}`);
    return [
      one.title,
      `${of(`kind.${one.kind}`)} · ${isLate(one, today) ? `${status}, ${t('lifeLine.late')}` : status}`,
      ...(one.plannedStart || one.plannedEnd
        ? [t('lifeLine.planned', { span: span(one.plannedStart, one.plannedEnd) })]
        : []),
      ...(one.actualStart || one.actualEnd
        ? [t('lifeLine.actual', { span: span(one.actualStart, one.actualEnd) })]
        : []),
      ...(date === null ? [t('lifeLine.noDate')] : []),
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
  return { t, layout, rows, task, shape, gap, cluster, span, format };
};

export type LifeLineTexts = ReturnType<typeof useLifeLineWords>;

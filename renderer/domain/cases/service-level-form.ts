import { priorities } from '#domain/problems/priority-of.ts';
import type { Priority } from '#domain/problems/problem.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { serviceMetrics } from './service-level.ts';
import type { ServiceLevel, ServiceMetric } from './service-level.ts';

/** A weekday's hours as typed; both empty: closed. */
export type HoursRow = { readonly from: string; readonly to: string };

/** One promise as typed; an empty length: none. */
export type TargetRow = {
  readonly metric: ServiceMetric;
  readonly priority: Priority;
  readonly within: string;
  readonly hasPenalty: boolean;
};

/** What was agreed with a client about incidents, as typed. Monday first; every priority and metric has its row. */
export type ServiceLevelForm = {
  readonly name: string;
  readonly goal: string;
  readonly penalty: string;
  readonly hours: readonly HoursRow[];
  readonly keepsHolidays: boolean;
  readonly extraClosed: string;
  readonly extraOpen: string;
  readonly targets: readonly TargetRow[];
};

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const rows = (
  typed: (metric: ServiceMetric, priority: Priority) => Pick<TargetRow, 'within' | 'hasPenalty'>,
): readonly TargetRow[] =>
  priorities.flatMap((priority) =>
    serviceMetrics.map((metric) => ({ metric, priority, ...typed(metric, priority) })),
  );

export const emptyServiceLevelForm = (): ServiceLevelForm => ({
  name: '',
  goal: '95',
  penalty: '',
  hours: weekdays.map((day) => (day <= 5 ? { from: '08:00', to: '17:00' } : { from: '', to: '' })),
  keepsHolidays: true,
  extraClosed: '',
  extraOpen: '',
  targets: rows(() => ({ within: '', hasPenalty: false })),
});

const clock = (minute: number): string => formatDuration(toSeconds(minute * 60)).padStart(5, '0');

/** A calendar with two shifts on a day shows the first; `keepShifts` keeps the others. */
export const serviceLevelToForm = (level: ServiceLevel): ServiceLevelForm => ({
  name: level.name,
  goal: String(level.goal),
  penalty: level.penalty,
  hours: weekdays.map((day) => {
    const found = level.calendar.weekly.find(({ weekday }) => weekday === day);
    return found === undefined
      ? { from: '', to: '' }
      : { from: clock(found.from), to: clock(found.to) };
  }),
  keepsHolidays: level.calendar.keepsHolidays,
  extraClosed: level.calendar.extraClosed.join(', '),
  extraOpen: level.calendar.extraOpen.join(', '),
  targets: rows((metric, priority) => {
    const target = level.targets.find(
      (each) => each.metric === metric && each.priority === priority,
    );
    return target === undefined
      ? { within: '', hasPenalty: false }
      : { within: formatDuration(target.within), hasPenalty: target.hasPenalty };
  }),
});

import type { ClientId, Envelope, ServiceLevelId } from '#domain/record.ts';
import type { Priority } from '#domain/problems/problem.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Open hours on a weekday (1 Monday … 7 Sunday), in minutes after midnight; `to` 1440 is midnight. */
export type OpenHours = { readonly weekday: number; readonly from: number; readonly to: number };

/** When a service is open: a week's hours, less the Swedish public holidays where it keeps them. */
export type BusinessCalendar = {
  readonly weekly: readonly OpenHours[];
  readonly keepsHolidays: boolean;
  readonly extraClosed: readonly PlainDate[];
  readonly extraOpen: readonly PlainDate[];
};

export const serviceMetrics = ['response', 'restore'] as const;
export type ServiceMetric = (typeof serviceMetrics)[number];

export type ServiceTarget = {
  readonly metric: ServiceMetric;
  readonly priority: Priority;
  /** Open time, as the calendar counts it. */
  readonly within: Seconds;
  /** Whether a miss costs a penalty (servicenivåvite) or is only followed up. */
  readonly hasPenalty: boolean;
};

/** What was agreed with a client about incidents. */
export type ServiceLevel = Envelope<ServiceLevelId> & {
  readonly clientId: ClientId;
  readonly name: string;
  readonly calendar: BusinessCalendar;
  readonly targets: readonly ServiceTarget[];
  /** The share to be met, in per cent. */
  readonly goal: number;
  readonly penalty: string;
};

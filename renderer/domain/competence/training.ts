import type { Envelope, PersonId, SystemId, TrainingId } from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Payer } from './payer.ts';

export const trainingKinds = [
  'course',
  'programme',
  'seminar',
  'conference',
  'self-study',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

export const trainingStatuses = ['wish', 'approved', 'booked', 'done', 'cancelled'] as const;
export type TrainingStatus = (typeof trainingStatuses)[number];

/** Education of a person. Its hours are time entries with the activity education; `hours` is what was planned. */
export type Training = Envelope<TrainingId> & {
  readonly personId: PersonId;
  readonly title: string;
  readonly provider: string;
  readonly kind: TrainingKind;
  readonly status: TrainingStatus;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly hours: Seconds;
  readonly isPaidTime: boolean;
  readonly cost: MinorUnits;
  readonly travelCost: MinorUnits;
  readonly payer: Payer;
  readonly systemIds: readonly SystemId[];
  /** Until when the person has promised to stay for it. */
  readonly boundUntil: PlainDate | null;
  readonly note: string;
};

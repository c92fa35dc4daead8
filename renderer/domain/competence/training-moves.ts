import { unless } from '#domain/lifecycle/move.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Training, TrainingStatus } from './training.ts';

export const trainingLacks = ['cost', 'dates', 'not-over'] as const;
export type TrainingLack = (typeof trainingLacks)[number];

export type TrainingMove = Move<TrainingStatus, TrainingLack>;

const cancel: TrainingMove = { to: 'cancelled', needsReason: true, lacks: [] };

/**
 * The steps that education may take (itsm.md 2.12). A yes is said to a cost and to who pays it: education that is free
 * says so in words.
 */
export const trainingMoves = (
  training: Pick<Training, 'status' | 'cost' | 'travelCost' | 'from' | 'to'>,
  today: PlainDate,
): readonly TrainingMove[] => {
  const { status, cost, travelCost, from, to } = training;
  const hasCost = cost + travelCost > 0;
  const hasDates = from !== null && to !== null;
  const isOver = to !== null && to <= today;
  switch (status) {
    case 'wish':
      return [
        {
          to: 'approved',
          needsReason: false,
          lacks: unless(hasCost, 'cost', 'training-cost', { mayOverride: true }),
        },
        cancel,
      ];
    case 'approved':
      return [
        {
          to: 'booked',
          needsReason: false,
          lacks: unless(hasDates, 'dates', 'training-dates'),
        },
        cancel,
      ];
    case 'booked':
      return [
        {
          to: 'done',
          needsReason: false,
          lacks: [
            ...unless(hasDates, 'dates', 'training-dates'),
            ...unless(isOver, 'not-over', 'training-dates', { mayOverride: true }),
          ],
        },
        cancel,
      ];
    case 'done':
      return [];
    case 'cancelled':
      return [{ to: 'wish', needsReason: false, lacks: [] }];
  }
};

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainingMoves } from '#domain/competence/training-moves.ts';
import type { Training, TrainingStatus } from '#domain/competence/training.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { day } from '#support/records.ts';

type Moved = Parameters<typeof trainingMoves>[0];

const today = day('2026-11-24');
const training = (change: Partial<Moved>): Moved => ({
  status: 'wish',
  cost: toMinorUnits(990_000),
  travelCost: toMinorUnits(0),
  from: day('2026-11-10'),
  to: day('2026-11-11'),
  ...change,
});
const lacksOf = (moved: Moved, to: TrainingStatus) =>
  trainingMoves(moved, today)
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

test('cost: a yes is said to a cost, or to a reason why there is none', () => {
  const free = training({ cost: toMinorUnits(0) });
  expect(lacksOf(free, 'approved')).toEqual(['cost']);
  expect(lacksOf(training({}), 'approved')).toEqual([]);
  const words = { reason: 'gratis', overrides: ['cost'] };
  expect(takeMove(trainingMoves(free, today), 'approved', words).ok).toBe(true);
});

test('dates: what is booked has days', () => {
  const moved = training({ status: 'approved', from: null, to: null });
  expect(lacksOf(moved, 'booked')).toEqual(['dates']);
});

test('not-over: what goes on isn’t done', () => {
  const moved = training({ status: 'booked', to: day('2026-11-25') });
  expect(lacksOf(moved, 'done')).toEqual(['not-over']);
  expect(lacksOf(training({ status: 'booked', to: today }), 'done')).toEqual([]);
});

test('no walk reaches done without having been approved and booked', () => {
  const statuses = ['wish', 'approved', 'booked', 'done', 'cancelled'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (wishes) => {
      let status: Training['status'] = 'wish';
      let passed: readonly string[] = [];
      for (const to of wishes) {
        const words = { reason: 'skäl', overrides: ['cost', 'not-over'] };
        if (!takeMove(trainingMoves(training({ status }), today), to, words).ok) continue;
        passed = to === 'wish' ? [] : [...passed, to];
        status = to;
      }
      if (status === 'done') expect(passed).toEqual(['approved', 'booked', 'done']);
    }),
    { seed: 20_261_124 },
  );
});

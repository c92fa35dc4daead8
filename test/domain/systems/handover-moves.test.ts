import { expect, test } from 'vitest';
import { takeMove } from '#domain/lifecycle/move.ts';
import { handoverMoves } from '#domain/systems/handover-moves.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { day } from '#support/records.ts';

const item = (isDone: boolean) => ({ id: 'i', text: 'Konton', isDone, documentId: null });
const done = {
  status: 'planned' as const,
  items: [item(true)],
  shadow: toSeconds(3600),
  clientInformedOn: day('2026-11-20'),
};
const lacks = (more: Partial<typeof done> | { readonly clientInformedOn: null }) =>
  handoverMoves({ ...done, ...more })[0]?.lacks.map(({ code, count }) => [code, count]);

test('a handover is done when all is ticked, an hour was shared and the client knows', () => {
  expect(lacks({})).toEqual([]);
});
test('items-open: the checklist must be ticked to the end, and be there', () => {
  expect(lacks({ items: [item(true), item(false)] })).toEqual([['items-open', 1]]);
  expect(lacks({ items: [] })).toEqual([['items-open', 0]]);
});
test('shadow-missing: under an hour side by side is too little', () => {
  expect(lacks({ shadow: toSeconds(3599) })?.[0]?.[0]).toBe('shadow-missing');
});
test('client-not-informed', () => {
  expect(lacks({ clientInformedOn: null })?.[0]?.[0]).toBe('client-not-informed');
});
test('each may be stood in for by a reason; cancelling needs one; what has ended goes nowhere', () => {
  const moves = handoverMoves({ ...done, items: [], clientInformedOn: null });
  const overrides = ['items-open', 'client-not-informed'];
  expect(takeMove(moves, 'done', { reason: '', overrides }).ok).toBe(false);
  expect(takeMove(moves, 'done', { reason: 'Brådskande', overrides }).ok).toBe(true);
  expect(takeMove(moves, 'cancelled', { reason: '', overrides: [] }).ok).toBe(false);
  expect(handoverMoves({ ...done, status: 'done' })).toEqual([]);
});

import { expect, test } from 'vitest';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { pressOnBoard, type BoardColumn } from '#features/lifecycle/board.ts';

const id = (text: string) => text as TaskId; // a name for a card, not a stored id

const columns: readonly BoardColumn[] = [
  { status: 'planned', ids: [id('a'), id('b')] },
  { status: 'in-progress', ids: [] },
  { status: 'waiting', ids: [id('c')] },
  { status: 'done', ids: [id('d'), id('e')] },
];

const allows = (from: TaskStatus, to: TaskStatus) =>
  (from === 'planned' && to === 'in-progress') || (from === 'waiting' && to === 'done');

const press = (card: string, key: string, shift = false) =>
  pressOnBoard(columns, id(card), { key, shift }, allows);

test('arrows go between the cards of a column', () => {
  expect(press('a', 'ArrowDown')).toEqual({ kind: 'focus', id: 'b' });
  expect(press('b', 'ArrowUp')).toEqual({ kind: 'focus', id: 'a' });
  expect(press('a', 'ArrowUp')).toBeNull();
  expect(press('d', 'End')).toEqual({ kind: 'focus', id: 'e' });
  expect(press('b', 'Home')).toEqual({ kind: 'focus', id: 'a' });
});

test('arrows pass over an empty column, at the same height where there is one', () => {
  expect(press('b', 'ArrowRight')).toEqual({ kind: 'focus', id: 'c' });
  expect(press('c', 'ArrowRight')).toEqual({ kind: 'focus', id: 'd' });
  expect(press('e', 'ArrowLeft')).toEqual({ kind: 'focus', id: 'c' });
  expect(press('e', 'ArrowRight')).toBeNull();
});

test('Shift+arrow moves the card only where the table allows', () => {
  expect(press('a', 'ArrowRight', true)).toEqual({ kind: 'move', id: 'a', to: 'in-progress' });
  expect(press('c', 'ArrowRight', true)).toEqual({ kind: 'move', id: 'c', to: 'done' });
  expect(press('c', 'ArrowLeft', true)).toBeNull();
  expect(press('d', 'ArrowLeft', true)).toBeNull();
});

test('other keys are not the board’s', () => {
  expect(press('a', 'x')).toBeNull();
  expect(press('nowhere', 'ArrowDown')).toBeNull();
});

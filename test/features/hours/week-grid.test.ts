import { describe, expect, test } from 'vitest';
import {
  chooseCell,
  type GridKey,
  type GridState,
  isSelected,
  pressKey,
  startGrid,
  typeText,
} from '#features/hours/week-grid.ts';

const size = { rows: 3, days: 7 };
const at = (row: number, day: number) => ({ row, day });
const key = (name: string, with_: Partial<GridKey> = {}): GridKey => ({
  key: name,
  shift: false,
  control: false,
  alt: false,
  ...with_,
});
const press = (state: GridState, name: string, with_: Partial<GridKey> = {}) =>
  pressKey(state, key(name, with_), size, '1:30');

describe('a chosen cell', () => {
  test.each([
    ['ArrowRight', {}, at(1, 4)],
    ['ArrowLeft', {}, at(1, 2)],
    ['ArrowUp', {}, at(0, 3)],
    ['ArrowDown', {}, at(2, 3)],
    ['ArrowRight', { control: true }, at(1, 6)],
    ['ArrowLeft', { control: true }, at(1, 0)],
    ['ArrowUp', { control: true }, at(0, 3)],
    ['ArrowDown', { control: true }, at(2, 3)],
    ['Home', {}, at(1, 0)],
    ['End', {}, at(1, 6)],
    ['Home', { control: true }, at(0, 0)],
    ['End', { control: true }, at(2, 6)],
    ['Tab', {}, at(1, 4)],
    ['Tab', { shift: true }, at(1, 2)],
  ] as const)('%s %o leads on', (name, with_, expected) => {
    const step = press(startGrid(at(1, 3)), name, with_);
    expect(step.state.active).toEqual(expected);
    expect(step.isTaken).toBe(true);
    expect(step.commit).toBeNull();
  });

  test('arrows stop at the edges', () => {
    expect(press(startGrid(at(0, 0)), 'ArrowUp').state.active).toEqual(at(0, 0));
    expect(press(startGrid(at(2, 6)), 'ArrowRight').state.active).toEqual(at(2, 6));
  });

  test('Tab goes on at the next row, and leaves the grid past its last cell', () => {
    expect(press(startGrid(at(0, 6)), 'Tab').state.active).toEqual(at(1, 0));
    expect(press(startGrid(at(1, 0)), 'Tab', { shift: true }).state.active).toEqual(at(0, 6));
    expect(press(startGrid(at(2, 6)), 'Tab').isTaken).toBe(false);
    expect(press(startGrid(at(0, 0)), 'Tab', { shift: true }).isTaken).toBe(false);
  });

  test('F2 and Enter open what is there for editing', () => {
    for (const name of ['F2', 'Enter']) {
      const { state } = press(startGrid(at(1, 3)), name);
      expect(state.mode).toBe('editing');
      expect(state.draft).toBe('1:30');
    }
  });

  test('Shift+F2 asks for the note', () => {
    expect(press(startGrid(at(1, 3)), 'F2', { shift: true }).asks).toBe('note');
  });

  test.each(['Delete', 'Backspace'])('R17 %s asks, and removes nothing', (name) => {
    const step = press(startGrid(at(1, 3)), name);
    expect(step.asks).toBe('remove');
    expect(step.commit).toBeNull();
  });

  test('typing replaces', () => {
    const state = typeText(startGrid(at(1, 3)), '2');
    expect(state).toMatchObject({ mode: 'typing', draft: '2' });
  });

  test('Alt keys are left to the week', () => {
    expect(press(startGrid(at(1, 3)), 'ArrowLeft', { alt: true }).isTaken).toBe(false);
  });

  test('Shift+arrows select a block, and Esc lets it go', () => {
    const one = press(startGrid(at(0, 1)), 'ArrowRight', { shift: true }).state;
    const two = press(one, 'ArrowDown', { shift: true }).state;
    expect([at(0, 1), at(0, 2), at(1, 1), at(1, 2)].every((cell) => isSelected(two, cell))).toBe(
      true,
    );
    expect(isSelected(two, at(1, 3))).toBe(false);
    expect(press(two, 'Escape').state.anchor).toEqual(at(1, 2));
    expect(press(two, 'ArrowRight').state.anchor).toEqual(at(1, 3));
  });
});

describe('a cell being written', () => {
  const typing = typeText(startGrid(at(1, 3)), '2:15');
  const editing = { ...typing, mode: 'editing' as const };

  test.each([
    ['Enter', {}, at(2, 3)],
    ['Enter', { shift: true }, at(0, 3)],
    ['Tab', {}, at(1, 4)],
    ['Tab', { shift: true }, at(1, 2)],
    ['ArrowRight', {}, at(1, 4)],
    ['ArrowDown', {}, at(2, 3)],
  ] as const)('%s %o saves it and leads on', (name, with_, expected) => {
    const step = press(typing, name, with_);
    expect(step.commit).toEqual({ at: at(1, 3), text: '2:15' });
    expect(step.state).toEqual(startGrid(expected));
  });

  test('Enter in the last row saves and stays', () => {
    const step = press(typeText(startGrid(at(2, 3)), '1'), 'Enter');
    expect(step.commit).toEqual({ at: at(2, 3), text: '1' });
    expect(step.state).toEqual(startGrid(at(2, 3)));
  });

  test('Tab past the last cell saves before focus leaves', () => {
    const step = press(typeText(startGrid(at(2, 6)), '1'), 'Tab');
    expect(step.isTaken).toBe(false);
    expect(step.commit).toEqual({ at: at(2, 6), text: '1' });
  });

  test('Esc restores what was there and saves nothing', () => {
    const step = press(typing, 'Escape');
    expect(step.commit).toBeNull();
    expect(step.state).toEqual(startGrid(at(1, 3)));
  });

  test.each(['ArrowLeft', 'ArrowRight', 'Home', 'End'])(
    '%s moves the caret while editing',
    (name) => {
      expect(press(editing, name)).toMatchObject({ isTaken: false, commit: null });
    },
  );

  test('clicking another cell saves it', () => {
    const step = chooseCell(typing, at(0, 0), false);
    expect(step.commit).toEqual({ at: at(1, 3), text: '2:15' });
    expect(step.state.active).toEqual(at(0, 0));
  });

  test('clicking in it changes nothing', () => {
    expect(chooseCell(typing, at(1, 3), false)).toMatchObject({ commit: null, state: typing });
  });
});

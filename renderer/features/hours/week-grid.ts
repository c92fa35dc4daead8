/** A cell by its row (0 is the first) and its day (0 is Monday). */
export type CellAt = { readonly row: number; readonly day: number };

/**
 * ready: the cell is chosen, and typing replaces it. typing: the text was begun by typing, and arrows leave the cell as
 * in a spreadsheet. editing: F2 or Enter opened the text, and arrows move the caret.
 */
export type GridMode = 'ready' | 'typing' | 'editing';

/** Where one is in the grid. `anchor` is the other corner of the selected block; equal to `active` when one cell is. */
export type GridState = {
  readonly active: CellAt;
  readonly anchor: CellAt;
  readonly mode: GridMode;
  readonly draft: string;
};

export type GridSize = { readonly rows: number; readonly days: number };

/** A key as the browser names it (`KeyboardEvent.key`). */
export type GridKey = {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
};

/** What a key leads to. `isTaken` false: the browser does with it what it always does (a caret moves, focus leaves). */
export type GridStep = {
  readonly state: GridState;
  readonly isTaken: boolean;
  /** The written text of `at` is to be saved. */
  readonly commit: { readonly at: CellAt; readonly text: string } | null;
  /** The chosen cell is asked for: its note, or its removal, never done by a bare key (R17). */
  readonly asks: 'note' | 'remove' | null;
};

export const firstCell: CellAt = { row: 0, day: 0 };

export const startGrid = (at: CellAt): GridState => ({
  active: at,
  anchor: at,
  mode: 'ready',
  draft: '',
});

const clamp = (at: CellAt, size: GridSize): CellAt => ({
  row: Math.max(0, Math.min(size.rows - 1, at.row)),
  day: Math.max(0, Math.min(size.days - 1, at.day)),
});

export const isSameCell = (one: CellAt, other: CellAt): boolean =>
  one.row === other.row && one.day === other.day;

const arrows: Readonly<Record<string, CellAt>> = {
  ArrowLeft: { row: 0, day: -1 },
  ArrowRight: { row: 0, day: 1 },
  ArrowUp: { row: -1, day: 0 },
  ArrowDown: { row: 1, day: 0 },
};

/** Where a moving key leads, or null for a key that does not move. */
const target = (at: CellAt, key: GridKey, size: GridSize): CellAt | null => {
  const arrow = arrows[key.key];
  if (arrow !== undefined) {
    const far = key.control ? Math.max(size.rows, size.days) : 1;
    return clamp({ row: at.row + arrow.row * far, day: at.day + arrow.day * far }, size);
  }
  if (key.key === 'Home') return clamp({ row: key.control ? 0 : at.row, day: 0 }, size);
  if (key.key === 'End') {
    return clamp({ row: key.control ? size.rows - 1 : at.row, day: size.days - 1 }, size);
  }
  return null;
};

/** The next cell in reading order, or null past the last (Tab then leaves the grid). */
const neighbour = (at: CellAt, size: GridSize, step: 1 | -1): CellAt | null => {
  const place = at.row * size.days + at.day + step;
  if (place < 0 || place >= size.rows * size.days) return null;
  return { row: Math.floor(place / size.days), day: place % size.days };
};

const stay = (state: GridState): GridStep => ({ state, isTaken: false, commit: null, asks: null });
const take = (state: GridState): GridStep => ({ state, isTaken: true, commit: null, asks: null });

const written = (state: GridState): GridStep['commit'] =>
  state.mode === 'ready' ? null : { at: state.active, text: state.draft };

/** Leaves the written text behind to be saved and chooses another cell. */
const leaveTo = (state: GridState, at: CellAt): GridStep => ({
  state: startGrid(at),
  isTaken: true,
  commit: written(state),
  asks: null,
});

const pressTab = (state: GridState, key: GridKey, size: GridSize): GridStep => {
  const next = neighbour(state.active, size, key.shift ? -1 : 1);
  if (next !== null) return leaveTo(state, next);
  return { state: startGrid(state.active), isTaken: false, commit: written(state), asks: null };
};

const pressWhileReady = (
  state: GridState,
  key: GridKey,
  size: GridSize,
  text: string,
): GridStep => {
  if (key.key === 'F2' && key.shift) return { ...take(state), asks: 'note' };
  if (key.key === 'F2' || key.key === 'Enter') {
    return take({ ...startGrid(state.active), mode: 'editing', draft: text });
  }
  if (key.key === 'Delete' || key.key === 'Backspace') return { ...take(state), asks: 'remove' };
  if (key.key === 'Escape') {
    return isSameCell(state.active, state.anchor) ? stay(state) : take(startGrid(state.active));
  }
  const next = target(state.active, key, size);
  if (next === null) return stay(state);
  return take(key.shift ? { ...state, active: next } : startGrid(next));
};

const pressWhileWriting = (state: GridState, key: GridKey, size: GridSize): GridStep => {
  if (key.key === 'Escape') return take(startGrid(state.active));
  if (key.key === 'Enter') {
    const down = { row: state.active.row + (key.shift ? -1 : 1), day: state.active.day };
    return leaveTo(state, clamp(down, size));
  }
  const isUpOrDown = key.key === 'ArrowUp' || key.key === 'ArrowDown';
  if (key.shift || (state.mode === 'editing' && !isUpOrDown)) return stay(state);
  const next = target(state.active, key, size);
  return next === null ? stay(state) : leaveTo(state, next);
};

/**
 * What a key does in the grid. `text` is what the chosen cell shows. Alt keys are never the grid's own: they turn the
 * weeks.
 */
export const pressKey = (
  state: GridState,
  key: GridKey,
  size: GridSize,
  text: string,
): GridStep => {
  if (key.alt) return stay(state);
  if (key.key === 'Tab') return pressTab(state, key, size);
  return state.mode === 'ready'
    ? pressWhileReady(state, key, size, text)
    : pressWhileWriting(state, key, size);
};

/** A character was written into the chosen cell: what was there is replaced, unless the text was opened for editing. */
export const typeText = (state: GridState, draft: string): GridState => ({
  ...startGrid(state.active),
  mode: state.mode === 'ready' ? 'typing' : state.mode,
  draft,
});

/** Another cell was clicked: what was being written is left to be saved. With Shift the block grows instead. */
export const chooseCell = (state: GridState, at: CellAt, grows: boolean): GridStep => {
  if (grows && state.mode === 'ready') return take({ ...state, active: at });
  if (isSameCell(state.active, at)) return stay({ ...state, anchor: at });
  return leaveTo(state, at);
};

/** The block between the chosen cell and its anchor, both included. */
export const selectedBlock = (
  state: GridState,
): { readonly from: CellAt; readonly to: CellAt } => ({
  from: {
    row: Math.min(state.active.row, state.anchor.row),
    day: Math.min(state.active.day, state.anchor.day),
  },
  to: {
    row: Math.max(state.active.row, state.anchor.row),
    day: Math.max(state.active.day, state.anchor.day),
  },
});

export const isSelected = (state: GridState, at: CellAt): boolean => {
  const { from, to } = selectedBlock(state);
  return at.row >= from.row && at.row <= to.row && at.day >= from.day && at.day <= to.day;
};

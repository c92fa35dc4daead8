import {
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { placeBlock, readBlock, writeBlock, type PastedCell } from './cell-block.ts';
import {
  chooseCell,
  firstCell,
  pressKey,
  selectedBlock,
  startGrid,
  typeText,
  type CellAt,
  type GridState,
  type GridStep,
} from './week-grid.ts';

const dayCount = 7;

type WeekGridActions = {
  /** What a cell shows when nobody writes in it. */
  readonly textAt: (at: CellAt) => string;
  /** Locked cells can be chosen, but not written in. */
  readonly isWritable: (at: CellAt) => boolean;
  /** Locked cells and those of several entries are looked into in their day. */
  readonly isOpenedElsewhere: (at: CellAt) => boolean;
  readonly onWrite: (at: CellAt, text: string) => void;
  /** Enter, F2 or a double click on a cell that is opened elsewhere. */
  readonly onOpen: (at: CellAt) => void;
  readonly onNote: (at: CellAt) => void;
  readonly onRemove: (at: CellAt) => void;
  /** Esc on a chosen cell: drops what could not be read or saved. Answers whether there was any. */
  readonly onRestore: (at: CellAt) => boolean;
  /** Enter on a cell whose text could not be saved. Answers whether there was any. */
  readonly onRetry: (at: CellAt) => boolean;
  /** Ctrl+Z on a chosen cell: nothing is being typed there, so it is the journal's. */
  readonly onUndo: () => void;
  readonly onPaste: (cells: readonly PastedCell[], outside: number) => void;
  readonly onCopy: (count: number) => void;
};

const isCharacter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;

/** Where one is, held by the row's key: rows may come and go above. */
type HeldState = { readonly grid: GridState; readonly rowKeys: readonly string[] };

const moved = (at: CellAt, before: readonly string[], now: readonly string[]): CellAt => {
  const index = now.indexOf(before[at.row] ?? '');
  return { ...at, row: index === -1 ? Math.max(0, Math.min(at.row, now.length - 1)) : index };
};

const followRows = ({ grid, rowKeys }: HeldState, now: readonly string[]): GridState => ({
  ...grid,
  active: moved(grid.active, rowKeys, now),
  anchor: moved(grid.anchor, rowKeys, now),
});

const cellOf = (target: EventTarget): CellAt | null => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (element === null) return null;
  return { row: Number(element.dataset['row']), day: Number(element.dataset['day']) };
};

const inputAt = (table: RefObject<HTMLTableElement | null>, at: CellAt): HTMLInputElement | null =>
  table.current?.querySelector<HTMLInputElement>(
    `input[data-row="${at.row}"][data-day="${at.day}"]`,
  ) ?? null;

/** The grid's keyboard, mouse and clipboard: turns events into the steps of week-grid.ts and moves the focus along. */
export const useWeekGrid = (rowKeys: readonly string[], actions: WeekGridActions) => {
  const table = useRef<HTMLTableElement>(null);
  const [held, setHeld] = useState<HeldState>({ grid: startGrid(firstCell), rowKeys });
  const state = followRows(held, rowKeys);
  const size = { rows: rowKeys.length, days: dayCount };

  const keep = (grid: GridState): void => setHeld({ grid, rowKeys });

  const focus = (at: CellAt): void => {
    const input = inputAt(table, at);
    input?.focus();
    input?.select();
  };

  const apply = ({ state: next, commit, asks }: GridStep): void => {
    keep(next);
    if (commit !== null) actions.onWrite(commit.at, commit.text);
    if (asks === 'note') actions.onNote(next.active);
    if (asks === 'remove') actions.onRemove(next.active);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const at = cellOf(event.target);
    if (at === null || event.nativeEvent.isComposing) return;
    const isOpening =
      state.mode === 'ready' && ['Enter', 'F2'].includes(event.key) && !event.shiftKey;
    if (isOpening && actions.isOpenedElsewhere(at)) {
      event.preventDefault();
      actions.onOpen(at);
      return;
    }
    const answers: Readonly<Record<string, (at: CellAt) => boolean>> = {
      Escape: actions.onRestore,
      Enter: actions.onRetry,
    };
    if (state.mode === 'ready' && answers[event.key]?.(at) === true) {
      event.preventDefault();
      return;
    }
    if (state.mode === 'ready' && isUndo(event)) {
      event.preventDefault();
      actions.onUndo();
      return;
    }
    // A text that is typed anew as it stands is still typed: without this, no change would be heard of it.
    if (state.mode === 'ready' && isCharacter(event) && actions.isWritable(at)) {
      keep(typeText(startGrid(at), ''));
      return;
    }
    const key = {
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    };
    const step = pressKey(state, key, size, actions.textAt(at));
    if (step.isTaken) event.preventDefault();
    apply(step);
    if (!step.isTaken) return;
    const input = inputAt(table, step.state.active);
    if (step.state.mode === 'editing')
      input?.setSelectionRange(input.value.length, input.value.length);
    else focus(step.state.active);
  };

  const onMouseDown = (event: MouseEvent<HTMLTableElement>): void => {
    const at = event.target instanceof HTMLInputElement ? cellOf(event.target) : null;
    if (at === null || event.button !== 0) return;
    const isAgain = document.activeElement === event.target && !event.shiftKey;
    if (isAgain && state.mode !== 'ready') return;
    event.preventDefault();
    if (isAgain && event.detail > 1) {
      if (actions.isOpenedElsewhere(at)) actions.onOpen(at);
      else keep({ ...startGrid(at), mode: 'editing', draft: actions.textAt(at) });
      return;
    }
    apply(chooseCell(state, at, event.shiftKey));
    focus(at);
  };

  /** Focus came by Tab or a screen reader: the cell is chosen. */
  const onFocus = (event: FocusEvent<HTMLTableElement>): void => {
    const at = event.target instanceof HTMLInputElement ? cellOf(event.target) : null;
    if (at === null) return;
    if (at.row !== state.active.row || at.day !== state.active.day) {
      if (state.mode === 'ready' && event.relatedTarget !== null) keep(startGrid(at));
    }
  };

  /** Focus left the grid: what was being written is saved, as in every field. */
  const onBlur = (event: FocusEvent<HTMLTableElement>): void => {
    if (state.mode === 'ready' || table.current?.contains(event.relatedTarget)) return;
    const { active, draft } = state;
    keep(startGrid(active));
    actions.onWrite(active, draft);
  };

  const onInput = (at: CellAt, text: string): void => {
    if (!actions.isWritable(at)) return;
    const here = state.active.row === at.row && state.active.day === at.day ? state : startGrid(at);
    keep(typeText(here, text));
  };

  const onPaste = (event: ClipboardEvent<HTMLTableElement>): void => {
    const at = cellOf(event.target);
    if (at === null || state.mode !== 'ready') return;
    event.preventDefault();
    const { from } = selectedBlock(state);
    const placed = placeBlock(readBlock(event.clipboardData.getData('text/plain')), from, size);
    actions.onPaste(placed.cells, placed.outside);
  };

  const onCopy = (event: ClipboardEvent<HTMLTableElement>): void => {
    if (cellOf(event.target) === null || state.mode !== 'ready') return;
    event.preventDefault();
    const block = selectedBlock(state);
    event.clipboardData.setData('text/plain', writeBlock(block, actions.textAt));
    actions.onCopy((block.to.row - block.from.row + 1) * (block.to.day - block.from.day + 1));
  };

  return {
    state,
    focus,
    onInput,
    table: { ref: table, onKeyDown, onMouseDown, onFocus, onBlur, onPaste, onCopy },
  };
};

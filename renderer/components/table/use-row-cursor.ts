import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TableModel } from './use-table-model.ts';

type RowCursor = {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRowClick: (index: number, event: MouseEvent) => void;
  readonly onRowFocus: (index: number) => void;
};

type CursorInput<Row extends object> = {
  readonly model: TableModel<Row>;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly showRow: (index: number) => void;
};

const pageStep = 10;

const stepOf = (key: string, active: number, last: number): number | undefined => {
  const steps: { readonly [key: string]: number } = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageStep,
    PageUp: active - pageStep,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(last, next));
};

const idsBetween = <Row extends object>(model: TableModel<Row>, from: number, to: number) =>
  model
    .getRowModel()
    .rows.slice(Math.min(from, to), Math.max(from, to) + 1)
    .map((row) => [row.id, true as const] as const);

/** Where the keyboard is in a table: arrows move, Shift widens the choice, Space chooses, Enter opens, Ctrl+A takes all. */
export const useRowCursor = <Row extends object>(input: CursorInput<Row>): RowCursor => {
  const { model, onOpen, showRow } = input;
  const [wanted, setActive] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const { rows } = model.getRowModel();
  const active = Math.max(0, Math.min(wanted, rows.length - 1));

  const choose = (from: number, to: number): void =>
    model.setRowSelection(Object.fromEntries(idsBetween(model, from, to)));
  const move = (to: number, widens: boolean): void => {
    setActive(to);
    showRow(to);
    if (widens) choose(anchor, to);
    else {
      setAnchor(to);
      model.resetRowSelection(true);
    }
  };
  const open = (index: number): void => {
    const row = rows[index];
    if (row !== undefined) onOpen?.(row.original);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // A key pressed on a sort button or a link within a row is theirs.
    if (!(event.target instanceof HTMLElement && 'row' in event.target.dataset)) return;
    const step = stepOf(event.key, active, rows.length - 1);
    const isMod = event.ctrlKey || event.metaKey;
    if (step !== undefined) move(step, event.shiftKey);
    else if (event.key === 'Enter') open(active);
    else if (event.key === ' ') rows[active]?.toggleSelected();
    else if (event.key === 'a' && isMod) choose(0, rows.length - 1);
    else if (event.key === 'Escape' && model.getSelectedRowIds().length > 0)
      model.resetRowSelection(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onRowClick = (index: number, event: MouseEvent): void => {
    setActive(index);
    if (event.shiftKey) choose(anchor, index);
    else if (event.ctrlKey || event.metaKey) rows[index]?.toggleSelected();
    else open(index);
    if (!event.shiftKey) setAnchor(index);
  };

  return { active, onKeyDown, onRowClick, onRowFocus: setActive };
};

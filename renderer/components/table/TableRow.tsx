import type { MouseEvent } from 'react';
import type { Column } from '#components/column.ts';
import type { Formatters } from '#i18n/format.ts';
import styles from './table.module.css';

type TableRowProps<Row, Key extends string> = {
  readonly columns: readonly Column<Row, Key>[];
  readonly row: Row;
  readonly index: number;
  readonly format: Formatters;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly canOpen: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onFocus: (index: number) => void;
};

/** A press on something of its own within a row, or the end of marking text, isn't a press on the row. */
const isForRow = (event: MouseEvent): boolean => {
  const inner = event.target instanceof Element ? event.target.closest('a, button, input') : null;
  return inner === null && (window.getSelection()?.isCollapsed ?? true);
};

export const TableRow = <Row, Key extends string>(props: TableRowProps<Row, Key>) => {
  const { columns, row, index, format } = props;
  return (
    <tr
      className={styles['row']}
      data-row={index}
      data-opens={props.canOpen}
      aria-rowindex={index + 2}
      aria-selected={props.isChosen}
      tabIndex={props.isActive ? 0 : -1}
      onFocus={() => props.onFocus(index)}
      onClick={(event) => {
        if (isForRow(event)) props.onClick(index, event);
      }}
    >
      {columns.map((column) => {
        const text = column.text(row, format);
        return (
          <td
            key={column.id}
            className={styles['td']}
            data-kind={column.kind ?? 'text'}
            title={column.kind === undefined || column.kind === 'text' ? text : undefined}
          >
            {column.cell?.(row) ?? text}
          </td>
        );
      })}
    </tr>
  );
};

import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Column, TableSort } from '#components/column.ts';
import type { TableModel } from './use-table-model.ts';
import styles from './table.module.css';

type TableHeadProps<Row extends object, Key extends string> = {
  readonly columns: readonly Column<Row, Key>[];
  readonly model: TableModel<Row>;
  readonly sort: TableSort<Key> | undefined;
  readonly onSort: ((sort: TableSort<Key>) => void) | undefined;
};

const turned = { ascending: 'descending', descending: 'ascending' } as const;

/** Figures are first wanted largest first, words from A. */
const firstDirection = (kind: string | undefined): TableSort<string>['direction'] =>
  kind === undefined || kind === 'text' || kind === 'status' ? 'ascending' : 'descending';

const SortMark = ({ direction }: { readonly direction: TableSort<string>['direction'] }) => {
  const Icon = direction === 'ascending' ? IconChevronUp : IconChevronDown;
  return <Icon size={12} aria-hidden="true" />;
};

/** A drag starts from the widths as drawn: those without one of their own have none in the model yet. */
const freezeWidths = <Row extends object>(model: TableModel<Row>, event: MouseEvent): void => {
  const cells = event.currentTarget.closest('tr')?.children ?? [];
  const drawn = [...cells].map((cell) => cell.getBoundingClientRect().width);
  const ids = model.getAllLeafColumns().map((column) => column.id);
  model.setColumnSizing(Object.fromEntries(ids.map((id, at) => [id, drawn[at] ?? 0])));
};

export const TableHead = <Row extends object, Key extends string>(
  props: TableHeadProps<Row, Key>,
) => {
  const { columns, model, sort, onSort } = props;
  const headers = model.getHeaderGroups()[0]?.headers ?? [];
  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => {
          const { sortBy } = column;
          const direction =
            sortBy !== undefined && sort?.by === sortBy ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              className={styles['th']}
              data-kind={column.kind ?? 'text'}
              aria-sort={direction}
            >
              {sortBy === undefined || onSort === undefined ? (
                <span className={column.hidesHeader ? 'visually-hidden' : styles['th-text']}>
                  {column.header}
                </span>
              ) : (
                <button
                  type="button"
                  className={styles['th-button']}
                  onClick={() =>
                    onSort({
                      by: sortBy,
                      direction: direction ? turned[direction] : firstDirection(column.kind),
                    })
                  }
                >
                  {column.header}
                  {direction === undefined ? null : <SortMark direction={direction} />}
                </button>
              )}
              <span
                className={styles['grip']}
                aria-hidden="true"
                onDoubleClick={() => model.resetColumnSizing(true)}
                onMouseDown={(event) => {
                  freezeWidths(model, event);
                  headers[index]?.getResizeHandler()(event);
                }}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

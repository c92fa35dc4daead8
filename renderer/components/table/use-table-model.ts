import {
  columnResizingFeature,
  columnSizingFeature,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnSizingState,
  type ReactTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column } from '#components/column.ts';
import { useRemembered } from '#state/session.ts';

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  rowSelectionFeature,
});

export type TableModel<Row extends object> = ReactTable<typeof features, Row>;

type TableInput<Row, Key extends string> = {
  readonly columns: readonly Column<Row, Key>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly remember: string | undefined;
};

const isSizing = (value: unknown): value is ColumnSizingState =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((width) => typeof width === 'number');

/** The table's state: which rows are chosen, and how wide the columns are, remembered between visits. */
export const useTableModel = <Row extends object, Key extends string>(
  input: TableInput<Row, Key>,
): TableModel<Row> => {
  const { columns, rows, rowKey, remember } = input;
  const [widths, setWidths] = useRemembered(`columns:${remember ?? ''}`, {});
  const columnSizing = remember !== undefined && isSizing(widths) ? widths : undefined;
  // TanStack rebuilds its models when the identity of its inputs changes: stable inputs are its contract.
  const definitions = useMemo(
    () => columns.map((column) => ({ id: column.id, accessorFn: (row: Row) => row })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    columnResizeMode: 'onEnd',
    defaultColumn: { minSize: 48, maxSize: 900 },
    ...(columnSizing === undefined
      ? {}
      : {
          state: { columnSizing },
          onColumnSizingChange: (change) =>
            setWidths(typeof change === 'function' ? change(columnSizing) : change),
        }),
  });
};

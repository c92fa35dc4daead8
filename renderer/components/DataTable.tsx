import { useVirtualizer, observeElementRect, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type ClipboardEvent, type ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import type { Column, TableSort } from './column.ts';
import { rowsAsText } from './table/rows-as-text.ts';
import { TableHead } from './table/TableHead.tsx';
import { TableRow } from './table/TableRow.tsx';
import { useRowCursor } from './table/use-row-cursor.ts';
import { useTableModel, type TableModel } from './table/use-table-model.ts';
import styles from './table/table.module.css';

type DataTableProps<Row extends object, Key extends string> = {
  readonly label: string;
  readonly columns: readonly Column<Row, Key>[];
  readonly rows: readonly Row[];
  /** How many there are in all, where `rows` is the first part of them. */
  readonly total?: number;
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly sort?: TableSort<Key>;
  readonly onSort?: (sort: TableSort<Key>) => void;
  /** Asks for more rows, when the end of those there are comes into sight. */
  readonly onMore?: () => void;
  /** A name under which this laptop remembers the widths of the columns. */
  readonly remember?: string;
  /** `page`: fills the page and scrolls within; `content`: as high as its rows. */
  readonly fit?: 'page' | 'content';
  readonly footer?: ReactNode;
  readonly empty?: ReactNode;
};

const rowHeight = 28;
const headHeight = 31;
const overscan = 12;

/** Where nothing is laid out (a test's DOM) a window of ordinary height is assumed, so that there are rows to see. */
const observeRect = (
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  report: (rect: { width: number; height: number }) => void,
) =>
  observeElementRect(virtualizer, (rect) =>
    report(rect.height > 0 ? rect : { width: 1000, height: 800 }),
  );

/** The height of the rows that aren't in the DOM. */
const Gap = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;

const ColumnWidths = <Row extends object, Key extends string>(props: {
  readonly columns: readonly Column<Row, Key>[];
  readonly model: TableModel<Row>;
}) => (
  <colgroup>
    {props.columns.map((column) => {
      const width = props.model.state.columnSizing[column.id] ?? column.width;
      return <col key={column.id} style={width === undefined ? {} : { width }} />;
    })}
  </colgroup>
);

/** Rows under a sticky head: only those in sight are in the DOM. Ctrl+C copies the chosen rows for a spreadsheet. */
export const DataTable = <Row extends object, Key extends string = never>(
  props: DataTableProps<Row, Key>,
) => {
  const { columns, rows, onOpen, onMore, fit = 'page' } = props;
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const model = useTableModel({ columns, rows, rowKey: props.rowKey, remember: props.remember });
  // oxlint-disable-next-line react/incompatible-library -- its functions change by design; no compiler memoizes here
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    observeElementRect: observeRect,
  });
  const focusRow = (index: number): void => {
    virtual.scrollToIndex(index);
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`[data-row="${index}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const cursor = useRowCursor({ model, onOpen, showRow: focusRow });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const wantsMore =
    rows.length < (props.total ?? rows.length) && lastShown >= rows.length - overscan;
  const askForMore = useEffectEvent(() => onMore?.());
  useEffect(() => {
    if (wantsMore) askForMore();
  }, [wantsMore, rows.length]);

  const copy = (event: ClipboardEvent): void => {
    if (window.getSelection()?.isCollapsed === false) return;
    const chosen = model.getSelectedRowModel().rows.map((row) => row.original);
    const active = rows[cursor.active];
    const copied = chosen.length > 0 ? chosen : active === undefined ? [] : [active];
    event.clipboardData.setData('text/plain', rowsAsText(columns, copied, format));
    event.preventDefault();
  };

  if (rows.length === 0 && props.empty !== undefined) return props.empty;
  return (
    <div className={styles['frame']} data-fit={fit} data-fits-window ref={frame}>
      <table
        className={styles['table']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's grid pattern is a table
        role="grid"
        aria-label={props.label}
        aria-multiselectable="true"
        aria-rowcount={(props.total ?? rows.length) + 1}
        onKeyDown={cursor.onKeyDown}
        onCopy={copy}
      >
        <ColumnWidths columns={columns} model={model} />
        <TableHead columns={columns} model={model} sort={props.sort} onSort={props.onSort} />
        <tbody>
          <Gap height={(items[0]?.start ?? headHeight) - headHeight} />
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <TableRow
                key={props.rowKey(row)}
                columns={columns}
                row={row}
                index={item.index}
                format={format}
                isActive={item.index === cursor.active}
                isChosen={model.state.rowSelection[props.rowKey(row)] === true}
                canOpen={onOpen !== undefined}
                onClick={cursor.onRowClick}
                onFocus={cursor.onRowFocus}
              />
            );
          })}
          <Gap height={virtual.getTotalSize() + headHeight - (items.at(-1)?.end ?? headHeight)} />
        </tbody>
      </table>
      {props.footer === undefined ? null : <div className={styles['footer']}>{props.footer}</div>}
    </div>
  );
};

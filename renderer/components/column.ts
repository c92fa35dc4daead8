import type { ReactNode } from 'react';
import type { Formatters } from '#i18n/format.ts';

/** How a column's cells stand: figures to the right in columns, words to the left. */
export type ColumnKind = 'text' | 'money' | 'duration' | 'date' | 'status' | 'number';

/** One column of a DataTable, as data. */
export type Column<Row, Key extends string = never> = {
  readonly id: string;
  readonly header: string;
  /** Keeps the header for screen readers only: for a narrow column of pictures. */
  readonly hidesHeader?: boolean;
  readonly kind?: ColumnKind;
  /** The cell in words: shown, and copied. */
  readonly text: (row: Row, format: Formatters) => string;
  /** Shown instead of the words: a link, a badge. */
  readonly cell?: (row: Row) => ReactNode;
  /** In px; a column without one takes its share of what is left. */
  readonly width?: number;
  /** The key by which the list can be asked to be sorted. */
  readonly sortBy?: Key;
};

export type TableSort<Key extends string> = {
  readonly by: Key;
  readonly direction: 'ascending' | 'descending';
};

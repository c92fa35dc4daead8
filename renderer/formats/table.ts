import type { PlainDate } from '#domain/time/plain-date.ts';

/** One value of an export, with its kind, so that each format writes it in its own way. Decimals are integers in steps. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'decimal'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'empty' };

export type Column = { readonly heading: string; /** In characters. */ readonly width: number };

/** An export before it is a file: every row has a cell a column. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export const emptyCell: Cell = { kind: 'empty' };

export const textCell = (text: string | null): Cell =>
  text === null || text === '' ? emptyCell : { kind: 'text', text };

export const dateCell = (date: PlainDate | null): Cell =>
  date === null ? emptyCell : { kind: 'date', date };

/** An integer count of 10^−`decimals`: an amount in öre has two decimals. */
export const decimalCell = (value: number | null, decimals: number): Cell =>
  value === null ? emptyCell : { kind: 'decimal', value, decimals };

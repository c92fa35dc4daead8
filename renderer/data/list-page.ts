/** The first rows of a list in its order, and how many there are in all. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly total: number };

export type Sort<Key extends string> = {
  readonly by: Key;
  readonly direction: 'ascending' | 'descending';
};

/** An account by its number and name. */
export type NamedAccount = { readonly number: string; readonly name: string };

export type AccountComparison = 'new' | 'renamed' | 'same';

export type ComparedAccount = NamedAccount & {
  readonly comparison: AccountComparison;
  /** The name that it has now, where that is another. */
  readonly formerName: string | null;
};

/** What reading a chart in would add and rename; accounts that it doesn't name stay. */
export const compareAccounts = (
  read: readonly NamedAccount[],
  known: readonly NamedAccount[],
): readonly ComparedAccount[] => {
  const names = new Map(known.map(({ number, name }) => [number, name]));
  return read.map((account) => {
    const name = names.get(account.number);
    if (name === undefined) return { ...account, comparison: 'new', formerName: null };
    return name === account.name
      ? { ...account, comparison: 'same', formerName: null }
      : { ...account, comparison: 'renamed', formerName: name };
  });
};

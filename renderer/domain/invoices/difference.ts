import { subtractMoney, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceLine } from './invoice.ts';

/** One line then and now; null where it wasn't or isn't. */
export type LineDifference = {
  readonly id: InvoiceLine['id'];
  readonly text: string;
  readonly before: InvoiceLine | null;
  readonly after: InvoiceLine | null;
  /** Net now less net then. */
  readonly change: MinorUnits;
};

/** The lines of a credited invoice beside those of the draft that replaces it, which keep the originals' ids. */
export const lineDifferences = (
  before: readonly InvoiceLine[],
  after: readonly InvoiceLine[],
): readonly LineDifference[] => {
  const now = new Map(after.map((line) => [line.id, line]));
  const then = new Set(before.map(({ id }) => id));
  const pairs = [
    ...before.map((line) => ({ id: line.id, before: line, after: now.get(line.id) ?? null })),
    ...after
      .filter(({ id }) => !then.has(id))
      .map((line) => ({ id: line.id, before: null, after: line })),
  ];
  return pairs.map((pair) => ({
    ...pair,
    text: pair.after?.text ?? pair.before?.text ?? '',
    change: subtractMoney(pair.after?.net ?? zeroMoney, pair.before?.net ?? zeroMoney),
  }));
};

import type { IntegrationRow } from '#state/integrations.ts';

export type HorizonGroup = {
  readonly kind: 'group';
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** How many of them are without support. */
  readonly past: number;
  readonly top: number;
};
export type HorizonLine = {
  readonly kind: 'line';
  readonly key: string;
  readonly row: IntegrationRow;
  readonly top: number;
  /** Its place among the lines: what the arrows walk. */
  readonly place: number;
};
export type HorizonItem = HorizonGroup | HorizonLine;

export type Grouping = 'client' | 'product';

export const horizonSizes = { group: 30, line: 28 } as const;

const collator = new Intl.Collator('sv');

const groupOf = (row: IntegrationRow, by: Grouping): readonly [key: string, name: string] =>
  by === 'client' ? [row.clientId, row.clientName] : [row.thirdPartyId, row.product.product];

/** The nearest end first; what has none comes last. */
const byEnd = (one: IntegrationRow, other: IntegrationRow): number => {
  const [first, second] = [one.support.end ?? '9999', other.support.end ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return collator.compare(one.systemName, other.systemName) || (one.id < other.id ? -1 : 1);
};

/** Integrations under a heading for each client or product, from top to bottom, and how high they stand together. */
export const horizonItems = (
  rows: readonly IntegrationRow[],
  by: Grouping,
): { readonly items: readonly HorizonItem[]; readonly height: number; readonly lines: number } => {
  const groups = new Map<string, { readonly name: string; readonly rows: IntegrationRow[] }>();
  for (const row of rows) {
    const [key, name] = groupOf(row, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, rows: [row] });
    else group.rows.push(row);
  }
  const items: HorizonItem[] = [];
  let top = 0;
  let place = 0;
  const named = [...groups].toSorted(([, one], [, other]) =>
    collator.compare(one.name, other.name),
  );
  for (const [key, group] of named) {
    const past = group.rows.filter(({ support }) => support.isPast).length;
    items.push({ kind: 'group', key, name: group.name, count: group.rows.length, past, top });
    top += horizonSizes.group;
    for (const row of group.rows.toSorted(byEnd)) {
      items.push({ kind: 'line', key: row.id, row, top, place });
      top += horizonSizes.line;
      place += 1;
    }
  }
  return { items, height: top, lines: place };
};

/** Those in sight, and a few beyond the edges so that a fast scroll meets no blank. */
export const itemsInSight = (
  items: readonly HorizonItem[],
  sight: { readonly top: number; readonly height: number },
): readonly HorizonItem[] => {
  const beyond = 10 * horizonSizes.line;
  const from = sight.top - beyond;
  const to = sight.top + sight.height + beyond;
  return items.filter(({ top }) => top >= from && top <= to);
};

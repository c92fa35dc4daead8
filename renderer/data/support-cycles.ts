import { compareCycles } from '#domain/integrations/compare-cycles.ts';
import type { ComparedProduct } from '#domain/integrations/compare-cycles.ts';
import { newerProduct } from '#domain/integrations/support-cycle.ts';
import type { SupportCycles, SupportProduct } from '#domain/integrations/support-cycle.ts';
import { brandText } from '#domain/brand.ts';
import type { SupportCyclesId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { BuiltInCycles } from './support-cycles-built-in.ts';
import { loadBuiltInCycles } from './support-cycles-built-in.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

const toProduct = ({ id, label, source, checkedOn, cycles }: SupportCycles): SupportProduct => ({
  slug: id,
  label,
  source,
  checkedOn,
  cycles,
});

/** A product as the table has it: imported or built in, whichever was checked last. */
const productIn = (
  builtIn: BuiltInCycles,
  slug: string,
  row: SupportCycles | undefined,
): SupportProduct | null =>
  newerProduct(builtIn.get(slug), row === undefined ? undefined : toProduct(row));

/** The named products of the table; those it hasn't are absent. */
export async function findSupportProducts(
  { supportCycles }: Database,
  builtIn: BuiltInCycles,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, SupportProduct>> {
  const asked = [...new Set(slugs)].filter((slug) => slug !== '');
  const rows = await supportCycles.bulkGet(asked);
  return new Map(
    asked.flatMap((slug, place) => {
      const product = productIn(builtIn, slug, rows[place]);
      return product === null ? [] : [[slug, product]];
    }),
  );
}

export type SupportTableRow = Pick<SupportProduct, 'slug' | 'label' | 'source' | 'checkedOn'> & {
  readonly cycles: number;
  readonly isImported: boolean;
};

/** Every product of the table by its name: what a product can be tied to, and how old each is. */
export async function listSupportTable(
  { database }: Store,
  builtIn: BuiltInCycles,
): Promise<readonly SupportTableRow[]> {
  const rows = new Map(
    (await database.supportCycles.toArray()).map((row) => [String(row.id), row]),
  );
  return [...new Set([...builtIn.keys(), ...rows.keys()])]
    .flatMap((slug) => {
      const row = rows.get(slug);
      const product = productIn(builtIn, slug, row);
      if (product === null) return [];
      const { label, source, checkedOn, cycles } = product;
      const isImported = row !== undefined && checkedOn === row.checkedOn;
      return [{ slug, label, source, checkedOn, cycles: cycles.length, isImported }];
    })
    .toSorted((one, other) => compareTexts(one.label.toLowerCase(), other.label.toLowerCase()));
}

export const getSupportProduct = async (
  { database }: Store,
  slug: string,
  builtIn: BuiltInCycles,
): Promise<SupportProduct | null> =>
  productIn(builtIn, slug, await database.supportCycles.get(slug));

export type ImportSupportCycles = { readonly products: readonly SupportProduct[] };

/** What importing products would do to the table as it is now. Nothing is written. */
export async function compareSupportCycles(
  { database }: Store,
  { products }: ImportSupportCycles,
): Promise<readonly ComparedProduct[]> {
  const builtIn = await loadBuiltInCycles();
  const known = await findSupportProducts(
    database,
    builtIn,
    products.map(({ slug }) => slug),
  );
  return compareCycles(products, (slug) => known.get(slug) ?? null);
}

/** Keeps an imported table: one record, so that one undo takes all of it back. What is older than what is known stays out. */
export async function importSupportCycles(
  store: Store,
  { products }: ImportSupportCycles,
): Promise<Outcome<{ readonly kept: number }>> {
  const builtIn = await loadBuiltInCycles();
  return commit(store, 'import-support-cycles', async (draft, database) => {
    const rows = await database.supportCycles.bulkGet(products.map(({ slug }) => slug));
    const known = new Map(products.map(({ slug }, place) => [slug, rows[place]]));
    const compared = compareCycles(products, (slug) => productIn(builtIn, slug, known.get(slug)));
    const kept = compared.filter(({ comparison }) => comparison !== 'older');
    for (const { product } of kept) {
      const { slug, ...fields } = product;
      const row = known.get(slug);
      if (row === undefined) {
        const removed = await database.removed.get(['supportCycles', slug]);
        if (removed === undefined) draft.create('supportCycles', cyclesId(slug), fields);
        else draft.restore('supportCycles', removed.row as SupportCycles, fields);
      } else draft.change('supportCycles', row, fields);
    }
    return ok({ kept: kept.length });
  });
}

const cyclesId = (slug: string): SupportCyclesId => brandText(slug);

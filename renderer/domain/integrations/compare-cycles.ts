import type { PlainDate } from '#domain/time/plain-date.ts';
import type { SupportCycle, SupportProduct } from './support-cycle.ts';

/** What an imported product does to the table: adds one, changes its dates, only says that they still hold, or is older. */
export const comparisons = ['new', 'changed', 'confirmed', 'older'] as const;
export type Comparison = (typeof comparisons)[number];

export type ComparedProduct = {
  readonly product: SupportProduct;
  readonly comparison: Comparison;
  /** The cycles that are new or have another day, by name. */
  readonly changes: readonly string[];
  readonly wasCheckedOn: PlainDate | null;
};

const isSameCycle = (one: SupportCycle, other: SupportCycle): boolean =>
  one.releaseDate === other.releaseDate &&
  one.endActive === other.endActive &&
  one.endSupport === other.endSupport &&
  one.endExtended === other.endExtended;

/** Products of a file against the table as it is: what importing them would do. */
export const compareCycles = (
  imported: readonly SupportProduct[],
  known: (slug: string) => SupportProduct | null,
): readonly ComparedProduct[] =>
  imported.map((product) => {
    const before = known(product.slug);
    if (before === null)
      return {
        product,
        comparison: 'new',
        changes: product.cycles.map(({ cycle }) => cycle),
        wasCheckedOn: null,
      };
    const earlier = new Map(before.cycles.map((cycle) => [cycle.cycle, cycle]));
    const changes = product.cycles.filter((cycle) => {
      const was = earlier.get(cycle.cycle);
      return was === undefined || !isSameCycle(was, cycle);
    });
    const isSame = changes.length === 0 && product.cycles.length === before.cycles.length;
    const now: Comparison = isSame ? 'confirmed' : 'changed';
    return {
      product,
      comparison: product.checkedOn < before.checkedOn ? 'older' : now,
      changes: changes.map(({ cycle }) => cycle),
      wasCheckedOn: before.checkedOn,
    };
  });

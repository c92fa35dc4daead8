import type { Envelope, SupportCyclesId } from '#domain/record.ts';
import { addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The last day of a support, or that it is over though nobody said since when. */
export type SupportEnd = PlainDate | 'ended';

/** One line of versions that a vendor supports together: .NET 8, PostgreSQL 14. Ends are last days; null is not known. */
export type SupportCycle = {
  readonly cycle: string;
  /** What people call it, where that is something else: `2022 'Dallas'` for SQL Server 16.0. */
  readonly label: string;
  readonly releaseDate: PlainDate | null;
  readonly endActive: SupportEnd | null;
  readonly endSupport: SupportEnd | null;
  /** Of support that is paid for. */
  readonly endExtended: SupportEnd | null;
  readonly latest: string;
  /** The vendor calls it long-term supported; absent where nobody says so. */
  readonly isLts?: true;
};

/** A product's cycles, newest first, with who says so and when that was last looked up. */
export type SupportProduct = {
  readonly slug: string;
  readonly label: string;
  readonly source: string;
  readonly checkedOn: PlainDate;
  readonly cycles: readonly SupportCycle[];
};

/** A product of an imported table, under its slug: goes before the built-in one. */
export type SupportCycles = Envelope<SupportCyclesId> & Omit<SupportProduct, 'slug'>;

/** After so long somebody should look again. */
const freshMonths = 6;

export const isStale = (checkedOn: PlainDate, today: PlainDate): boolean =>
  addMonths(checkedOn, freshMonths) < today;

/** The newer of what was built in and what was imported. */
export const newerProduct = (
  builtIn: SupportProduct | undefined,
  imported: SupportProduct | undefined,
): SupportProduct | null => {
  if (builtIn === undefined || imported === undefined) return imported ?? builtIn ?? null;
  return imported.checkedOn >= builtIn.checkedOn ? imported : builtIn;
};

export const findCycle = (
  product: Pick<SupportProduct, 'cycles'> | null,
  cycle: string,
): SupportCycle | null => product?.cycles.find((each) => each.cycle === cycle) ?? null;

const lastDay = ({ endSupport }: SupportCycle): string =>
  endSupport === 'ended' ? '' : (endSupport ?? '9999');

/**
 * The released cycle to move to: the one that is supported the longest, of those with long-term support where the product
 * has any that still runs.
 */
export const longestSupported = (
  product: Pick<SupportProduct, 'cycles'> | null,
  today: PlainDate,
): SupportCycle | null => {
  const released = (product?.cycles ?? [])
    .filter(
      ({ releaseDate, endSupport }) =>
        releaseDate !== null && releaseDate <= today && endSupport !== null,
    )
    .toSorted((one, other) => (lastDay(one) < lastDay(other) ? 1 : -1));
  const longTerm = released.find((cycle) => cycle.isLts === true && lastDay(cycle) >= today);
  return longTerm ?? released[0] ?? null;
};

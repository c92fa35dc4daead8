import type { SupportCycle, SupportProduct } from '#domain/integrations/support-cycle.ts';

/** The table that comes with the program, by slug. */
export type BuiltInCycles = ReadonlyMap<string, SupportProduct>;

type Written = Omit<SupportProduct, 'cycles'> & {
  readonly cycles: readonly (Partial<SupportCycle> & Pick<SupportCycle, 'cycle'>)[];
};

/** What isn't known is absent in the file (assets/support-cycles/README.md). */
const toProduct = ({ cycles, ...product }: Written): SupportProduct => ({
  ...product,
  cycles: cycles.map((cycle) => ({
    label: '',
    releaseDate: null,
    endActive: null,
    endSupport: null,
    endExtended: null,
    latest: '',
    ...cycle,
  })),
});

const readBuiltInCycles = (text: string): BuiltInCycles =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      // The program's own file; a test holds every line of it to its form.
      .map((line) => toProduct(JSON.parse(line) as Written))
      .map((product) => [product.slug, product]),
  );

let loaded: Promise<BuiltInCycles> | null = null;

/** Reads the built-in table when it is first asked for: 200 kB that the start of the program doesn't wait for. */
export const loadBuiltInCycles = (): Promise<BuiltInCycles> => {
  loaded ??= import('#assets/support-cycles/products.ndjson?raw').then(({ default: text }) =>
    readBuiltInCycles(text),
  );
  return loaded;
};

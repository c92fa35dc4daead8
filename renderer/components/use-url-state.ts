import { useSearchParams } from 'react-router';

type Default = string | readonly [string, ...string[]];
type ValueOf<Kind extends Default> = Kind extends readonly (infer Choice)[] ? Choice : string;
type Values<Defaults extends { readonly [key: string]: Default }> = {
  readonly [Key in keyof Defaults]: ValueOf<Defaults[Key]>;
};

const fallbackOf = (kind: Default): string => (typeof kind === 'string' ? kind : kind[0]);

/**
 * Filters, sort and search text in the address, so that Back and bookmarks work. A default is a text, or the list of
 * allowed values of which the first is the default: `useUrlState({ text: '', filter: ['all', 'overdue'] })`.
 * A value in the address that isn't allowed counts as the default; a default is left out of the address.
 */
export const useUrlState = <const Defaults extends { readonly [key: string]: Default }>(
  defaults: Defaults,
): readonly [Values<Defaults>, (change: Partial<Values<Defaults>>) => void] => {
  const [search, setSearch] = useSearchParams();
  const entries = Object.entries(defaults).map(([key, kind]) => {
    const found = search.get(key);
    const isAllowed = found !== null && (typeof kind === 'string' || kind.includes(found));
    return [key, isAllowed ? found : fallbackOf(kind)] as const;
  });
  const set = (change: Partial<Values<Defaults>>): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          const kind = defaults[key];
          if (kind === undefined || typeof value !== 'string') continue;
          if (value === fallbackOf(kind)) next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each was checked against its own list above
  return [Object.fromEntries(entries) as Values<Defaults>, set];
};

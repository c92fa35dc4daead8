import { readFileSync } from 'node:fs';

const fileIn = (name: string): string =>
  readFileSync(new URL(`../formats/vectors/${name}`, import.meta.url), 'utf8');

/** A golden file: accepted without a warning by the official rules, written by a program that isn't ours. */
export const goldenUbl = (name: string): string => fileIn(`ubl/${name}`);

export type Mutation = {
  readonly base: string;
  readonly from: string;
  readonly to: string;
  readonly expect: readonly string[];
  readonly alsoFired: readonly string[];
};

/** Golden files made wrong in one place, with the rules that the official validator then names. */
export const ublMutations = (): readonly Mutation[] => {
  // The file is part of the tests; a wrong shape shows at once.
  const { cases } = JSON.parse(fileIn('ubl-negative.json')) as {
    readonly cases: readonly Mutation[];
  };
  return cases;
};

type Address = { readonly input: string; readonly normalized?: string };

/** Electronic addresses, right and wrong. */
export const peppolAddresses = (): {
  readonly valid: readonly Address[];
  readonly invalid: readonly Address[];
} =>
  // As above.
  JSON.parse(fileIn('peppol-id.json')) as ReturnType<typeof peppolAddresses>;

/** GS1 location numbers, right and wrong. */
export const locationNumbers = (): ReturnType<typeof peppolAddresses> =>
  // As above.
  JSON.parse(fileIn('gln.json')) as ReturnType<typeof peppolAddresses>;

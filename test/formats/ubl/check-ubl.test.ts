import { describe, expect, test } from 'vitest';
import { checkUbl, checkUblTree } from '#formats/ubl/check-ubl.ts';
import { goldenDocuments } from '#support/golden-documents.ts';
import { readXml } from '#support/read-xml.ts';
import { goldenUbl, ublMutations } from '#support/ubl-files.ts';
import type { Mutation } from '#support/ubl-files.ts';

test.each(Object.entries(goldenDocuments))('%s breaks no rule', (_name, document) => {
  expect(checkUbl(document)).toEqual([]);
});

/** As the vectors say: the first occurrence, but every one of a country's code and of the changed rate. */
const mutated = ({ base, from, to }: Mutation): string => {
  const golden = goldenUbl(base);
  expect(golden).toContain(from);
  const isEverywhere = /IdentificationCode|Percent>24/.test(`${from}${to}`);
  // A function, so that no $ in the text is read as a pattern.
  return isEverywhere ? golden.replaceAll(from, () => to) : golden.replace(from, () => to);
};

// Ours is stricter: the official rule lets the VAT of a group be a whole krona off.
const stricter = 'BR-CO-17';

// The mutations are described as texts in the files. The check works on the tree that the serializer writes, so the wrong
// file is read back into such a tree: all fifty are judged by the code that judges an invoice before it is saved.
describe('each mutation of a golden file is caught by the rule that the official validator names', () => {
  const mutations = ublMutations();

  test('there are fifty', () => {
    expect(mutations).toHaveLength(50);
  });

  test.each(mutations.map((each) => [each.expect.join(' ') || 'none', each] as const))(
    '%s',
    (_rules, mutation) => {
      const fired = new Set<string>(
        checkUblTree(readXml(mutated(mutation))).map(({ rule }) => rule),
      );
      const official = [...mutation.expect, ...mutation.alsoFired, stricter];
      expect([...fired]).toEqual(expect.arrayContaining([...mutation.expect]));
      expect([...fired].filter((rule) => !official.includes(rule))).toEqual([]);
    },
  );
});

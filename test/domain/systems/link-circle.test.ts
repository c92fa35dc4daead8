import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SystemId } from '#domain/record.ts';
import { circleOf, type Tie } from '#domain/systems/link-circle.ts';
import type { LinkKind } from '#domain/systems/system-link.ts';
import { law } from '#support/law.ts';
import { id } from '#support/records.ts';

const tie = (from: string, to: string, kind: LinkKind = 'depends-on'): Tie => ({
  fromSystemId: id<SystemId>(from),
  toSystemId: id<SystemId>(to),
  kind,
});

test('a circle is named from its first system back to it', () => {
  const ties = [tie('B', 'C'), tie('C', 'D'), tie('D', 'A')];
  expect(circleOf(ties, tie('A', 'B'))).toEqual(['A', 'B', 'C', 'D', 'A']);
  expect(circleOf([tie('B', 'A')], tie('A', 'B'))).toEqual(['A', 'B', 'A']);
});

test('a tie to itself is the smallest circle', () => {
  expect(circleOf([], tie('A', 'A'))).toEqual(['A', 'A']);
});

test('what leads nowhere back closes none', () => {
  expect(circleOf([tie('A', 'C'), tie('C', 'B')], tie('A', 'B'))).toBeNull();
  expect(circleOf([tie('B', 'C'), tie('C', 'B')], tie('A', 'B'))).toBeNull();
});

test('only ties of one kind make a circle, and only kinds that go one way', () => {
  expect(circleOf([tie('B', 'A', 'replaces')], tie('A', 'B', 'depends-on'))).toBeNull();
  expect(circleOf([tie('B', 'A', 'replaces')], tie('A', 'B', 'replaces'))).not.toBeNull();
  expect(circleOf([tie('B', 'A', 'sends-to')], tie('A', 'B', 'sends-to'))).toBeNull();
});

test('ties added only when they close no circle never make one', () => {
  const anyTie = fc.tuple(fc.nat(6), fc.nat(6));
  law(
    fc.property(fc.array(anyTie, { maxLength: 25 }), (wanted) => {
      const ties: Tie[] = [];
      for (const [from, to] of wanted) {
        const added = tie(`s${from}`, `s${to}`);
        if (circleOf(ties, added) === null) ties.push(added);
      }
      // Taking away systems that nothing leads to, one after another, leaves nothing of what has no circle.
      let left = ties;
      for (let round = 0; round < 8; round += 1) {
        const targets = new Set(left.map(({ toSystemId }) => toSystemId));
        left = left.filter(({ fromSystemId }) => targets.has(fromSystemId));
      }
      expect(left).toEqual([]);
    }),
  );
});

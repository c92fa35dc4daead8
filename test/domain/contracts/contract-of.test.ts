import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '#domain/contracts/contract-of.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { aContract } from '#support/a-contract.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const worked = {
  clientId: id<NonNullable<Contract['clientId']>>('client'),
  systemId: id<Contract['systemIds'][number]>('system'),
  activity: 'operation',
  workDate: day('2026-06-15'),
} as const;

const number = (contracts: readonly Contract[], more: object = {}): string | null =>
  contractOf(contracts, { ...worked, ...more })?.number ?? null;

describe('the contract that an hour is worked under', () => {
  const all = aContract({ number: 'all' });
  const one = aContract({ number: 'one', id: id('c2'), systemIds: [worked.systemId] });

  test('one naming the system before one for all, whatever the order', () => {
    expect(number([all, one])).toBe('one');
    expect(number([one, all])).toBe('one');
    expect(number([one, all], { systemId: id('other') })).toBe('all');
    expect(number([one], { systemId: null })).toBe(null);
  });

  test('only while it binds', () => {
    expect(number([all], { workDate: day('2025-12-31') })).toBe(null);
    expect(number([all], { workDate: day('2026-01-01') })).toBe('all');
    expect(number([{ ...all, status: 'sent' }])).toBe(null);
  });

  test('after notice until its last day', () => {
    const term = { ...all.term, terminatedOn: day('2026-03-01') };
    const ended: Contract = { ...all, status: 'terminated', term };
    expect(number([ended], { workDate: day('2026-12-31') })).toBe('all');
    expect(number([ended], { workDate: day('2027-01-01') })).toBe(null);
  });

  test('never of another client, a supplier or a licence', () => {
    expect(number([all], { clientId: id('other') })).toBe(null);
    expect(number([{ ...all, direction: 'supplier' }])).toBe(null);
    expect(number([{ ...all, kind: 'licence' }])).toBe(null);
  });

  test('one made for the kind of work before another; then the newer', () => {
    const release = aContract({ number: 'release', id: id('c3'), kind: 'release' });
    expect(number([all, release], { activity: 'release' })).toBe('release');
    const newer = { ...all, number: 'newer', id: id<Contract['id']>('c4') };
    const later = { ...newer, term: { ...all.term, start: day('2026-02-01') } };
    expect(number([all, later])).toBe('newer');
  });

  test('the answer never depends on the order in which contracts are read', () => {
    const any = fc.record({
      systemIds: fc.constantFrom([], [worked.systemId], [id('other')]),
      kind: fc.constantFrom('support' as const, 'release' as const, 'licence' as const),
      start: fc.constantFrom(day('2026-01-01'), day('2026-02-01'), day('2027-01-01')),
      status: fc.constantFrom('active' as const, 'draft' as const, 'terminated' as const),
    });
    law(
      fc.property(fc.array(any, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (list, numbers) => {
        const contracts = list.map(({ start, ...more }, place) => {
          const made = aContract({ ...more, id: id(`c${place}`), number: String(place) } as never);
          return { ...made, term: { ...made.term, start } };
        });
        const shuffled = contracts
          .map((each) => [numbers.next().value as number, each] as const)
          .toSorted(([first], [second]) => first - second)
          .map(([, each]) => each);
        expect(number(shuffled)).toBe(number(contracts));
      }),
      200,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { contractLacks, contractMoves, mayRenew } from '#domain/contracts/contract-moves.ts';
import type { ContractFacts } from '#domain/contracts/contract-moves.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { aContract, aFee } from '#support/a-contract.ts';
import { day } from '#support/records.ts';

const facts: ContractFacts = { files: 1, today: day('2026-06-01') };

const lacksOf = (contract: Contract, to: string, more: Partial<ContractFacts> = {}) =>
  contractMoves(contract, { ...facts, ...more })
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

const sent = aContract({ status: 'sent' });

/** Each lack with a contract that has it and one that has not. */
const told: Record<(typeof contractLacks)[number], () => void> = {
  'included-hours': () => {
    expect(lacksOf(aContract({ status: 'draft', pricing: 'included' }), 'sent')).toEqual([
      'included-hours',
    ]);
    expect(lacksOf(aContract({ status: 'draft' }), 'sent')).toEqual([]);
  },
  fee: () => {
    expect(lacksOf(aContract({ status: 'draft', pricing: 'fixed' }), 'sent')).toEqual(['fee']);
    const fees = [aFee()];
    expect(lacksOf(aContract({ status: 'draft', pricing: 'fixed', fees }), 'sent')).toEqual([]);
  },
  'start-reached': () => {
    expect(lacksOf(sent, 'active', { today: day('2025-12-31') })).toEqual(['start-reached']);
    expect(lacksOf(sent, 'active', { today: day('2026-01-01') })).toEqual([]);
  },
  'signed-file': () => {
    expect(lacksOf(sent, 'active', { files: 0 })).toEqual(['signed-file']);
    expect(lacksOf(sent, 'active')).toEqual([]);
  },
};

describe('what a contract’s step can lack', () => {
  test.each(contractLacks)('%s', (code) => told[code]());
});

test('a written reason stands in for the signed paper, and for nothing else', () => {
  const [move] = contractMoves(sent, { files: 0, today: day('2025-12-31') });
  expect(move?.lacks.map(({ code, mayOverride }) => [code, mayOverride])).toEqual([
    ['start-reached', false],
    ['signed-file', true],
  ]);
});

test('notice is given while it binds, and taken back until it has ended', () => {
  const active = aContract();
  const to = (contract: Contract, today: string) =>
    contractMoves(contract, { files: 1, today: day(today) }).map((move) => move.to);
  expect(to(active, '2030-01-01')).toEqual(['terminated']);
  const term = { ...active.term, terminatedOn: day('2026-03-01') };
  const ended = aContract({ status: 'terminated', term });
  expect(to(ended, '2026-12-31')).toEqual(['active']);
  expect(to(ended, '2027-01-01')).toEqual([]);
});

test('only an express renewal is signed, and only while nobody gave notice', () => {
  const { term } = aContract();
  const express = { ...term, renewal: 'express' as const };
  expect(mayRenew(aContract({ term: express }))).toBe(true);
  expect(mayRenew(aContract())).toBe(false);
  expect(mayRenew(aContract({ term: express, status: 'terminated' }))).toBe(false);
});

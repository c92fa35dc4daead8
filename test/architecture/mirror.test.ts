import { expect, test } from 'vitest';
import { inRepository } from '#support/repository.ts';
import { misplacedTests } from './room-rules.ts';

test('every test of a room lies where its source lies', () => {
  expect(misplacedTests(inRepository())).toEqual([]);
});

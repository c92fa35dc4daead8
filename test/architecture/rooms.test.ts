import { expect, test } from 'vitest';
import { inRepository } from '#support/repository.ts';
import {
  badNames,
  bridgesBetweenIslands,
  crookedRooms,
  foreignPackages,
  missingReadmes,
  sideDoors,
  waitingRules,
} from './room-rules.ts';

const root = inRepository();

test.each([
  ['the map in README.md, the compiler and the real imports say the same', crookedRooms],
  ['islands of screens never import each other', bridgesBetweenIslands],
  ['rules answer at once', waitingRules],
  ['rooms take only their own packages from npm', foreignPackages],
  ['platform is the only door to the desktop', sideDoors],
  ['nothing is a drawer or a barrel', badNames],
  ['every room has a README of one screen', missingReadmes],
])('%s', (_name, offences) => {
  expect(offences(root)).toEqual([]);
});

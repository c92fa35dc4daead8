import { addDays } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { changeDays } from './change-days.ts';
import { changeSeeds } from './change-seeds.ts';
import { problemClosedOn, problemResolvedOn } from './problem-seeds.ts';
import type { ProblemSeed } from './problem-seeds.ts';
import { riskOf } from './problem-texts.ts';
import { atMinute, morningOf } from './sample-date.ts';
import type { Turn } from './turns.ts';

/** A problem's course from when it was found; its fix begins when its change was made. */
export const problemTurns = (seed: ProblemSeed): readonly Turn[] => {
  const assessed: Turn = ['assessed', atMinute(seed.detected, 13 * 60)];
  if (seed.status === 'duplicate') {
    return [assessed, ['duplicate', morningOf(nextWorkday(addDays(seed.detected, 1)))]];
  }
  const begun: readonly Turn[] = [
    assessed,
    ['rca', atMinute(nextWorkday(addDays(seed.detected, 1)), 8 * 60)],
  ];
  if (seed.status === 'rca') return begun;
  const risk = riskOf(seed.number);
  if (risk !== null) return [...begun, ['risk-accepted', morningOf(risk.acceptedOn)]];
  const fix = changeSeeds.find(({ mends }) => mends === seed.number);
  const fixing: readonly Turn[] = fix ? [['fix-in-progress', changeDays(fix).made]] : [];
  const known: Turn = ['known-error', morningOf(addDays(seed.detected, 5))];
  if (seed.status === 'known-error') return [...begun, known];
  // What was mended within days never had to be lived with.
  const lived = seed.workaround !== '' && (fixing[0]?.[1] ?? '') > known[1] ? [known] : [];
  const mended = [...begun, ...lived, ...fixing];
  if (seed.status === 'fix-in-progress') return mended;
  return [
    ...mended,
    ['resolved', atMinute(problemResolvedOn(seed), 11 * 60)],
    ['closed', atMinute(problemClosedOn(seed), 10 * 60)],
  ];
};

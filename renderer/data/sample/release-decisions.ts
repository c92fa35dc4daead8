import type {
  BackoutPlan,
  Check,
  GoCriterion,
  GoDecision,
  Release,
} from '#domain/releases/release.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { wasRolledOut } from './release-seeds.ts';
import type { ReleaseSeed } from './release-seeds.ts';
import { backoutSteps } from './release-texts.ts';
import { contactOf } from './sample-clients.ts';
import { atMinute, on } from './sample-date.ts';
import { personId } from './sample-people.ts';
import { clientOf, leadOn } from './sample-systems.ts';

const criteria = [
  'Inga kritiska fel öppna',
  'Testrapport och felrapport godkända',
  'Backningsplanen provad i testmiljön',
  'Kunden informerad om driftstoppet',
  'Bemanning klar för kvällen och dagen efter',
];

/** The criteria as they were answered. */
export const criteriaOf = (
  isMet: boolean | null,
  unmet: readonly number[] = [],
): readonly GoCriterion[] =>
  criteria.map((text, index) => ({
    id: `criterion-${index + 1}`,
    text,
    isMet: unmet.includes(index) ? false : isMet,
    note: unmet.includes(index) && index === 0 ? 'Två kritiska fel öppna' : '',
  }));

const decision = (
  seed: ReleaseSeed,
  result: GoDecision['result'],
  at: Instant,
  reason: string,
  answered: readonly GoCriterion[],
): GoDecision => {
  const contact = contactOf(clientOf(seed.system));
  return {
    result,
    at,
    by: personId(leadOn(seed.system, seed.out)),
    contactId: contact.id,
    present: `${contact.name}, Karin Lindqvist`,
    reason,
    criteria: answered,
  };
};

export const afternoonBefore = (seed: ReleaseSeed): Instant =>
  atMinute(addDays(seed.out, -1), 14 * 60);

/** Story 1: no to the first date, yes a week later with conditions. Else: yes on the afternoon before. */
export const decisionsOf = (seed: ReleaseSeed): readonly GoDecision[] => {
  if (!wasRolledOut(seed)) return [];
  if (seed.number === 'REL-2025-007') {
    return [
      decision(
        seed,
        'no-go',
        atMinute(on('2025-09-04'), 14 * 60),
        'Två kritiska fel öppna: inloggningen fastnar efter avbruten signering, och fel kund visas efter byte av användare.',
        criteriaOf(true, [0, 1]),
      ),
      decision(
        seed,
        'go-with-conditions',
        atMinute(on('2025-09-11'), 14 * 60),
        'Lösenordsinloggningen får finnas kvar i fjorton dagar. Johan finns på plats hos kunden första förmiddagen.',
        criteriaOf(true),
      ),
    ];
  }
  return [decision(seed, 'go', afternoonBefore(seed), '', criteriaOf(true))];
};

/** The way back; of a release that turned back with the times at which its steps were taken. */
export const backoutPlanOf = (seed: ReleaseSeed): BackoutPlan => {
  const turnedBack = seed.status === 'failed';
  const minute = seed.number === 'REL-2025-011' ? 22 * 60 + 10 : 20 * 60 + 15;
  const lead = personId(leadOn(seed.system, seed.out));
  return {
    steps: backoutSteps.map((text, index): Check => ({
      id: `step-${index + 1}`,
      text,
      doneAt: turnedBack ? atMinute(seed.out, minute + index * 9) : null,
      doneBy: turnedBack ? lead : null,
    })),
    decisionPoint: atMinute(seed.out, seed.system === 'S11' ? 22 * 60 + 15 : 20 * 60 + 30),
    longest: toSeconds(60 * 60),
    isTested: wasRolledOut(seed),
  };
};

/** Story 2 and its like: when it was decided to turn back, and when all was as before. */
export const backouts: Readonly<Record<string, Release['backout']>> = {
  'REL-2025-011': {
    decidedAt: atMinute(on('2025-10-23'), 22 * 60 + 5),
    restoredAt: atMinute(on('2025-10-23'), 22 * 60 + 50),
    reason:
      'Karttjänsten nekar alla anrop: certifikatets utfärdare är okänd i den nya plattformen.',
  },
  'REL-2026-004': {
    decidedAt: atMinute(on('2026-03-19'), 20 * 60 + 15),
    restoredAt: atMinute(on('2026-03-19'), 20 * 60 + 52),
    reason: 'Behörigheterna följde inte med. Pilotgruppen såg varandras arbetsrum.',
  },
};

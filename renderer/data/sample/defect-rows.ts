import type { Defect } from '#domain/releases/defect.ts';
import type { Fields, PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { defectSeeds } from './defect-seeds.ts';
import type { DefectSeed } from './defect-seeds.ts';
import { wordsOf } from './defect-texts.ts';
import type { RowOf } from './row-of.ts';
import { problemOf } from './problem-seeds.ts';
import { contactOf } from './sample-clients.ts';
import { atMinute } from './sample-date.ts';
import { personId } from './sample-people.ts';
import { clientOf, leadOn, systemId } from './sample-systems.ts';
import { eventsOf } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';
import { workId } from './work-id.ts';

const lead = ({ release, foundOn }: DefectSeed): PersonId =>
  personId(leadOn(release.system, foundOn));

/** Somebody else looks whether it is mended. */
const other = (seed: DefectSeed): PersonId => {
  const first = leadOn(seed.release.system, seed.foundOn);
  return personId(first === 'KL' ? 'JE' : 'KL');
};

const wasMended = ({ status }: DefectSeed): boolean => status === 'closed' || status === 'fixed';

const fieldsOf = (seed: DefectSeed): Fields<Defect> => {
  const { release, severity, status } = seed;
  const isPutOff = status === 'deferred' || status === 'known-error';
  const isSevere = severity === 'critical' || severity === 'major';
  const contact = contactOf(clientOf(release.system));
  const mendedIn = seed.later ?? (wasMended(seed) ? release.number : null);
  return {
    number: seed.number,
    releaseId: workId(release.number),
    systemId: systemId(release.system),
    ...wordsOf(seed),
    severity,
    status,
    foundIn: seed.foundIn,
    foundOn: seed.foundOn,
    foundBy: seed.foundIn === 'test' ? other(seed) : null,
    fixedBy: wasMended(seed) ? lead(seed) : null,
    verifiedBy: status === 'closed' ? other(seed) : null,
    fixedInReleaseId: mendedIn === null ? null : workId(mendedIn),
    problemId: seed.problem === null ? null : workId(seed.problem),
    consent: isPutOff && isSevere ? `${contact.name} samtycker, e-post ${seed.foundOn}.` : '',
  };
};

export const defectRows: readonly RowOf<'defects'>[] = defectSeeds.map((seed) => ({
  id: seed.id,
  fields: fieldsOf(seed),
}));

const workdayAfter = (date: PlainDate, count: number): PlainDate =>
  count === 0 ? date : workdayAfter(nextWorkday(addDays(date, 1)), count - 1);

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** A defect's course in a few days: two to mend what was found in use, one for what tests found. */
const turnsOf = (seed: DefectSeed): readonly Turn[] => {
  const at = (days: number, hour: number) =>
    atMinute(workdayAfter(seed.foundOn, days), hour * 60 + (seed.place % 6) * 5);
  const found: Turn = ['new', at(0, 10)];
  const triaged: Turn = ['triaged', at(0, 13)];
  if (seed.status === 'triaged') return [found, triaged];
  if (seed.status === 'rejected') {
    return [found, triaged, ['rejected', at(1, 9), 'Så ska det vara enligt beställningen']];
  }
  if (seed.status === 'deferred') return [found, triaged, ['deferred', at(1, 11)]];
  if (seed.status === 'known-error') {
    const detected = problemOf(seed.problem ?? '')?.detected ?? seed.foundOn;
    const known = later(at(3, 9), atMinute(detected, 15 * 60));
    return [found, triaged, ['deferred', at(1, 11)], ['known-error', known]];
  }
  const steps: readonly Turn[] = [
    found,
    triaged,
    ['in-fix', at(1, 8)],
    ['fixed', at(2, 15)],
    ['verified', at(3, 10)],
    ['closed', at(3, 14)],
  ];
  return steps.slice(0, steps.findIndex(([to]) => to === seed.status) + 1);
};

export const defectEvents: readonly EventFields[] = defectSeeds.flatMap((seed) =>
  eventsOf('defects', seed.id, null, turnsOf(seed)),
);

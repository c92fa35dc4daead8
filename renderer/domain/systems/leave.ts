import type { Certification } from '#domain/competence/certification.ts';
import type { PersonId, SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Depth } from './continuity.ts';
import { gapsInLead, overlap, type Gap } from './responsibility.ts';
import type { Responsibility } from './system.ts';

/** The first and last day of somebody's absence. */
export type Leave = {
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

type Held = Pick<Responsibility, 'role' | 'personId' | 'from' | 'to'>;

/** The roles, lead first, that a person has on a system during an absence. */
export const roleDuring = (
  responsibilities: readonly Held[],
  leave: Leave,
): 'lead' | 'deputy' | null => {
  const mine = responsibilities.filter(
    (period) => period.personId === leave.personId && overlap(period, leave),
  );
  if (mine.some(({ role }) => role === 'lead')) return 'lead';
  return mine.some(({ role }) => role === 'deputy') ? 'deputy' : null;
};

/** The days of an absence on which nobody else leads a system or stands in for its lead. */
export const uncoveredDays = (responsibilities: readonly Held[], leave: Leave): readonly Gap[] => {
  const others = responsibilities.filter(
    ({ role, personId }) => role !== 'team' && personId !== leave.personId,
  );
  const covering = others.map((period) => ({ ...period, role: 'lead' as const }));
  return gapsInLead(covering, leave, leave.to);
};

/** Whether nobody else carries a system, with a fifth of its time or more. */
export const isOnlyHand = (depth: Depth | null, personId: PersonId): boolean =>
  depth !== null &&
  depth.hands.some((hand) => hand.personId === personId && hand.carries) &&
  !depth.hands.some((hand) => hand.personId !== personId && hand.carries);

type Certificate = Pick<
  Certification,
  'personId' | 'status' | 'obtainedOn' | 'validUntil' | 'systemIds'
>;

const isValidOn = ({ status, validUntil }: Certificate, day: PlainDate): boolean =>
  status === 'held' && (validUntil === null || validUntil >= day);

/**
 * The systems that a certificate is good for and that nobody else holds a valid one for during an absence; none where it
 * isn't valid itself, for then it isn't lost by the absence.
 */
export const systemsWithoutCertificate = (
  certificate: Certificate,
  all: readonly Certificate[],
  leave: Leave,
): readonly SystemId[] => {
  if (!isValidOn(certificate, leave.from)) return [];
  const others = all.filter(
    (other) => other.personId !== leave.personId && isValidOn(other, leave.to),
  );
  return certificate.systemIds.filter(
    (id) => !others.some(({ systemIds }) => systemIds.includes(id)),
  );
};

import { addMonths, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Certification } from './certification.ts';

/** How a certificate stands on a day (itsm.md 2.12): what is decided of it, and where it is held what the day makes of it. */
export const certificationStates = [
  'planned',
  'booked',
  'valid',
  'expiring-180',
  'expiring-90',
  'expiring-30',
  'lapsed',
] as const;
export type CertificationState = (typeof certificationStates)[number];

type Dated = Pick<Certification, 'status' | 'obtainedOn' | 'validUntil'>;

/** Days of validity left on a day, the last one not counted; negative when it has lapsed, null when it never ends. */
export const daysOfValidity = ({ validUntil }: Dated, day: PlainDate): number | null =>
  validUntil === null ? null : daysBetween(day, validUntil);

/** The state on a day. The last day of validity is a valid one. */
export const certificationState = (certification: Dated, day: PlainDate): CertificationState => {
  if (certification.status !== 'held') return certification.status;
  const left = daysOfValidity(certification, day);
  if (left === null) return 'valid';
  if (left < 0) return 'lapsed';
  if (left <= 30) return 'expiring-30';
  if (left <= 90) return 'expiring-90';
  return left <= 180 ? 'expiring-180' : 'valid';
};

/** Whether somebody may call on a certificate on a day: it is held, was obtained by then and hasn't lapsed. */
export const isValidOn = (certification: Dated, day: PlainDate): boolean =>
  certification.status === 'held' &&
  (certification.obtainedOn === null || certification.obtainedOn <= day) &&
  certificationState(certification, day) !== 'lapsed';

/** Whether it is time to do something about it: it lapses within 90 days, or has. */
export const isToRenew = (certification: Dated, day: PlainDate): boolean => {
  const left = daysOfValidity(certification, day);
  return certification.status === 'held' && left !== null && left <= 90;
};

/**
 * The last day of validity after a renewal on a day: `renewalMonths` from that day, and never earlier than it was. Null
 * for a certificate without a term.
 */
export const renewedUntil = (
  { validUntil, renewalMonths }: Pick<Certification, 'validUntil' | 'renewalMonths'>,
  on: PlainDate,
): PlainDate | null => {
  if (renewalMonths === null) return null;
  const next = addMonths(on, renewalMonths);
  return validUntil !== null && validUntil > next ? validUntil : next;
};

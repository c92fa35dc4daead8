import type {
  CertificationId,
  Envelope,
  PersonId,
  SystemId,
  ThirdPartyId,
} from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Payer } from './payer.ts';

export type CpdEntry = {
  readonly id: string;
  readonly date: PlainDate;
  readonly points: number;
  readonly text: string;
};

/** `valid`, `expiring` and `lapsed` are read off the day; these are what is decided. */
export const certificationStatuses = ['planned', 'booked', 'held'] as const;

/** A certificate of a person (itsm.md 2.12). */
export type Certification = Envelope<CertificationId> & {
  readonly personId: PersonId;
  readonly name: string;
  readonly issuer: string;
  readonly level: string;
  readonly status: (typeof certificationStatuses)[number];
  readonly obtainedOn: PlainDate | null;
  readonly validUntil: PlainDate | null;
  /** Months of validity after a renewal; null for one that never ends. */
  readonly renewalMonths: number | null;
  /** Points of continuing development that a year must have; null where none are asked. */
  readonly pointsPerYear: number | null;
  readonly cpd: readonly CpdEntry[];
  readonly cost: MinorUnits;
  readonly payer: Payer;
  /** What it is good for: systems and products that depend on it. */
  readonly systemIds: readonly SystemId[];
  readonly thirdPartyIds: readonly ThirdPartyId[];
};

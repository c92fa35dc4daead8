import type { Activity } from '#domain/hours/activity.ts';
import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type {
  ClientId,
  ContractId,
  Envelope,
  PersonId,
  RateId,
  RateWindowId,
} from '#domain/record.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Whose hours a rate is for; null: anybody's, anything's. All null: the firm's own rate. */
export type RateScope = {
  readonly contractId: ContractId | null;
  readonly clientId: ClientId | null;
  readonly personId: PersonId | null;
  readonly activity: Activity | null;
};

/**
 * A rate from a day on (R19). It never changes hours that are approved, drafted or invoiced. The rates that stand on
 * firm, person, client and contract count as valid since ever.
 */
export type Rate = Envelope<RateId> &
  RateScope & {
    readonly amount: HourlyRate;
    readonly validFrom: PlainDate;
    /** Why it changed: by hand, or by a contract's indexation. */
    readonly origin: 'set' | 'indexation';
  };

/** ISO days of the week, 1 is Monday; 'holiday' is a Swedish public holiday, whatever day it falls on. */
export const windowDays = [1, 2, 3, 4, 5, 6, 7, 'holiday'] as const;
export type WindowDay = (typeof windowDays)[number];

/** A time of the week at which hours cost more (or less): evenings, weekends, public holidays, on call (R20). */
export type RateWindow = Envelope<RateWindowId> & {
  /** At most one of the two; both null: the firm's, for every client without windows of its own. */
  readonly clientId: ClientId | null;
  readonly contractId: ContractId | null;
  readonly name: string;
  /** The days on which it begins; past midnight it goes on into the next. */
  readonly days: readonly WindowDay[];
  /** To 24:00 where `to` is midnight; the whole day where both are. */
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** 15000 is one and a half times the rate. Of several windows at once the dearest counts. */
  readonly factor: BasisPoints;
};

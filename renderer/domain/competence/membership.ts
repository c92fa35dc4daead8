import type { Envelope, MembershipId, PersonId } from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const membershipKinds = ['employer', 'trade', 'professional', 'union-counterpart'] as const;
export type MembershipKind = (typeof membershipKinds)[number];

export const benefitKinds = ['seminar', 'negotiation', 'advice', 'agreement', 'other'] as const;
export type Benefit = {
  readonly id: string;
  readonly date: PlainDate;
  readonly kind: (typeof benefitKinds)[number];
  readonly text: string;
  readonly value: MinorUnits | null;
};

/** The firm's membership in an organisation, or a person's (`personId`). */
export type Membership = Envelope<MembershipId> & {
  readonly organisation: string;
  readonly kind: MembershipKind;
  readonly personId: PersonId | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly yearlyFee: MinorUnits;
  readonly feeBasis: string;
  readonly agreements: string;
  readonly benefits: readonly Benefit[];
};

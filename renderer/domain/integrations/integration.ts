import type {
  ContactId,
  Envelope,
  IntegrationId,
  SystemId,
  TaskId,
  ThirdPartyId,
} from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const licenceTypes = ['perpetual', 'subscription', 'open-source', 'saas'] as const;
export type LicenceType = (typeof licenceTypes)[number];

/** A product of a vendor that clients' systems rest on. */
export type ThirdParty = Envelope<ThirdPartyId> & {
  readonly vendor: string;
  readonly product: string;
  /** Its name in the table of support cycles (`dotnet`, `postgresql`); '' when it has none. */
  readonly cycleSource: string;
  readonly licence: LicenceType;
  /** SPDX identifier of an open-source licence. */
  readonly spdx: string;
  readonly website: string;
  readonly note: string;
};

/** The course of an integration (itsm.md 2.7); `upgrade-due` is read off the day, never stored. */
export const integrationStatuses = [
  'proposed',
  'evaluated',
  'contracted',
  'building',
  'live',
  'risk-accepted',
  'sunset',
  'removed',
] as const;
export type IntegrationStatus = (typeof integrationStatuses)[number];

export const dataClasses = ['none', 'personal', 'sensitive'] as const;
export type DataClass = (typeof dataClasses)[number];

export const directions = ['in', 'out', 'both', 'platform'] as const;
export type Direction = (typeof directions)[number];

/** Ends of support said by hand, each in place of the table's, and why; without any end it states that none is known. */
export type SupportOverride = {
  readonly endActive: PlainDate | null;
  readonly endSupport: PlainDate | null;
  readonly endExtended: PlainDate | null;
  readonly note: string;
  readonly checkedOn: PlainDate;
};

export type RiskUntil = {
  readonly until: PlainDate;
  readonly reason: string;
  readonly contactId: ContactId | null;
  readonly acceptedBy: string;
};

/** One system's use of one product at one version: what it rests on (`platform`) or exchanges data with. */
export type Integration = Envelope<IntegrationId> & {
  readonly systemId: SystemId;
  readonly thirdPartyId: ThirdPartyId;
  readonly name: string;
  readonly status: IntegrationStatus;
  readonly version: string;
  /** The support cycle in the product's table (`8.0`, `14`). */
  readonly cycle: string;
  readonly override: SupportOverride | null;
  /** Whether extended support is bought, so that its end counts. */
  readonly hasExtendedSupport: boolean;
  readonly direction: Direction;
  readonly protocol: string;
  readonly dataClass: DataClass;
  readonly isDataAgreementSigned: boolean;
  readonly fallback: string;
  readonly exitNote: string;
  /** The supplier's contract, as written, with its last day and its yearly cost. */
  readonly contract: string;
  readonly contractUntil: PlainDate | null;
  readonly yearlyCost: MinorUnits | null;
  readonly costPayer: 'client' | 'firm';
  readonly seats: number | null;
  /** How many months before the end of support an upgrade is due. */
  readonly leadMonths: number;
  readonly acceptedRisk: RiskUntil | null;
  /** The work on it: upgrades, the change or release that put it in use. */
  readonly taskIds: readonly TaskId[];
  /** At its end: when its keys were revoked, and what says that the data left behind is gone. */
  readonly keysRevokedOn: PlainDate | null;
  readonly deletionReceipt: string;
};

import type { ClientId, Envelope, PersonId, ResponsibilityId, SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The phases of a system's life in order; `change` is operation with an open change or roll-out. */
export const systemPhases = [
  'plan',
  'build',
  'release',
  'operate',
  'change',
  'retire',
  'retired',
] as const;
export type SystemPhase = (typeof systemPhases)[number];

export const criticalities = ['high', 'medium', 'low'] as const;
export type Criticality = (typeof criticalities)[number];

export const systemOrigins = ['built', 'bought', 'adapted'] as const;
export type SystemOrigin = (typeof systemOrigins)[number];

/** A client's managed system (ITIL: configuration item). */
export type System = Envelope<SystemId> & {
  readonly clientId: ClientId;
  readonly name: string;
  readonly code: string;
  readonly purpose: string;
  readonly phase: SystemPhase;
  readonly phaseSince: PlainDate;
  readonly criticality: Criticality;
  readonly plannedRetirement: PlainDate | null;
  /** Whether it was built for the client, bought, or bought and adapted. */
  readonly origin: SystemOrigin;
  /** The contract or written order that it rests on, as written; '' for none. */
  readonly order: string;
  readonly holdsPersonalData: boolean;
};

export const responsibilityRoles = ['lead', 'deputy', 'team'] as const;
export type ResponsibilityRole = (typeof responsibilityRoles)[number];

/** Who is responsible for a system and since when; `to` is the last day, null while it lasts. */
export type Responsibility = Envelope<ResponsibilityId> & {
  readonly systemId: SystemId;
  readonly role: ResponsibilityRole;
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

import type { EnvironmentId, Envelope, SystemId } from '#domain/record.ts';

export const environmentKinds = ['development', 'test', 'production', 'other'] as const;
export type EnvironmentKind = (typeof environmentKinds)[number];

/** A place where a system runs. */
export type Environment = Envelope<EnvironmentId> & {
  readonly systemId: SystemId;
  readonly kind: EnvironmentKind;
  readonly name: string;
  readonly url: string;
  readonly host: string;
  readonly maintenanceWindow: string;
};

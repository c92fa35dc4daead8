import type { Envelope, SystemId, SystemLinkId } from '#domain/record.ts';
import type { Criticality } from './system.ts';

export const linkKinds = ['depends-on', 'sends-to', 'reads-from', 'shares', 'replaces'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One system's tie to another, seen from both. */
export type SystemLink = Envelope<SystemLinkId> & {
  readonly fromSystemId: SystemId;
  readonly toSystemId: SystemId;
  readonly kind: LinkKind;
  readonly criticality: Criticality;
  readonly note: string;
};

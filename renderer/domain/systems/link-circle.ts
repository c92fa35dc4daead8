import type { SystemId } from '#domain/record.ts';
import type { LinkKind, SystemLink } from './system-link.ts';

export type Tie = Pick<SystemLink, 'fromSystemId' | 'toSystemId' | 'kind'>;

/** The kinds in which a circle makes no sense: nothing can depend on, or replace, itself by way of others. */
const onewayKinds: readonly LinkKind[] = ['depends-on', 'replaces'];

/**
 * The circle that a new tie would close among those there are, from its first system back to it; null when it closes
 * none. Only ties of the same kind count, and only kinds that go one way.
 */
export const circleOf = (ties: readonly Tie[], added: Tie): readonly SystemId[] | null => {
  if (!onewayKinds.includes(added.kind)) return null;
  const next = new Map<SystemId, SystemId[]>();
  for (const { kind, fromSystemId, toSystemId } of ties) {
    if (kind !== added.kind) continue;
    next.set(fromSystemId, [...(next.get(fromSystemId) ?? []), toSystemId]);
  }
  const cameFrom = new Map<SystemId, SystemId>();
  const queue: SystemId[] = [added.toSystemId];
  for (const at of queue) {
    if (at === added.fromSystemId) break;
    for (const to of next.get(at) ?? []) {
      if (to === added.toSystemId || cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      queue.push(to);
    }
  }
  const circle: SystemId[] = [added.fromSystemId];
  let at: SystemId | undefined = added.fromSystemId;
  while (at !== undefined && at !== added.toSystemId) {
    at = cameFrom.get(at);
    if (at !== undefined) circle.unshift(at);
  }
  return at === undefined ? null : [added.fromSystemId, ...circle];
};

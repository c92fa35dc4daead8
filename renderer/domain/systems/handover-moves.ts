import { unless, type Move } from '#domain/lifecycle/move.ts';
import type { Handover, HandoverStatus } from './handover.ts';

export const handoverLacks = ['items-open', 'shadow-missing', 'client-not-informed'] as const;
export type HandoverLack = (typeof handoverLacks)[number];

/** The least time side by side that counts as one (itsm.md 2.8): an hour, in seconds. */
const leastShadow = 3600;

/** How a planned handover ends: done, when it was done properly or somebody writes why not; or cancelled. */
export const handoverMoves = (
  handover: Pick<Handover, 'status' | 'items' | 'shadow' | 'clientInformedOn'>,
): readonly Move<HandoverStatus, HandoverLack>[] => {
  if (handover.status !== 'planned') return [];
  const { items, shadow, clientInformedOn } = handover;
  const open = items.filter(({ isDone }) => !isDone).length;
  const section = 'handover-open';
  const mayOverride = true;
  return [
    {
      to: 'done',
      needsReason: false,
      lacks: [
        unless(items.length > 0 && open === 0, 'items-open', section, { mayOverride, count: open }),
        unless(shadow >= leastShadow, 'shadow-missing', section, { mayOverride }),
        unless(clientInformedOn !== null, 'client-not-informed', section, { mayOverride }),
      ].flat(),
    },
    { to: 'cancelled', needsReason: true, lacks: [] },
  ];
};

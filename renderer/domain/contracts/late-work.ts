import type { TimeEntryId } from '#domain/record.ts';
import type { CoverageParts, LedgerInput, LedgerWork } from './allocate.ts';
import { inLedgerOrder } from './ledger-order.ts';
import type { LedgerLine } from './ledger-sums.ts';

/**
 * What has become otherwise of an hour since its period was closed. `change` is known: an hour that is gone, shorter, or on
 * an invoice. Else `minutes` are new, and are covered as any others.
 */
export type LateWork = Pick<LedgerWork, 'id' | 'workDate' | 'start'> & {
  /** What the closed periods say of it. */
  readonly frozen: CoverageParts;
} & ({ readonly change: CoverageParts } | { readonly change: null; readonly minutes: number });

const nothing: CoverageParts = { included: 0, overage: 0 };

const plus = (a: CoverageParts, b: CoverageParts): CoverageParts => ({
  included: a.included + b.included,
  overage: a.overage + b.overage,
});

const minus = (a: CoverageParts, b: CoverageParts): CoverageParts => ({
  included: a.included - b.included,
  overage: a.overage - b.overage,
});

/** What the rows of closed periods say of each hour; what came after a close is in a later one's (`adjust`). */
export const frozenParts = (
  stored: readonly LedgerLine[],
): ReadonlyMap<TimeEntryId, CoverageParts> => {
  const parts = new Map<TimeEntryId, CoverageParts>();
  for (const { kind, timeEntryId: id, minutes } of stored) {
    if (id === null) continue;
    const own =
      kind === 'overage' ? { included: 0, overage: minutes } : { included: -minutes, overage: 0 };
    parts.set(id, plus(parts.get(id) ?? nothing, own));
  }
  return parts;
};

/** What gives minutes back: those that were overage first, for they were the last to be covered. */
const givenBack = (frozen: CoverageParts, minutes: number): CoverageParts => {
  const overage = Math.min(Math.max(0, frozen.overage), minutes);
  return { included: overage - minutes, overage: 0 - overage };
};

const lateOf = (work: LedgerWork, frozen: CoverageParts): readonly LateWork[] => {
  const { id, workDate, start, settled } = work;
  const own = { id, workDate, start, frozen };
  if (settled !== null) {
    const change = minus(settled, frozen);
    return change.included === 0 && change.overage === 0 ? [] : [{ ...own, change }];
  }
  const more = work.minutes - frozen.included - frozen.overage;
  if (more === 0) return [];
  return more > 0
    ? [{ ...own, change: null, minutes: more }]
    : [{ ...own, change: givenBack(frozen, -more) }];
};

/** The hours of closed periods that are otherwise now, in the ledger's order: written, changed or removed afterwards. */
export const lateWork = (
  { stored, work }: Pick<LedgerInput, 'stored' | 'work'>,
  closedUntil: LedgerWork['workDate'] | null,
): readonly LateWork[] => {
  if (closedUntil === null) return [];
  const frozen = frozenParts(stored);
  const inClosed = work.filter(({ workDate }) => workDate <= closedUntil);
  const there = new Set(inClosed.map(({ id }) => id));
  const late = inClosed.flatMap((each) => lateOf(each, frozen.get(each.id) ?? nothing));
  const gone = [...frozen].flatMap(([id, parts]): readonly LateWork[] =>
    there.has(id) || (parts.included === 0 && parts.overage === 0)
      ? []
      : [
          {
            id,
            workDate: closedUntil,
            start: null,
            frozen: nothing,
            change: minus(nothing, parts),
          },
        ],
  );
  return [...late, ...gone].toSorted(inLedgerOrder);
};

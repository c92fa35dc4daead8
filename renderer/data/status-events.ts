import type { StatusEvent } from '#domain/lifecycle/task.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Draft } from './draft.ts';
import type { World } from './world.ts';

type Change = {
  readonly table: StatusEvent['table'];
  readonly recordId: string;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  /** The guards that the reason stands in for. */
  readonly overrides?: readonly string[];
  /** When it came about, if not now. */
  readonly at?: Instant;
};

/** Appends to the history of statuses, from which key figures and the life line are made. */
export function recordStatus(draft: Draft, world: World, change: Change): void {
  draft.create('statusEvents', world.newId(), { at: draft.at, ...change });
}

import type { CommandName } from './command-name.ts';
import type { Database } from './database.ts';

/** A record of this window that can be taken back, by its place in the journal. */
export type Step = { readonly seq: number; readonly command: CommandName };

/**
 * What this window has done and undone, newest last. A new command empties what could be redone; an undo moves a step
 * from one pile to the other, under the place of the record that it wrote itself.
 */
export type HistoryStacks = {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

const deepest = 200;

export type HistoryKeeper = {
  readonly stacks: () => HistoryStacks;
  readonly did: (step: Step) => void;
  readonly undid: (step: Step) => void;
  readonly redid: (step: Step) => void;
  /** Lets go of a step that can never be taken back. */
  readonly drop: (pile: keyof HistoryStacks) => void;
};

export function createHistory(): HistoryKeeper {
  let stacks: HistoryStacks = { done: [], undone: [] };
  const keep = (done: readonly Step[], undone: readonly Step[]): void => {
    stacks = { done: done.slice(-deepest), undone: undone.slice(-deepest) };
  };
  return {
    stacks: () => stacks,
    did: (step) => keep([...stacks.done, step], []),
    undid: (step) => keep(stacks.done.slice(0, -1), [...stacks.undone, step]),
    redid: (step) => keep([...stacks.done, step], stacks.undone.slice(0, -1)),
    drop: (pile) => {
      stacks = { ...stacks, [pile]: stacks[pile].slice(0, -1) };
    },
  };
}

export type History = {
  /** The place of the newest change that can be taken back, 0 when there is none. */
  readonly newest: number;
  readonly canUndo: CommandName | null;
  readonly canRedo: CommandName | null;
};

/** The place of the newest change that can be taken back, as it is now; 0 when there is none. */
export const newestOf = (history: HistoryKeeper): number => history.stacks().done.at(-1)?.seq ?? 0;

/** What Ctrl+Z and Ctrl+Shift+Z would do now. */
export async function readHistory({
  database,
  history,
}: {
  readonly database: Database;
  readonly history: HistoryKeeper;
}): Promise<History> {
  // Every step comes with a record, so watching the position is watching the steps.
  await database.meta.get('position');
  const { done, undone } = history.stacks();
  return {
    newest: newestOf(history),
    canUndo: done.at(-1)?.command ?? null,
    canRedo: undone.at(-1)?.command ?? null,
  };
}

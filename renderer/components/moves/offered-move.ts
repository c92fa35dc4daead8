import type { Lack } from '#domain/lifecycle/move.ts';

/** A guard's lack in the user's words. */
export type WordedLack = Lack & { readonly text: string };

/** A step that the record's table of moves offers, in the user's words. */
export type OfferedMove<Status extends string = string> = {
  readonly to: Status;
  /** What the button says: an act ("Börja rulla ut"), not a status. */
  readonly label: string;
  readonly needsReason: boolean;
  readonly lacks: readonly WordedLack[];
  readonly tone?: 'primary' | 'danger' | undefined;
};

export type MoveWords = { readonly reason: string; readonly overrides: readonly string[] };

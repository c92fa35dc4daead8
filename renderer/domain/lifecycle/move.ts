import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

/** Something that a move still needs. `section` is the part of the record's screen where it is filled in. */
export type Lack<Code extends string = string> = {
  readonly code: Code;
  readonly section: string;
  /** Whether a written reason may stand in its place (itsm.md 2, marked O). */
  readonly mayOverride: boolean;
  /** How many of them, where that says more than the code alone. */
  readonly count?: number;
};

/** A step that a record may take from where it stands, and what it lacks for it: a guard and a button in one. */
export type Move<Status extends string, Code extends string = string> = {
  readonly to: Status;
  /** Whether the step needs a written reason even when nothing is lacking. */
  readonly needsReason: boolean;
  readonly lacks: readonly Lack<Code>[];
};

/** What comes with a move: the written reason, and the guards that it shall stand in for. */
export type MoveWords = { readonly reason: string; readonly overrides: readonly string[] };

export type MoveProblem =
  | { readonly kind: 'status-not-allowed' }
  | { readonly kind: 'reason-required' }
  | { readonly kind: 'lacks'; readonly missing: readonly string[] };

/** The lacks that the words don't stand in for. An override without a reason stands in for nothing. */
const remaining = <Code extends string>(
  lacks: readonly Lack<Code>[],
  { reason, overrides }: MoveWords,
): readonly Lack<Code>[] => {
  const hasReason = reason.trim() !== '';
  return lacks.filter(
    ({ code, mayOverride }) => !(hasReason && mayOverride && overrides.includes(code)),
  );
};

/** The move to a status out of those that a record offers, or why it can't be taken. */
export const takeMove = <Status extends string, Code extends string>(
  moves: readonly Move<Status, Code>[],
  to: Status,
  words: MoveWords,
): Result<Move<Status, Code>, MoveProblem> => {
  const move = moves.find((each) => each.to === to);
  if (move === undefined) return fail({ kind: 'status-not-allowed' });
  const left = remaining(move.lacks, words);
  if (left.length > 0) return fail({ kind: 'lacks', missing: left.map(({ code }) => code) });
  if (move.needsReason && words.reason.trim() === '') return fail({ kind: 'reason-required' });
  return ok(move);
};

/** A lack where something isn't as it should be, nothing where it is: guards are lists of these. */
export const unless = <Code extends string>(
  isThere: boolean,
  code: Code,
  section: string,
  more: { readonly mayOverride?: boolean; readonly count?: number } = {},
): readonly Lack<Code>[] => (isThere ? [] : [{ code, section, mayOverride: false, ...more }]);

import type { Seconds } from '#domain/time/duration.ts';

/**
 * What stands in a cell beside what is stored. saving and saved: shown until the store says the same, so that a figure
 * never jumps back. invalid and not-saved keep the text that was written. emptied: nothing was removed (R17).
 */
export type CellMark =
  | { readonly kind: 'saving' | 'saved'; readonly seconds: Seconds; readonly before: Seconds }
  | { readonly kind: 'invalid'; readonly text: string; readonly problem: 'unreadable' | 'too-long' }
  | { readonly kind: 'not-saved'; readonly text: string; readonly why: string }
  | { readonly kind: 'emptied' };

/** Marks by the cell's name: its work and its date, so that they stay where they belong when rows come and go. */
export type CellMarks = ReadonlyMap<string, CellMark>;

export const cellName = (rowKey: string, date: string): string => `${rowKey}/${date}`;

export const withMark = (marks: CellMarks, name: string, mark: CellMark | null): CellMarks => {
  const next = new Map(marks);
  if (mark === null) next.delete(name);
  else next.set(name, mark);
  return next;
};

/** Leaves out the saved marks that the store has caught up with. The same marks when there are none. */
export const withoutSettled = (
  marks: CellMarks,
  storedSeconds: (name: string) => Seconds | null,
): CellMarks => {
  const settled = [...marks].filter(([name, mark]) => {
    const stored = storedSeconds(name);
    return mark.kind === 'saved' && (stored === mark.seconds || stored !== mark.before);
  });
  if (settled.length === 0) return marks;
  const names = new Set(settled.map(([name]) => name));
  return new Map([...marks].filter(([name]) => !names.has(name)));
};

/** What a cell counts for while its mark stands: a saving figure counts at once, an unread text not at all. */
export const shownSeconds = (stored: Seconds, mark: CellMark | undefined): Seconds =>
  mark?.kind === 'saving' || mark?.kind === 'saved' ? mark.seconds : stored;

import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';
import { clipSpan, daySpan } from './day-span.ts';
import { labelFontSize, type LifeLineView, type PhaseShape } from './life-line-shapes.ts';
import type { LifeLineData, LifeLineWords, PhaseSpan } from './life-line-data.ts';
import { fitText } from './text-width.ts';

type Piece = PhaseSpan & { readonly until: PlainDate; readonly isFuture: boolean };

/** The running phase is certain until today; from there to the planned retirement it is a plan, and drawn as one. */
const pieces = (data: LifeLineData, view: LifeLineView): readonly Piece[] =>
  data.phases.flatMap((span) => {
    if (span.to !== null) return [{ ...span, until: span.to, isFuture: span.from > view.today }];
    const end = data.system.plannedRetirement ?? view.to;
    if (span.phase === 'retired' || end <= view.today) {
      return [{ ...span, until: view.today > span.from ? view.today : span.from, isFuture: false }];
    }
    if (span.from > view.today) return [{ ...span, until: end, isFuture: true }];
    return [
      { ...span, until: view.today, isFuture: false },
      { ...span, from: addDays(view.today, 1), until: end, isFuture: true },
    ];
  });

const labelOf = (
  span: { readonly x: number; readonly width: number },
  piece: Piece,
  words: LifeLineWords | null,
): PhaseShape['label'] => {
  if (words === null) return null;
  const text = fitText(words.phase(piece.phase), labelFontSize, span.width - 12);
  return text === null ? null : { x: span.x + 6, text };
};

/** The line itself: a segment a phase, named where the name fits; the name follows the visible part while one pans. */
export const layOutPhases = (
  data: LifeLineData,
  scale: DayScale,
  view: LifeLineView,
  words: LifeLineWords | null,
): readonly PhaseShape[] => {
  let named: PhaseSpan['phase'] | null = null;
  return pieces(data, view).flatMap((piece) => {
    const span = clipSpan(daySpan(piece.from, piece.until, scale), scale);
    if (span === null) return [];
    const isContinuation = piece.isFuture && named === piece.phase;
    const label = isContinuation ? null : labelOf(span, piece, words);
    named = label === null ? null : piece.phase;
    return [
      {
        ...span,
        phase: piece.phase,
        label,
        isFuture: piece.isFuture,
        from: piece.from,
        to: piece.to,
      },
    ];
  });
};

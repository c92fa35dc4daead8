import { useState } from 'react';
import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import { around, panned, revealing, zoomed, type LifeLineWindow } from './life-line-window.ts';

const zoomStep = 0.7;

/** What part of a life is in sight, and the moves that change it. Untouched it follows the data: what is shown at first. */
export const useLifeLineWindow = (whole: LifeLineWindow, atFirst: LifeLineWindow = whole) => {
  const [chosen, setChosen] = useState<LifeLineWindow | null>(null);
  const view = chosen ?? atFirst;
  const change = (next: (from: LifeLineWindow) => LifeLineWindow): void =>
    setChosen((before) => next(before ?? atFirst));
  return {
    view,
    isWhole: view.from === whole.from && view.to === whole.to,
    zoomIn: (anchor = 0.5) => change((from) => zoomed(from, whole, zoomStep, anchor)),
    zoomOut: (anchor = 0.5) => change((from) => zoomed(from, whole, 1 / zoomStep, anchor)),
    pan: (days: number) => change((from) => panned(from, whole, days)),
    /** By a share of what is in sight: 0.2 is a fifth of the width to the right. */
    panBy: (share: number) =>
      change((from) =>
        panned(
          from,
          whole,
          Math.round((daysBetween(from.from, from.to) + 1) * share) || Math.sign(share),
        ),
      ),
    reveal: (date: PlainDate) => change((from) => revealing(from, whole, date)),
    show: (from: PlainDate, to: PlainDate) => setChosen(around(from, to, whole)),
    showAll: () => setChosen(atFirst === whole ? null : whole),
  };
};

export type LifeLineMoves = ReturnType<typeof useLifeLineWindow>;

import { useState } from 'react';
import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import type { LifeLineData } from './life-line-data.ts';
import {
  around,
  panned,
  revealing,
  wholeLife,
  zoomed,
  type LifeLineWindow,
} from './life-line-window.ts';

const zoomStep = 0.7;

/** What part of the life is in sight, and the moves that change it. Untouched it follows the data: the whole life. */
export const useLifeLineWindow = (data: LifeLineData, today: PlainDate) => {
  const [chosen, setChosen] = useState<LifeLineWindow | null>(null);
  const whole = wholeLife(data, today);
  const view = chosen ?? whole;
  const change = (next: (from: LifeLineWindow) => LifeLineWindow): void =>
    setChosen((before) => next(before ?? whole));
  return {
    view,
    isWhole: chosen === null,
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
    showAll: () => setChosen(null),
  };
};

export type LifeLineMoves = ReturnType<typeof useLifeLineWindow>;

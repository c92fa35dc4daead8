import { useState, type KeyboardEvent } from 'react';

const pageStep = 10;

const stepOf = (key: string, active: number, last: number): number | null => {
  if (key === 'ArrowDown') return active + 1;
  if (key === 'ArrowUp') return active - 1;
  if (key === 'PageDown') return active + pageStep;
  if (key === 'PageUp') return active - pageStep;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
};

/** Which system the keyboard is at, and where a key would take it: arrows, Home, End and the page keys walk. */
export const usePortfolioCursor = (count: number) => {
  const [wanted, setActive] = useState(0);
  const last = Math.max(0, count - 1);
  const active = Math.min(wanted, last);
  /** Null for a key that does not walk. */
  const placeFor = (event: KeyboardEvent): number | null => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const next = stepOf(event.key, active, last);
    return next === null ? null : Math.min(Math.max(0, next), last);
  };
  return { active, setActive, placeFor };
};

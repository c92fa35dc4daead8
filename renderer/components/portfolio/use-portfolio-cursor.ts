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

/** Which system the keyboard is at: arrows, Home, End and the page keys walk; answers whether a key was one of them. */
export const usePortfolioCursor = (count: number, show: (place: number) => void) => {
  const [wanted, setActive] = useState(0);
  const last = Math.max(0, count - 1);
  const active = Math.min(wanted, last);
  const walk = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = stepOf(event.key, active, last);
    if (next === null) return false;
    const place = Math.min(Math.max(0, next), last);
    setActive(place);
    show(place);
    return true;
  };
  return { active, setActive, walk };
};

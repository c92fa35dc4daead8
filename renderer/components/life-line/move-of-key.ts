import type { KeyboardEvent } from 'react';
import type { LifeLineMoves } from './use-life-line-window.ts';

const panShare = 0.2;

/** The moves that a key means wherever the focus is in the picture; null for a key that it leaves alone. */
export const moveOf = (event: KeyboardEvent, moves: LifeLineMoves): (() => void) | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === '+' || event.key === '=') return () => moves.zoomIn();
  if (event.key === '-' || event.key === '−') return () => moves.zoomOut();
  if (event.key === '0') return moves.showAll;
  if (event.key === 'ArrowLeft') return () => moves.panBy(-panShare);
  if (event.key === 'ArrowRight') return () => moves.panBy(panShare);
  return null;
};

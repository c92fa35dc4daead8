import { useRef, useState } from 'react';
import type { Tip } from './LifeLineTip.tsx';

/** A point in the window, as pointers and boxes have it. */
type Point = { readonly x: number; readonly y: number };

/** What is said beside the pointer or the focus, placed in the pixels of the element that gets `canvas`. */
export const useTip = () => {
  const canvas = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const say = (at: Point, lines: readonly string[]): void => {
    const box = canvas.current?.getBoundingClientRect();
    if (box !== undefined)
      setTip({ x: at.x - box.left, y: at.y - box.top, text: lines.join('\n') });
  };
  return { canvas, tip, say, hush: () => setTip(null) } as const;
};

import { useState, type RefObject } from 'react';
import type { Tip } from '#components/life-line/LifeLineTip.tsx';
import type { Say } from './PortfolioRow.tsx';
import { portfolioSizes as sizes } from './portfolio-sizes.ts';
import { tipPlace } from './tip-place.ts';

/** How far a tip begins before what it points at. */
const tipLead = 24;

/** What is said beside the pointer or the focus, and where: in the pixels of `canvas`, which scrolls within `frame`. */
export const usePortfolioTip = (
  frame: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLElement | null>,
) => {
  const [tip, setTip] = useState<Tip | null>(null);
  const say: Say = (event, text) => {
    const box = canvas.current?.getBoundingClientRect();
    const scroll = frame.current;
    if (text === null || box === undefined || scroll === null) return setTip(null);
    // Beside the names, so that those of the next systems stay in sight.
    const atFocus = {
      x: box.left + sizes.names + tipLead,
      y: event.currentTarget.getBoundingClientRect().bottom,
    };
    const at = 'clientX' in event ? { x: event.clientX, y: event.clientY } : atFocus;
    const top = scroll.scrollTop;
    const sight = { top, bottom: top + scroll.clientHeight - sizes.axis };
    setTip(tipPlace({ x: at.x - box.left, y: at.y - box.top }, text, sight));
  };
  return { tip, say, hush: () => setTip(null) };
};

import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { DayScale } from './axis-ticks.ts';
import type { Span } from './life-line-shapes.ts';
import type { LifeLineMoves } from './use-life-line-window.ts';

/** Pixels that a pointer may move before a click counts as a drag. */
const dragThreshold = 4;

type Drag = {
  readonly startX: number;
  readonly pixelsPerDay: number;
  panned: number;
  isDragging: boolean;
};

/** Drag to pan, Ctrl + wheel to zoom about the pointer, sideways wheel to pan. */
export const useLifeLineGestures = (
  canvas: RefObject<Element | null>,
  shapes: { readonly plot: Span; readonly scale: DayScale },
  moves: LifeLineMoves,
) => {
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);

  const onWheel = useEffectEvent((event: Event) => {
    if (canvas.current === null || !(event instanceof WheelEvent)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { left } = canvas.current.getBoundingClientRect();
      const anchor = (event.clientX - left - shapes.plot.x) / shapes.plot.width;
      const within = Math.min(1, Math.max(0, anchor));
      if (event.deltaY < 0) moves.zoomIn(within);
      else moves.zoomOut(within);
      return;
    }
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) < 1) return;
    event.preventDefault();
    moves.panBy(sideways / shapes.plot.width);
  });

  // React's own wheel listener is passive and could not keep Ctrl + wheel from zooming the whole window.
  useEffect(() => {
    const element = canvas.current;
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [canvas]);

  return {
    isDragging,
    /** True while a click belongs to a drag that has just ended. */
    wasDragged: () => drag.current?.isDragging === true,
    pointer: {
      onPointerDown: (event: React.PointerEvent) => {
        if (event.button !== 0) return;
        drag.current = {
          startX: event.clientX,
          pixelsPerDay: shapes.scale.pixelsPerDay,
          panned: 0,
          isDragging: false,
        };
      },
      onPointerMove: (event: React.PointerEvent) => {
        const held = drag.current;
        if (held === null || event.buttons === 0) return;
        const moved = event.clientX - held.startX;
        if (!held.isDragging && Math.abs(moved) < dragThreshold) return;
        if (!held.isDragging) canvas.current?.setPointerCapture?.(event.pointerId);
        held.isDragging = true;
        setDragging(true);
        const days = -Math.round(moved / held.pixelsPerDay);
        if (days !== held.panned) moves.pan(days - held.panned);
        held.panned = days;
      },
      onPointerUp: () => setDragging(false),
      onPointerCancel: () => setDragging(false),
    },
  };
};

import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Portfolio } from '#state/systems.ts';
import { portfolioItems, type PortfolioItem } from './portfolio-items.ts';
import { portfolioSizes as sizes } from './portfolio-sizes.ts';

const overscan = 4;

/** Where nothing is laid out (a test's DOM) a window of ordinary height is assumed, so that there are rows to see. */
const observeRect = (
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  report: (rect: { width: number; height: number }) => void,
) =>
  observeElementRect(virtualizer, (rect) =>
    report(rect.height > 0 ? rect : { width: 1000, height: 700 }),
  );

const withIndex = (range: Range, index: number): number[] => {
  const inSight = defaultRangeExtractor(range);
  return index < 0 || inSight.includes(index)
    ? inSight
    : [...inSight, index].toSorted((one, other) => one - other);
};

/** A row in sight and where it stands, in pixels. */
export type PlacedItem = {
  readonly item: PortfolioItem;
  readonly top: number;
  readonly height: number;
};

/** The rows in sight of a frame, however many there are, and the way to bring one into it. */
export const usePortfolioRows = (
  portfolio: Portfolio,
  frame: RefObject<HTMLDivElement | null>,
  current: number,
) => {
  const items = portfolioItems(portfolio);
  const indexOf = (place: number): number =>
    items.findIndex((item) => item.kind === 'system' && item.place === place);
  // oxlint-disable-next-line react/incompatible-library -- its functions change by design; no compiler memoizes here
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => sizes[items[index]?.kind ?? 'system'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan,
    scrollMargin: sizes.axis,
    scrollPaddingStart: sizes.axis + sizes.client,
    // The row that has the focus, or that Tab goes to, stays in the DOM however far one scrolls.
    rangeExtractor: (range) => withIndex(range, indexOf(current)),
    observeElementRect: observeRect,
  });
  const top = virtual.getVirtualItemForOffset((virtual.scrollOffset ?? 0) + sizes.axis);
  const first = items[top?.index ?? 0];
  return {
    /** Whose systems stand on top, when their client's name is scrolled away. */
    above: first?.kind === 'system' ? first.clientName : null,
    height: virtual.getTotalSize(),
    placed: virtual.getVirtualItems().flatMap(({ index, start, size }): readonly PlacedItem[] => {
      const item = items[index];
      return item === undefined ? [] : [{ item, top: start - sizes.axis, height: size }];
    }),
    /** Brings a system's row into sight and gives it the focus. */
    focusPlace: (place: number): void => {
      virtual.scrollToIndex(indexOf(place));
      requestAnimationFrame(() =>
        frame.current
          ?.querySelector<HTMLElement>(`[data-place="${place}"] a`)
          ?.focus({ preventScroll: true }),
      );
    },
  };
};

import { useElementSize } from '@mantine/hooks';
import { useRef, type KeyboardEvent } from 'react';
import { dayX } from '#components/life-line/day-span.ts';
import { scaleFor } from '#components/life-line/lay-out-life-line.ts';
import { LifeLineTip } from '#components/life-line/LifeLineTip.tsx';
import { moveOf } from '#components/life-line/move-of-key.ts';
import { useLifeLineGestures } from '#components/life-line/use-life-line-gestures.ts';
import type { LifeLineMoves } from '#components/life-line/use-life-line-window.ts';
import { useLifeLineWords } from '#components/life-line/use-life-line-words.ts';
import type { SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Portfolio } from '#state/systems.ts';
import { PortfolioAxis, PortfolioLines } from './PortfolioAxis.tsx';
import { PortfolioRows } from './PortfolioRows.tsx';
import { portfolioSizes as sizes } from './portfolio-sizes.ts';
import { usePortfolioCursor } from './use-portfolio-cursor.ts';
import { usePortfolioRows } from './use-portfolio-rows.ts';
import { usePortfolioTip } from './use-portfolio-tip.ts';
import { usePortfolioWords } from './use-portfolio-words.ts';
import styles from './portfolio.module.css';

type PictureProps = {
  readonly portfolio: Portfolio;
  readonly today: PlainDate;
  readonly moves: LifeLineMoves;
  readonly onOpen: (id: SystemId) => void;
  readonly onGaps: () => void;
};

/** Before the first measurement, and where nothing can be measured. */
const usualWidth = 1000;

/** Where each day stands and what is in sight, for a plot of a width. */
const layOut = (moves: LifeLineMoves, width: number, today: PlainDate) => {
  const view = { ...moves.view, width, today, size: 'row' } as const;
  const scale = scaleFor(view, 0);
  const x = dayX(today, scale) + scale.pixelsPerDay / 2;
  return { view, scale, todayX: x >= 0 && x <= width ? x : null };
};

type CornerProps = Pick<PictureProps, 'portfolio' | 'onGaps'> & { readonly above: string | null };

/** How many systems there are, the way to the gaps in their responsibility, and whose systems stand on top. */
const Corner = ({ portfolio, onGaps, above }: CornerProps) => {
  const { t } = usePortfolioWords();
  return (
    <div className={styles['corner']}>
      <p className={styles['sum']}>
        {t('portfolio.systems', { count: portfolio.total })}
        {portfolio.gaps === 0 ? null : (
          <button type="button" className={styles['toGaps']} onClick={onGaps}>
            {t('portfolio.gaps', { count: portfolio.gaps })}
          </button>
        )}
      </p>
      {above === null ? null : (
        <span className={styles['above']} aria-hidden="true">
          {above}
        </span>
      )}
    </div>
  );
};

/**
 * All lives under one time axis: zoomed and panned together by wheel, drag and keys; arrows walk the systems, Enter opens
 * one. Only the rows in sight are in the DOM, and only their pages are read.
 */
export const PortfolioPicture = ({ portfolio, today, moves, onOpen, onGaps }: PictureProps) => {
  const words = useLifeLineWords();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const { ref: measure, width: measured } = useElementSize<HTMLDivElement>();
  const width = Math.max(1, (measured > 0 ? measured : usualWidth) - sizes.names);
  const { view, scale, todayX } = layOut(moves, width, today);
  const gestures = useLifeLineGestures(frame, { plot: { x: sizes.names, width }, scale }, moves);
  const cursor = usePortfolioCursor(portfolio.total);
  const { height, placed, above, focusPlace } = usePortfolioRows(portfolio, frame, cursor.active);
  const { tip, say, hush } = usePortfolioTip(frame, canvas);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && tip !== null) {
      event.stopPropagation();
      return hush();
    }
    const place = cursor.placeFor(event);
    const move = moveOf(event, moves);
    if (place === null && move === null) return;
    event.preventDefault();
    hush();
    move?.();
    if (place === null) return;
    cursor.setActive(place);
    focusPlace(place);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links take the keys, which move all
    <div
      ref={frame}
      className={styles['frame']}
      data-fits-window
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for a form's fields
      role="group"
      aria-label={words.t('portfolio.keys')}
      data-dragging={gestures.isDragging}
      onKeyDown={onKeyDown}
      onPointerLeave={hush}
      onScroll={hush}
      {...gestures.pointer}
      onPointerDown={(event) => {
        // The frame itself is pressed only at its scroll bar.
        if (event.target !== event.currentTarget) gestures.pointer.onPointerDown(event);
      }}
    >
      <div ref={measure} className={styles['head']} style={{ height: sizes.axis }}>
        <Corner {...{ portfolio, onGaps, above }} />
        <PortfolioAxis {...{ scale, width, todayX, words: words.layout }} />
      </div>
      <div ref={canvas} className={styles['canvas']} style={{ height }}>
        <div className={styles['lines']} style={{ left: sizes.names }}>
          <PortfolioLines {...{ scale, width, height, words: words.layout }} />
        </div>
        <PortfolioRows
          {...{ placed, view, words, say }}
          current={cursor.active}
          onFocus={cursor.setActive}
          onPress={(id) => {
            if (!gestures.wasDragged()) onOpen(id);
          }}
        />
        {todayX === null ? null : (
          <div className={styles['today']} style={{ left: sizes.names + todayX }} />
        )}
        {tip === null || gestures.isDragging ? null : (
          <LifeLineTip tip={tip} width={sizes.names + width} />
        )}
      </div>
    </div>
  );
};

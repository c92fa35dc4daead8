import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { dayX } from '#components/life-line/day-span.ts';
import { LifeLineTip } from '#components/life-line/LifeLineTip.tsx';
import { axisHeight, TimeAxis, TimeLines } from '#components/life-line/TimeAxis.tsx';
import { useLifeLineWords } from '#components/life-line/use-life-line-words.ts';
import { useTip } from '#components/life-line/use-tip.ts';
import { useSize } from '#components/use-size.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import { useSupportWords } from '#components/integrations/use-support-words.ts';
import { HorizonGroupRow, HorizonLineRow } from './HorizonRow.tsx';
import { horizonScale } from './horizon-bars.ts';
import { horizonItems, horizonSizes, itemsInSight, type Grouping } from './horizon-items.ts';
import styles from './horizon.module.css';

type HorizonProps = {
  readonly rows: readonly IntegrationRow[];
  readonly grouping: Grouping;
  readonly today: PlainDate;
  /** Above the names: how the rows are grouped. */
  readonly corner: ReactNode;
};

/** What stands left of the plot, and right of it. */
const sides = { names: 330, ends: 222 } as const;
/** Before the first measurement, and where nothing can be measured. */
const usual = { width: 1100, height: 800 } as const;

const stepOf = (key: string, page: number): number | null => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
};

/**
 * When the vendors' support ends, of all systems under one time axis: half a year back and 36 months ahead. Arrows walk
 * the integrations, Enter opens one; only those in sight are in the DOM.
 */
export const Horizon = ({ rows, grouping, today, corner }: HorizonProps) => {
  const { t, told } = useSupportWords();
  const words = useLifeLineWords();
  const frame = useRef<HTMLDivElement>(null);
  const { canvas, tip, say, hush } = useTip();
  const { ref: measure, width, height: tall } = useSize(usual);
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState(0);
  const { items, height, lines } = horizonItems(rows, grouping);
  const plot = Math.max(120, width - sides.names - sides.ends);
  const scale = horizonScale(today, plot);
  const todayX = dayX(today, scale) + scale.pixelsPerDay / 2;
  const current = Math.min(active, lines - 1);

  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && tip !== null) {
      event.stopPropagation();
      return hush();
    }
    // The keys of the grouping above are its own.
    const isOnRow =
      event.target instanceof HTMLElement && event.target.dataset['place'] !== undefined;
    if (!isOnRow) return;
    const step = stepOf(event.key, Math.max(1, Math.floor(tall / horizonSizes.line) - 2));
    if (step === null) return;
    event.preventDefault();
    const place = Math.min(Math.max(0, current + step), lines - 1);
    const item = items.find((each) => each.kind === 'line' && each.place === place);
    if (item === undefined || item.kind !== 'line') return;
    setActive(place);
    const scroller = frame.current;
    if (scroller !== null) {
      const room = scroller.clientHeight - 2 * horizonSizes.line - axisHeight;
      if (item.top < scroller.scrollTop)
        scroller.scrollTop = Math.max(0, item.top - horizonSizes.group);
      else if (item.top > scroller.scrollTop + room) scroller.scrollTop = item.top - room;
      setScrolled(scroller.scrollTop);
    }
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`[data-place="${place}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links take the keys, which move all
    <div
      ref={frame}
      className={styles['frame']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for a form's fields
      role="group"
      aria-label={t('horizon.keys')}
      onKeyDown={walk}
      onPointerLeave={hush}
      onScroll={(event) => {
        setScrolled(event.currentTarget.scrollTop);
        hush();
      }}
    >
      <div ref={measure} className={styles['measure']} />
      <div className={styles['head']} style={{ height: axisHeight }}>
        <div className={styles['corner']}>{corner}</div>
        <TimeAxis {...{ scale, todayX, words: words.layout }} width={plot} />
      </div>
      <div ref={canvas} className={styles['canvas']} style={{ height }}>
        <TimeLines
          {...{ scale, height, todayX, words: words.layout }}
          width={plot}
          left={sides.names}
        />
        <ul className={styles['rows']} aria-label={t('horizon.label')}>
          {itemsInSight(items, { top: scrolled, height: tall }).map((item) =>
            item.kind === 'group' ? (
              <HorizonGroupRow key={`group-${item.key}`} group={item} />
            ) : (
              <HorizonLineRow
                key={item.key}
                line={item}
                grouping={grouping}
                today={today}
                scale={scale}
                width={plot}
                isCurrent={item.place === current}
                onFocus={(event) => {
                  setActive(item.place);
                  if (!event.currentTarget.matches(':focus-visible')) return;
                  const box = event.currentTarget.getBoundingClientRect();
                  say({ x: box.left + sides.names, y: box.bottom - 8 }, told(item.row));
                }}
                onPoint={({ clientX: x, clientY: y }) => say({ x, y }, told(item.row))}
              />
            ),
          )}
        </ul>
        {tip === null ? null : <LifeLineTip tip={tip} width={width} />}
      </div>
    </div>
  );
};

import { useRef, useState } from 'react';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { LifeEvent } from './life-event.ts';
import type { LifeLineShapes } from './life-line-shapes.ts';
import { LifeLineMarks, stopsOf, type Stop } from './LifeLineMarks.tsx';
import { LifeLinePicture } from './LifeLinePicture.tsx';
import { LifeLineTip, type Tip } from './LifeLineTip.tsx';
import { useLifeLineGestures } from './use-life-line-gestures.ts';
import type { LifeLineTexts } from './use-life-line-words.ts';
import type { LifeLineMoves } from './use-life-line-window.ts';
import { moveOf } from './move-of-key.ts';
import styles from './LifeLine.module.css';

type CanvasProps = {
  readonly events: readonly LifeEvent[];
  readonly name: string;
  readonly shapes: LifeLineShapes;
  readonly moves: LifeLineMoves;
  readonly words: LifeLineTexts;
  readonly onOpen?: ((to: string) => void) | undefined;
};

const dateOf = (stop: Stop): PlainDate => ('mark' in stop ? stop.mark.date : stop.cluster.from);
const heightOf = (stop: Stop): number => ('mark' in stop ? stop.mark.y : stop.cluster.y);

/** The picture with its keys, its pointer and its tooltip. */
export const LifeLineCanvas = ({ events, name, shapes, moves, words, onOpen }: CanvasProps) => {
  const stops = stopsOf(shapes);
  const elements = useRef(new Map<string, SVGGElement>());
  const [focused, setFocused] = useState<string | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const canvas = useRef<SVGSVGElement>(null);
  const gestures = useLifeLineGestures(canvas, shapes, moves);
  const current = (stops.find((stop) => stop.key === focused) ?? stops[0])?.key ?? null;

  const eventOf = (id: string) => events.find((event) => event.id === id);
  const textOf = (stop: Stop): string => {
    if ('cluster' in stop)
      return words.cluster(stop.cluster.ids.length, stop.cluster.from, stop.cluster.to);
    const event = eventOf(stop.mark.id);
    return event === undefined ? stop.mark.title : words.event(event).join('\n');
  };
  const press = (stop: Stop): void => {
    if (gestures.wasDragged()) return;
    setTip(null);
    const event = 'mark' in stop ? eventOf(stop.mark.id) : undefined;
    if (event !== undefined) onOpen?.(event.to);
    else if ('cluster' in stop) moves.show(stop.cluster.from, stop.cluster.to);
  };
  const walk = (step: 1 | -1): void => {
    const index = stops.findIndex((stop) => stop.key === focused);
    const next = stops[index + step];
    if (next === undefined) return;
    setFocused(next.key);
    moves.reveal(dateOf(next));
    elements.current.get(next.key)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const onStop = stops.find((stop) => elements.current.get(stop.key) === event.target);
    if (onStop !== undefined && !event.shiftKey) {
      const isStep = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      const isPress = event.key === 'Enter' || event.key === ' ';
      if (isStep || isPress) event.preventDefault();
      if (isStep) return walk(event.key === 'ArrowRight' ? 1 : -1);
      if (isPress) return press(onStop);
    }
    if (event.key === 'Escape' && tip !== null) {
      event.stopPropagation();
      return setTip(null);
    }
    const move = moveOf(event, moves);
    if (move === null) return;
    event.preventDefault();
    setTip(null);
    move();
  };
  const onPointerOver = (event: React.PointerEvent): void => {
    if (gestures.isDragging || !(event.target instanceof Element)) return setTip(null);
    const found = event.target.closest('[data-stop], [data-tip]');
    const key = found?.getAttribute('data-stop');
    const stop = stops.find((one) => one.key === key);
    if (stop !== undefined) return setTip({ x: stop.x, y: heightOf(stop), text: textOf(stop) });
    const text = found?.getAttribute('data-tip');
    const box = canvas.current?.getBoundingClientRect();
    if (!text || box === undefined) return setTip(null);
    return setTip({ x: event.clientX - box.left, y: event.clientY - box.top, text });
  };
  const t = words.t;
  return (
    <div className={styles['canvas']}>
      {/* The picture itself takes the focus, so that it can be panned and zoomed without a pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is panned and zoomed by key and pointer */}
      <svg
        ref={canvas}
        className={styles['svg']}
        data-dragging={gestures.isDragging}
        width={shapes.width}
        height={shapes.height}
        viewBox={`0 0 ${shapes.width} ${shapes.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no fieldset
        role="group"
        aria-label={t('lifeLine.keys')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setTip(null)}
        onPointerOver={onPointerOver}
        onPointerLeave={() => setTip(null)}
        {...gestures.pointer}
      >
        <LifeLinePicture
          {...{ shapes, name, rowNames: words.rows, tipOf: words.shape, gapTipOf: words.gap }}
        >
          {stops.length > 0 ? (
            <LifeLineMarks
              shapes={shapes}
              label={t('lifeLine.events')}
              nameOf={(stop) => textOf(stop).replaceAll('\n', ', ')}
              current={current}
              onFocus={(stop) => {
                setFocused(stop.key);
                setTip({ x: stop.x, y: heightOf(stop), text: textOf(stop) });
              }}
              onPress={press}
              refOf={(key) => (element) => {
                if (element === null) elements.current.delete(key);
                else elements.current.set(key, element);
              }}
            />
          ) : null}
        </LifeLinePicture>
      </svg>
      <p className={styles['hint']} aria-hidden="true">
        {t('lifeLine.hint')}
      </p>
      {tip === null ? null : <LifeLineTip tip={tip} width={shapes.width} />}
    </div>
  );
};

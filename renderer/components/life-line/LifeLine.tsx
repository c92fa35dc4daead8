import { useElementSize } from '@mantine/hooks';
import { IconTable, IconTimeline } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { IconButton } from '#components/IconButton.tsx';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { layOutLifeLine } from './lay-out-life-line.ts';
import { eventsOf } from './life-event.ts';
import type { LifeLineData } from './life-line-data.ts';
import { LifeLineCanvas } from './LifeLineCanvas.tsx';
import { wholeLife } from './life-line-window.ts';
import { LifeLineLegend } from './LifeLineLegend.tsx';
import { LifeLineTable } from './LifeLineTable.tsx';
import { useLifeLineWindow } from './use-life-line-window.ts';
import { useLifeLineWords } from './use-life-line-words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './LifeLine.module.css';

type LifeLineProps = {
  readonly data: LifeLineData;
  readonly today: PlainDate;
  /** Pixels; measured where it is absent. */
  readonly width?: number;
  /** More to do with the picture, before the zoom. */
  readonly actions?: ReactNode;
  /** Goes to the address of an event's record: Enter or a click on its mark. */
  readonly onOpen?: (to: string) => void;
};

/** Before the first measurement, and where nothing can be measured. */
const usualWidth = 960;

/**
 * The signature picture: a system's life from plan to retirement with its events and the people responsible. Zoom with
 * Ctrl + wheel, + and −; pan by dragging or with the arrow keys; Tab to the marks; or see it all as tables.
 */
export const LifeLine = ({ data, today, width, actions, onOpen }: LifeLineProps) => {
  const name = useId();
  const words = useLifeLineWords();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const moves = useLifeLineWindow(wholeLife(data, today));
  const [isTable, setTable] = useState(false);
  const { t } = words;
  const wide = width ?? (measured > 0 ? measured : usualWidth);
  const shapes = layOutLifeLine(data, { ...moves.view, width: wide, today }, words.layout);
  return (
    <figure
      className={styles['figure']}
      aria-label={t('lifeLine.label', { name: data.system.name })}
    >
      <div className={styles['bar']}>
        {isTable ? <span className={styles['filler']} /> : <LifeLineLegend />}
        {shapes.undated > 0 && !isTable ? (
          <span className={styles['undated']}>
            {t('lifeLine.undated', { count: shapes.undated })}
          </span>
        ) : null}
        <div className={styles['buttons']} data-screen-only>
          {actions}
          {isTable ? null : <ZoomButtons moves={moves} showAll={t('lifeLine.showAll')} />}
          <IconButton
            label={isTable ? t('lifeLine.asPicture') : t('lifeLine.asTable')}
            icon={isTable ? <IconTimeline size={16} /> : <IconTable size={16} />}
            onClick={() => setTable(!isTable)}
          />
        </div>
      </div>
      <div ref={ref} className={styles['stage']}>
        {isTable ? (
          <LifeLineTable data={data} today={today} onOpen={onOpen} />
        ) : (
          <LifeLineCanvas
            {...{ name, shapes, moves, words, onOpen }}
            events={eventsOf(data, today)}
          />
        )}
      </div>
    </figure>
  );
};

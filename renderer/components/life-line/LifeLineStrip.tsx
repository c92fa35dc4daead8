import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { layOutLifeLine } from './lay-out-life-line.ts';
import type { LifeLineData } from './life-line-data.ts';
import { wholeLife, type LifeLineWindow } from './life-line-window.ts';
import { LifeLinePicture } from './LifeLinePicture.tsx';
import { QuietMarks } from './LifeLineMarks.tsx';
import { useLifeLineWords } from './use-life-line-words.ts';
import styles from './LifeLine.module.css';

type StripProps = {
  readonly data: LifeLineData;
  readonly today: PlainDate;
  readonly width?: number;
  /** A window shared by several strips puts them under one time axis. */
  readonly window?: LifeLineWindow;
};

const usualWidth = 320;

/** The life line in a row of a list: one lane, no words, nothing to focus. */
export const LifeLineStrip = ({ data, today, width, window }: StripProps) => {
  const name = useId();
  const { t, layout, rows } = useLifeLineWords();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const wide = width ?? (measured > 0 ? measured : usualWidth);
  const shapes = layOutLifeLine(
    data,
    { ...(window ?? wholeLife(data, today)), width: wide, today, size: 'strip' },
    layout,
  );
  return (
    <div ref={ref} className={styles['strip']}>
      <svg
        width={shapes.width}
        height={shapes.height}
        role="img"
        aria-label={t('lifeLine.label', { name: data.system.name })}
      >
        <LifeLinePicture shapes={shapes} name={name} rowNames={rows}>
          <QuietMarks shapes={shapes} />
        </LifeLinePicture>
      </svg>
    </div>
  );
};

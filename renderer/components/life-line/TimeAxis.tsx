import { axisTicks, type DayScale } from './axis-ticks.ts';
import type { LifeLineWords } from './life-line-data.ts';
import styles from './TimeAxis.module.css';

/** How tall the axis is, in pixels. */
export const axisHeight = 42;

type AxisProps = {
  readonly scale: DayScale;
  readonly width: number;
  readonly words: LifeLineWords;
  readonly todayX: number;
};

/** Years over quarters or months, and where today is. */
export const TimeAxis = ({ scale, width, words, todayX }: AxisProps) => {
  const { major, minor } = axisTicks(scale, words);
  return (
    <svg className={styles['axis']} width={width} height={axisHeight} aria-hidden="true">
      {major.map(({ x, label }) => (
        <g key={x}>
          <line className={styles['major']} x1={x} x2={x} y1={2} y2={axisHeight} />
          {label === null ? null : (
            <text className={styles['year']} x={label.x} y={14}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      {minor.map(({ x, label }) => (
        <g key={x}>
          <line className={styles['minor']} x1={x} x2={x} y1={22} y2={axisHeight} />
          {label === null || Math.abs(label.x + 8 - todayX) < 26 ? null : (
            <text className={styles['unit']} x={label.x} y={35}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      <line className={styles['today']} x1={todayX} x2={todayX} y1={38} y2={axisHeight} />
      <text className={styles['todayName']} x={todayX} y={35} textAnchor="middle">
        {words.today}
      </text>
    </svg>
  );
};

type LinesProps = AxisProps & {
  readonly height: number;
  /** Where the plot begins, in the pixels of what it lies in. */
  readonly left: number;
};

/** The axis's lines behind all rows, and the days that have been. */
export const TimeLines = ({ scale, width, words, todayX, height, left }: LinesProps) => {
  const { major, minor } = axisTicks(scale, words);
  return (
    <svg
      className={styles['lines']}
      style={{ left }}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect className={styles['before']} x={0} y={0} width={todayX} height={height} />
      {minor.map(({ x }) => (
        <line key={x} className={styles['minor']} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {major.map(({ x }) => (
        <line key={x} className={styles['major']} x1={x} x2={x} y1={0} y2={height} />
      ))}
      <line className={styles['today']} x1={todayX} x2={todayX} y1={0} y2={height} />
    </svg>
  );
};

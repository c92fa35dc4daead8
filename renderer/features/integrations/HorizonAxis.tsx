import { axisTicks, type DayScale } from '#components/life-line/axis-ticks.ts';
import type { LifeLineWords } from '#components/life-line/life-line-data.ts';
import styles from './horizon.module.css';

type AxisProps = {
  readonly scale: DayScale;
  readonly width: number;
  readonly words: LifeLineWords;
  readonly todayX: number;
};

/** Years over quarters, and where today is. */
export const HorizonAxis = ({
  scale,
  width,
  words,
  todayX,
  today,
}: AxisProps & { readonly today: string }) => {
  const { major, minor } = axisTicks(scale, words);
  return (
    <svg className={styles['axis']} width={width} height={42} aria-hidden="true">
      {major.map(({ x, label }) => (
        <g key={x}>
          <line className={styles['major']} x1={x} x2={x} y1={2} y2={42} />
          {label === null ? null : (
            <text className={styles['year']} x={label.x} y={14}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      {minor.map(({ x, label }) => (
        <g key={x}>
          <line className={styles['minor']} x1={x} x2={x} y1={22} y2={42} />
          {label === null || Math.abs(label.x + 8 - todayX) < 26 ? null : (
            <text className={styles['unit']} x={label.x} y={35}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      <line className={styles['today']} x1={todayX} x2={todayX} y1={38} y2={42} />
      <text className={styles['todayName']} x={todayX} y={35} textAnchor="middle">
        {today}
      </text>
    </svg>
  );
};

type LinesProps = AxisProps & { readonly height: number; readonly left: number };

/** The axis's lines behind all rows. */
export const HorizonLines = ({ scale, width, words, todayX, height, left }: LinesProps) => {
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

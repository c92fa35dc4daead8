import { axisTicks, type DayScale } from '#components/life-line/axis-ticks.ts';
import type { LifeLineWords } from '#components/life-line/life-line-data.ts';
import { labelFontSize } from '#components/life-line/life-line-shapes.ts';
import { LifeLineAxis } from '#components/life-line/LifeLineAxis.tsx';
import { textWidth } from '#components/life-line/text-width.ts';
import lifeLine from '#components/life-line/LifeLine.module.css';
import { portfolioSizes } from './portfolio-sizes.ts';

type AxisProps = {
  readonly scale: DayScale;
  readonly width: number;
  readonly words: LifeLineWords;
  /** Pixels; null outside the picture. */
  readonly todayX: number | null;
};

/** The one time axis over all the lives, with today's name on it. */
export const PortfolioAxis = ({ scale, width, words, todayX }: AxisProps) => {
  const { axis: height } = portfolioSizes;
  const half = textWidth(words.today, labelFontSize) / 2;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <LifeLineAxis shapes={{ axis: axisTicks(scale, words), plot: { bottom: height } }} />
      {todayX === null ? null : (
        <text
          className={lifeLine['todayName']}
          x={Math.min(Math.max(todayX, half), width - half)}
          y={height - 4}
          textAnchor="middle"
        >
          {words.today}
        </text>
      )}
    </svg>
  );
};

type LinesProps = Omit<AxisProps, 'todayX'> & { readonly height: number };

/** The axis' lines down behind all the lives. */
export const PortfolioLines = ({ scale, width, height, words }: LinesProps) => {
  const { major, minor } = axisTicks(scale, words);
  return (
    <svg width={width} height={height} aria-hidden="true">
      {minor.map(({ x }) => (
        <line key={x} className={lifeLine['gridMinor']} x1={x} x2={x} y2={height} />
      ))}
      {major.map(({ x }) => (
        <line key={x} className={lifeLine['gridMajor']} x1={x} x2={x} y2={height} />
      ))}
    </svg>
  );
};

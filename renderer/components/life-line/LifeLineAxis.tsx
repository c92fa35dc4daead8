import { measures, type LifeLineShapes } from './life-line-shapes.ts';
import styles from './LifeLine.module.css';

type AxisProps = {
  readonly shapes: Pick<LifeLineShapes, 'axis'> & {
    readonly plot: Pick<LifeLineShapes['plot'], 'bottom'>;
  };
};

/** The years, quarters, months or weeks over the lines that they draw down to the bottom. */
export const LifeLineAxis = ({ shapes }: AxisProps) => {
  const { major, minor } = shapes.axis;
  const half = measures.full.axis / 2;
  return (
    <g aria-hidden="true">
      {minor.map((tick) => (
        <g key={tick.x}>
          <line
            className={styles['gridMinor']}
            x1={tick.x}
            x2={tick.x}
            y1={half}
            y2={shapes.plot.bottom}
          />
          {tick.label ? (
            <text className={styles['tickMinor']} x={tick.label.x} y={half + 14}>
              {tick.label.text}
            </text>
          ) : null}
        </g>
      ))}
      {major.map((tick) => (
        <g key={tick.x}>
          <line
            className={styles['gridMajor']}
            x1={tick.x}
            x2={tick.x}
            y1={0}
            y2={shapes.plot.bottom}
          />
          {tick.label ? (
            <text className={styles['tickMajor']} x={tick.label.x} y={14}>
              {tick.label.text}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
};

import type { SupportState } from '#domain/integrations/support.ts';
import type { Bar, HorizonShape } from './horizon-bars.ts';
import styles from './horizon.module.css';

const tall = 28;
const middle = tall / 2;

const heights = { active: 10, free: 10, extended: 10, offered: 10, past: 10, risk: 16 } as const;

/** The slanted stripes of an accepted risk, clipped to their bar. */
const Stripes = ({ bar }: { readonly bar: Bar }) => {
  const y = middle - heights.risk / 2;
  const count = Math.ceil((bar.width + heights.risk) / 6);
  return (
    <svg x={bar.x} y={y} width={bar.width} height={heights.risk}>
      {Array.from({ length: count }, (_, index) => (
        <line
          key={index}
          className={styles['stripe']}
          x1={index * 6 - heights.risk}
          x2={index * 6}
          y1={heights.risk}
          y2={0}
        />
      ))}
    </svg>
  );
};

const BarShape = ({ bar }: { readonly bar: Bar }) => (
  <>
    <rect
      className={styles['bar']}
      data-bar={bar.kind}
      x={bar.x}
      y={middle - heights[bar.kind] / 2}
      width={Math.max(1, bar.width)}
      height={heights[bar.kind]}
      rx={2.5}
    />
    {bar.kind === 'risk' ? <Stripes bar={bar} /> : null}
  </>
);

type BarsProps = {
  readonly shape: HorizonShape;
  readonly state: SupportState;
  readonly width: number;
  readonly unknown: string;
};

/** An integration's supports as bars: active, general, extended; red where it has none; hatched where that is accepted. */
export const HorizonBars = ({ shape, state, width, unknown }: BarsProps) => (
  <svg className={styles['plot']} width={width} height={tall} aria-hidden="true" data-state={state}>
    {shape.bars.map((bar) => (
      <BarShape key={`${bar.kind}-${bar.x}`} bar={bar} />
    ))}
    {shape.hasNoEnd ? (
      <>
        <line className={styles['noEnd']} x1={0} x2={width} y1={middle} y2={middle} />
        <text className={styles['noEndName']} x={8} y={middle + 4}>
          {unknown}
        </text>
      </>
    ) : null}
    {shape.endX === null ? null : (
      <line className={styles['endMark']} x1={shape.endX} x2={shape.endX} y1={4} y2={tall - 4} />
    )}
  </svg>
);

import { measures, type LifeLineShapes } from '#components/life-line/life-line-shapes.ts';
import { MarkSymbol } from '#components/life-line/MarkSymbol.tsx';
import lifeLine from '#components/life-line/LifeLine.module.css';
import styles from './portfolio.module.css';

const { lane, symbol, cluster: clusterRadius } = measures.row;
const scale = symbol / measures.full.symbol;

/** The work of one system above its line: said when pointed at, by the ids in `data-events`. */
export const PortfolioMarks = ({ shapes }: { readonly shapes: LifeLineShapes }) => (
  <g aria-hidden="true">
    {shapes.marks.map(({ id, kind, state, isLate, x, y }) => (
      <g key={id} data-events={id}>
        <rect
          className={lifeLine['target']}
          x={x - lane / 2}
          y={y - lane / 2}
          width={lane}
          height={lane}
        />
        <MarkSymbol {...{ kind, state, isLate, x, y, scale }} />
      </g>
    ))}
    {shapes.clusters.map(({ ids, x, y }) => (
      <g key={ids.join()} data-events={ids.join()}>
        <rect
          className={lifeLine['cluster']}
          x={x - clusterRadius}
          y={y - lane / 2 + 0.5}
          width={clusterRadius * 2}
          height={lane - 1}
          rx={lane / 2}
        />
        <text className={styles['count']} x={x} y={y + 3.2} textAnchor="middle">
          {ids.length}
        </text>
      </g>
    ))}
  </g>
);

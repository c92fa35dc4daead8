import {
  measures,
  type ClusterShape,
  type LifeLineShapes,
  type MarkShape,
} from './life-line-shapes.ts';
import { MarkSymbol } from './MarkSymbol.tsx';
import styles from './LifeLine.module.css';

const clusterRadius = measures.full.cluster;

/** A mark or a cluster, in the order of time: what the arrow keys walk through. */
export type Stop =
  | { readonly key: string; readonly x: number; readonly mark: MarkShape }
  | { readonly key: string; readonly x: number; readonly cluster: ClusterShape };

export const stopsOf = (shapes: Pick<LifeLineShapes, 'marks' | 'clusters'>): readonly Stop[] =>
  [
    ...shapes.marks.map((mark): Stop => ({ key: mark.id, x: mark.x, mark })),
    ...shapes.clusters.map((cluster): Stop => ({
      key: cluster.ids.join(),
      x: cluster.x,
      cluster,
    })),
  ].toSorted((one, other) => one.x - other.x);

const Bars = ({ mark }: { readonly mark: MarkShape }) => (
  <>
    {mark.planned ? (
      <rect
        className={styles['barPlanned']}
        x={mark.planned.x}
        y={mark.y - 4}
        width={mark.planned.width}
        height={8}
        rx={4}
      />
    ) : null}
    {mark.actual ? (
      <rect
        className={styles['barActual']}
        x={mark.actual.x}
        y={mark.y - 1.75}
        width={mark.actual.width}
        height={3.5}
        rx={1.75}
      />
    ) : null}
  </>
);

const MarkDrawing = ({ mark, stemTo }: { readonly mark: MarkShape; readonly stemTo: number }) => (
  <g data-kind={mark.kind} data-state={mark.state}>
    <line className={styles['stem']} x1={mark.x} x2={mark.x} y1={mark.y + 7} y2={stemTo} />
    <Bars mark={mark} />
    <rect
      className={styles['target']}
      x={mark.x - 9}
      y={mark.y - 9}
      width={18}
      height={18}
      rx={5}
    />
    <MarkSymbol kind={mark.kind} state={mark.state} isLate={mark.isLate} x={mark.x} y={mark.y} />
    {mark.label ? (
      <text className={styles['markName']} x={mark.label.x} y={mark.y + 4}>
        {mark.label.text}
      </text>
    ) : null}
  </g>
);

const ClusterDrawing = ({ cluster }: { readonly cluster: ClusterShape }) => (
  <g>
    <rect
      className={styles['cluster']}
      x={cluster.x - clusterRadius}
      y={cluster.y - 8}
      width={clusterRadius * 2}
      height={16}
      rx={8}
    />
    <text className={styles['clusterCount']} x={cluster.x} y={cluster.y + 4} textAnchor="middle">
      {cluster.ids.length}
    </text>
  </g>
);

type MarksProps = {
  readonly shapes: LifeLineShapes;
  readonly label: string;
  readonly nameOf: (stop: Stop) => string;
  /** The one stop that Tab reaches. */
  readonly current: string | null;
  readonly onFocus: (stop: Stop) => void;
  readonly onPress: (stop: Stop) => void;
  readonly refOf: (key: string) => (element: SVGGElement | null) => void;
};

/** The marks as a list of links: one of them in the tab order, the arrow keys walk to the others. */
export const LifeLineMarks = ({
  shapes,
  label,
  nameOf,
  current,
  onFocus,
  onPress,
  refOf,
}: MarksProps) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no ul
  <g role="list" aria-label={label}>
    {stopsOf(shapes).map((stop) => (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no li
      <g role="listitem" key={stop.key}>
        <g
          ref={refOf(stop.key)}
          role={'mark' in stop ? 'link' : 'button'}
          className={styles['stop']}
          tabIndex={stop.key === current ? 0 : -1}
          aria-label={nameOf(stop)}
          data-stop={stop.key}
          onFocus={() => onFocus(stop)}
          onClick={() => onPress(stop)}
        >
          {'mark' in stop ? (
            <MarkDrawing mark={stop.mark} stemTo={shapes.phaseY} />
          ) : (
            <ClusterDrawing cluster={stop.cluster} />
          )}
        </g>
      </g>
    ))}
  </g>
);

/** The marks of a list's row: seen, not focused; the row itself is the link. */
export const QuietMarks = ({ shapes }: { readonly shapes: LifeLineShapes }) => (
  <g aria-hidden="true">
    {shapes.marks.map((mark) => (
      <MarkSymbol key={mark.id} kind={mark.kind} state={mark.state} x={mark.x} y={mark.y} />
    ))}
    {shapes.clusters.map((cluster) => (
      <text
        key={cluster.ids.join()}
        className={styles['quietCount']}
        x={cluster.x}
        y={cluster.y + 3.5}
        textAnchor="middle"
      >
        {cluster.ids.length}
      </text>
    ))}
  </g>
);

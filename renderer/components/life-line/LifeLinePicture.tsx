import type { ReactNode } from 'react';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import type {
  FlagShape,
  GapShape,
  LifeLineShapes,
  PersonShape,
  PhaseShape,
  Row,
} from './life-line-shapes.ts';
import { LifeLineAxis } from './LifeLineAxis.tsx';
import styles from './LifeLine.module.css';

/** The names of the rows, to the left of them. */
export type RowNames = Readonly<Record<Row['of'], string>>;

type PictureProps = {
  readonly shapes: LifeLineShapes;
  readonly rowNames: RowNames;
  /** Makes ids of this picture's patterns differ from another's on the same page. */
  readonly name: string;
  readonly children?: ReactNode;
  readonly tipOf?: (shape: PhaseShape | PersonShape) => string;
  readonly gapTipOf?: (gap: GapShape) => string;
};

const Phases = ({ shapes, name, tipOf }: PictureProps) => {
  const { phaseY: y, phaseHeight } = shapes;
  return (
    <g aria-hidden="true">
      {shapes.phases.map((phase) => (
        <g key={`${phase.phase}${phase.x}`} data-phase={phase.phase} data-tip={tipOf?.(phase)}>
          <rect
            className={phase.isFuture ? styles['phaseFuture'] : styles['phase']}
            x={phase.x}
            y={y}
            width={phase.width}
            height={phaseHeight}
            clipPath={`url(#${name}-line)`}
          />
          {phase.label ? (
            <text
              className={phase.isFuture ? styles['phaseNameFuture'] : styles['phaseName']}
              x={phase.label.x}
              y={y + phaseHeight / 2 + 4}
            >
              {phase.label.text}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
};

const bandClass = (role: ResponsibilityRole): string | undefined =>
  role === 'lead' ? styles['lead'] : styles['deputy'];

/** From the middle of a band down to the foot of its letters, which are smaller in a low one. */
const dropOf = (height: number): number => (height < 16 ? 3.4 : 4);

const People = ({ shapes, name, tipOf, gapTipOf }: PictureProps) => (
  <g aria-hidden="true">
    {shapes.people.map((person) => (
      <g key={`${person.role}${person.personId}${person.from}`} data-tip={tipOf?.(person)}>
        <rect
          className={bandClass(person.role)}
          x={person.x + 0.5}
          y={person.y}
          width={Math.max(1, person.width - 1)}
          height={person.height}
          rx={Math.min(4, person.height / 3)}
        />
        {person.label ? (
          <text
            className={person.role === 'lead' ? styles['leadName'] : styles['deputyName']}
            x={person.label.x}
            y={person.y + person.height / 2 + dropOf(person.height)}
          >
            {person.label.text}
          </text>
        ) : null}
      </g>
    ))}
    {shapes.gaps.map((gap) => (
      <g key={gap.from} data-tip={gapTipOf?.(gap)}>
        <rect
          className={styles['gap']}
          fill={`url(#${name}-gap)`}
          x={gap.x}
          y={gap.y}
          width={Math.max(2, gap.width)}
          height={gap.height}
          rx={2}
        />
        {gap.label ? (
          <text
            className={styles['gapName']}
            x={gap.label.x}
            y={gap.y + gap.height / 2 + dropOf(gap.height)}
          >
            {gap.label.text}
          </text>
        ) : null}
      </g>
    ))}
  </g>
);

const Definitions = ({ shapes, name }: PictureProps) => {
  const { phaseHeight } = shapes;
  const [first] = shapes.phases;
  const last = shapes.phases.at(-1);
  const start = first?.x ?? 0;
  const end = last === undefined ? 0 : last.x + last.width;
  return (
    <defs>
      <pattern
        id={`${name}-gap`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles['gapGround']} width={6} height={6} />
        <rect className={styles['gapStripe']} width={2.4} height={6} />
      </pattern>
      <clipPath id={`${name}-line`}>
        <rect
          x={start}
          y={shapes.phaseY}
          width={Math.max(0, end - start)}
          height={phaseHeight}
          rx={phaseHeight / 2}
        />
      </clipPath>
      <clipPath id={`${name}-plot`}>
        <rect x={shapes.plot.x} y={0} width={shapes.plot.width} height={shapes.height} />
      </clipPath>
    </defs>
  );
};

type FlagProps = {
  readonly flag: FlagShape | null;
  readonly shapes: LifeLineShapes;
  readonly look: 'today' | 'retirement';
};

const Flag = ({ flag, shapes, look }: FlagProps) => {
  if (flag === null) return null;
  const { top, bottom } = shapes.plot;
  const isNamed = flag.label !== null;
  return (
    <g aria-hidden="true">
      <line
        className={styles[look]}
        x1={flag.x}
        x2={flag.x}
        y1={isNamed ? top + 15 : top}
        y2={bottom}
      />
      {flag.label ? (
        <text
          className={styles[`${look}Name`]}
          x={flag.label.x}
          y={top + 11}
          textAnchor={flag.label.anchor ?? 'start'}
        >
          {flag.label.text}
        </text>
      ) : null}
    </g>
  );
};

/** Draws the shapes, and nothing else: no state, no size of its own, colours from classes. `children` are the marks. */
export const LifeLinePicture = (props: PictureProps) => {
  const { shapes, rowNames, name, children } = props;
  return (
    <>
      <Definitions {...props} />
      <g aria-hidden="true">
        {shapes.rows.map((row) => (
          <text key={row.of} className={styles['rowName']} x={0} y={row.y + 4}>
            {rowNames[row.of]}
          </text>
        ))}
      </g>
      <g clipPath={`url(#${name}-plot)`}>
        <LifeLineAxis shapes={shapes} />
        <Phases {...props} />
        <People {...props} />
        <Flag flag={shapes.retirement} shapes={shapes} look="retirement" />
        <Flag flag={shapes.today} shapes={shapes} look="today" />
        {children}
      </g>
    </>
  );
};

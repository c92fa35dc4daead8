import { useNavigate } from 'react-router';
import { paths } from '#components/paths.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import type { Neighbour } from '#state/systems.ts';
import { boxSize, layOutNeighbours, type NeighbourBox } from './lay-out-neighbours.ts';
import styles from './neighbours.module.css';

const longest = 26;
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

const Arrow = ({ box }: { readonly box: NeighbourBox }) => {
  const { from, to } = box.line;
  const half = (to.x - from.x) / 2;
  return (
    <path
      className={styles['arrow']}
      data-critical={box.neighbour.link.criticality === 'high'}
      d={`M${from.x},${from.y} C${from.x + half},${from.y} ${to.x - half},${to.y} ${to.x - 7},${to.y} m-6,-4 l6,4 l-6,4`}
    />
  );
};

const Box = ({ box }: { readonly box: NeighbourBox }) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const { other, link, direction } = box.neighbour;
  const address = paths.system(other.id);
  const kind = t(`links.${direction}.${link.kind}`);
  return (
    <a
      href={`#${address}`}
      aria-label={`${other.name}: ${kind}`}
      onClick={(event) => {
        event.preventDefault();
        void navigate(address);
      }}
    >
      <g className={styles['box']} transform={`translate(${box.x},${box.y})`}>
        <rect width={boxSize.width} height={boxSize.height} rx={6} />
        <text x={10} y={16}>
          {shortened(other.name)}
        </text>
        <text className={styles['kind']} x={10} y={30}>
          {shortened(kind)}
        </text>
      </g>
    </a>
  );
};

type PictureProps = { readonly system: System; readonly neighbours: readonly Neighbour[] };

/** A system among its neighbours: who reaches for it to the left, what it reaches for to the right. Tab goes through them. */
export const NeighbourPicture = ({ system, neighbours }: PictureProps) => {
  const t = useT('systems');
  const { width, height, middle, boxes } = layOutNeighbours(neighbours);
  return (
    <div className={styles['frame']}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture with links in it is no set of fields
        role="group"
        aria-label={t('links.picture', { name: system.name })}
      >
        {boxes.map((box) => (
          <Arrow key={box.neighbour.link.id} box={box} />
        ))}
        <g className={styles['middle']} transform={`translate(${middle.x},${middle.y})`}>
          <rect width={boxSize.width} height={boxSize.height} rx={6} />
          <text x={10} y={23}>
            {shortened(system.name)}
          </text>
        </g>
        {boxes.map((box) => (
          <Box key={box.neighbour.link.id} box={box} />
        ))}
      </svg>
    </div>
  );
};

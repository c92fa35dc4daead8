import styles from './quality.module.css';

export type Segment = { readonly name: string; readonly tone: string; readonly count: number };
export type StackedColumn = {
  readonly key: string;
  /** Under the column, short. */
  readonly label: string;
  /** In full, for the table. */
  readonly title: string;
  readonly segments: readonly Segment[];
};

type StackedColumnsProps = {
  readonly label: string;
  /** What a column is, over the table's first column. */
  readonly of: string;
  readonly columns: readonly StackedColumn[];
};

const height = 120;
const foot = 18;
/** Two years of months stand side by side without a scroll bar; fewer columns have more room. */
const pitchOf = (columns: number): number => (columns > 12 ? 18 : 34);
const share = 0.6;

const totalOf = ({ segments }: StackedColumn): number =>
  segments.reduce((sum, { count }) => sum + count, 0);

type ColumnProps = {
  readonly column: StackedColumn;
  readonly x: number;
  readonly wide: number;
  readonly most: number;
  readonly isNamed: boolean;
};

const Column = ({ column, x, wide, most, isNamed }: ColumnProps) => {
  const tall = (count: number): number => (count / most) * (height - 16);
  // The first part stands on the base, each of the others on those before it.
  const tops = column.segments.map((_, place) =>
    column.segments.slice(0, place + 1).reduce((top, { count }) => top - tall(count), height),
  );
  return (
    <g>
      <title>
        {[column.title, ...column.segments.map(({ name, count }) => `${name}: ${count}`)].join(
          '\n',
        )}
      </title>
      {column.segments.map(({ name, tone, count }, place) => (
        <rect
          key={name}
          className={styles['segment']}
          data-tone={tone}
          x={x}
          y={tops[place]}
          width={wide}
          height={tall(count)}
        />
      ))}
      <text
        className={styles['sum']}
        x={x + wide / 2}
        y={(tops.at(-1) ?? height) - 4}
        textAnchor="middle"
      >
        {totalOf(column)}
      </text>
      <text className={styles['tick']} x={x + wide / 2} y={height + 14} textAnchor="middle">
        {isNamed ? column.label : ''}
      </text>
    </g>
  );
};

const Table = ({ label, of, columns }: StackedColumnsProps) => (
  <table className="visually-hidden">
    <caption>{label}</caption>
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {columns[0]?.segments.map(({ name }) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {columns.map(({ key, title, segments }) => (
        <tr key={key}>
          <th scope="row">{title}</th>
          {segments.map(({ name, count }) => (
            <td key={name}>{count}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Counts side by side, each made of its parts; the same figures as a table for whoever reads rather than sees. */
export const StackedColumns = (props: StackedColumnsProps) => {
  const { columns } = props;
  const most = Math.max(1, ...columns.map(totalOf));
  const pitch = pitchOf(columns.length);
  const wide = pitch * share;
  const width = columns.length * pitch;
  const [first] = columns;
  // Nothing to compare: an empty frame would say no more than the figures above it.
  if (columns.every((column) => totalOf(column) === 0)) return null;
  return (
    <figure className={styles['chart']}>
      <svg
        width={width}
        height={height + foot}
        viewBox={`0 0 ${width} ${height + foot}`}
        aria-hidden
      >
        <line className={styles['base']} x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} />
        {columns.map((column, place) => (
          <Column
            key={column.key}
            column={column}
            most={most}
            wide={wide}
            // Where they stand close, every other name has room.
            isNamed={pitch > 20 || place % 2 === 0}
            x={place * pitch + (pitch - wide) / 2}
          />
        ))}
      </svg>
      <ul className={styles['legend']} aria-hidden="true">
        {first?.segments.map(({ name, tone }) => (
          <li key={name}>
            <span className={styles['swatch']} data-tone={tone} />
            {name}
          </li>
        ))}
      </ul>
      <Table {...props} />
    </figure>
  );
};

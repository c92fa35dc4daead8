import { useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Ratio } from '#components/Ratio.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import type { DocumentMatrix as Matrix, MatrixCell, MatrixRow } from '#state/document-register.ts';
import type { Begun } from '#components/documents/NewDocumentDrawer.tsx';
import { MatrixMark } from './MatrixMark.tsx';
import { placeAfter, type Place } from './matrix-cursor.ts';
import styles from './matrix.module.css';

type MatrixProps = { readonly matrix: Matrix; readonly onBegin: (begun: Begun) => void };

const cellOf = ({ cells }: MatrixRow, type: string): MatrixCell | undefined =>
  cells.find((cell) => cell.type === type);

const Head = ({ types }: Pick<Matrix, 'types'>) => {
  const t = useT('documentRegister');
  return (
    <thead>
      <tr>
        <th scope="col" className={styles['corner']}>
          {t('matrix.system')}
        </th>
        {types.map((type) => (
          <th key={type} scope="col" className={styles['type']}>
            <span>{t(`type.${type}`)}</span>
          </th>
        ))}
        <th scope="col" className={styles['figureHead']} title={t('matrix.coverageHint')}>
          {t('matrix.coverage')}
        </th>
        <th scope="col" className={styles['figureHead']} title={t('matrix.freshnessHint')}>
          {t('matrix.freshness')}
        </th>
      </tr>
    </thead>
  );
};

type RowProps = {
  readonly row: MatrixRow;
  readonly index: number;
  readonly types: Matrix['types'];
  readonly active: Place;
  readonly onFocus: (place: Place) => void;
  readonly onOpen: (row: MatrixRow, cell: MatrixCell) => void;
};

const Row = ({ row, index, types, active, onFocus, onOpen }: RowProps) => {
  const t = useT('documentRegister');
  const { system, clientName, figures } = row;
  return (
    <tr>
      <th scope="row" className={styles['system']}>
        <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
        <span className={styles['client']}>{clientName}</span>
      </th>
      {types.map((type, column) => {
        const cell = cellOf(row, type);
        return cell === undefined ? (
          <td key={type} className={styles['cell']}>
            <span className="visually-hidden">{t('matrix.notOwed')}</span>
          </td>
        ) : (
          <td key={type} className={styles['cell']}>
            <MatrixMark
              cell={cell}
              systemName={system.name}
              place={`${index}.${column}`}
              isActive={active.row === index && active.column === column}
              onFocus={() => onFocus({ row: index, column })}
              onOpen={() => onOpen(row, cell)}
            />
          </td>
        );
      })}
      <td className={styles['figure']}>
        <Ratio part={figures.covered} whole={figures.required} />
      </td>
      <td className={styles['figure']}>
        <Ratio part={figures.fresh} whole={figures.required} />
      </td>
    </tr>
  );
};

/** The place that Tab reaches: the one last used, or the first that is owed. */
const firstPlace = ({ rows, types }: Matrix): Place => {
  const column = types.findIndex((type) => rows[0] !== undefined && cellOf(rows[0], type));
  return { row: 0, column: Math.max(0, column) };
};

/** Systems × the documents they owe. Enter opens a document, or begins the one that is missing. */
export const DocumentMatrix = ({ matrix, onBegin }: MatrixProps) => {
  const t = useT('documentRegister');
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, types } = matrix;
  const isOwed = ({ row, column }: Place): boolean => {
    const type = types[column];
    const found = rows[row];
    return type !== undefined && found !== undefined && cellOf(found, type) !== undefined;
  };
  const [chosen, setChosen] = useState<Place | null>(null);
  const active = chosen !== null && isOwed(chosen) ? chosen : firstPlace(matrix);
  const onKeyDown = (event: KeyboardEvent): void => {
    const size = { rows: rows.length, columns: types.length };
    const isOnMark = event.target instanceof HTMLElement && 'place' in event.target.dataset;
    const next = isOnMark ? placeAfter(event.key, active, size, isOwed) : null;
    if (next === null) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLElement>(`[data-place="${next.row}.${next.column}"]`)?.focus();
  };
  const open = ({ system }: MatrixRow, { documentId, type }: MatrixCell): void => {
    if (documentId === null) onBegin({ system, type });
    else void navigate(paths.document(documentId));
  };
  return (
    <div className={styles['frame']} ref={frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between its buttons */}
      <table className={styles['matrix']} aria-label={t('matrix.label')} onKeyDown={onKeyDown}>
        <Head types={types} />
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.system.id}
              {...{ row, index, types, active }}
              onFocus={setChosen}
              onOpen={open}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

import type { FocusEvent, PointerEvent } from 'react';
import { Link } from 'react-router';
import type { DayScale } from '#components/life-line/axis-ticks.ts';
import { paths } from '#components/paths.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { integrationName, useSupportWords } from '#components/integrations/use-support-words.ts';
import { HorizonBars } from './HorizonBars.tsx';
import { horizonBars } from './horizon-bars.ts';
import {
  horizonSizes,
  type Grouping,
  type HorizonGroup,
  type HorizonLine,
} from './horizon-items.ts';
import styles from './horizon.module.css';

/** A client's or product's heading. */
export const HorizonGroupRow = ({ group }: { readonly group: HorizonGroup }) => {
  const { t } = useSupportWords();
  return (
    <li className={styles['group']} style={{ top: group.top, height: horizonSizes.group }}>
      <span className={styles['groupName']}>{group.name}</span>
      <span className={styles['count']}>{group.count}</span>
      {group.past === 0 ? null : (
        <span className={styles['groupPast']}>
          {t('horizon.past')}: {group.past}
        </span>
      )}
    </li>
  );
};

type LineProps = {
  readonly line: HorizonLine;
  readonly grouping: Grouping;
  readonly today: PlainDate;
  readonly scale: DayScale;
  readonly width: number;
  /** The one that Tab reaches. */
  readonly isCurrent: boolean;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onPoint: (event: PointerEvent) => void;
};

/** One integration: what it is, its bars, and the end that counts in words. A link to its page. */
export const HorizonLineRow = (props: LineProps) => {
  const { line, grouping, today, scale, width } = props;
  const { t, counted, days, told } = useSupportWords();
  const { row, top, place } = line;
  const { state, daysLeft } = row.support;
  const left = days(daysLeft);
  return (
    <li className={styles['item']} style={{ top, height: horizonSizes.line }}>
      <Link
        className={styles['line']}
        to={paths.integration(row.id)}
        tabIndex={props.isCurrent ? 0 : -1}
        aria-label={told(row).join(', ')}
        data-place={place}
        data-state={state}
        onFocus={props.onFocus}
        onPointerMove={props.onPoint}
      >
        <span className={styles['name']}>
          <span className={styles['product']}>{integrationName(row)}</span>
          <span className={styles['system']}>
            {grouping === 'client' ? row.systemName : `${row.systemName} · ${row.clientName}`}
          </span>
        </span>
        <HorizonBars
          shape={horizonBars(row, today, scale)}
          state={state}
          width={width}
          unknown={t('horizon.unknown')}
        />
        <span className={styles['end']}>
          <span className={styles['date']}>{counted(row)}</span>
          <span className={styles['left']}>{left}</span>
        </span>
      </Link>
    </li>
  );
};

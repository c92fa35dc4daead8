import { useT } from '#i18n/t.ts';
import { eventLanes } from './life-event.ts';
import { MarkSymbol } from './MarkSymbol.tsx';
import styles from './LifeLine.module.css';

const box = '-9 -9 18 18';

/** What the shapes mean. */
export const LifeLineLegend = () => {
  const t = useT('systems');
  return (
    <ul className={styles['legend']} aria-label={t('lifeLine.legend')}>
      {eventLanes.map((kind) => (
        <li key={kind}>
          <svg width={16} height={16} viewBox={box} aria-hidden="true">
            <MarkSymbol kind={kind} state="done" x={0} y={0} />
          </svg>
          {t(`lifeLine.row.${kind}`)}
        </li>
      ))}
      <li>
        <svg width={16} height={16} viewBox={box} aria-hidden="true">
          <MarkSymbol kind="change" state="open" x={0} y={0} />
        </svg>
        {t('lifeLine.open')}
      </li>
      <li>
        <svg width={16} height={16} viewBox="-10 -10 20 20" aria-hidden="true">
          <MarkSymbol kind="change" state="open" isLate x={0} y={0} />
        </svg>
        {t('lifeLine.lateMark')}
      </li>
    </ul>
  );
};

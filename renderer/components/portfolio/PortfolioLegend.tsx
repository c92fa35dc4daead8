import { systemPhases } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { eventLanes } from '#components/life-line/life-event.ts';
import { MarkSymbol } from '#components/life-line/MarkSymbol.tsx';
import lifeLine from '#components/life-line/LifeLine.module.css';
import styles from './portfolio.module.css';

const box = '-9 -9 18 18';

/** What the shapes and colours mean: phases of the line, marks above it, and the band beneath. */
export const PortfolioLegend = () => {
  const t = useT('systems');
  const of = useT('fields');
  return (
    <ul className={lifeLine['legend']} aria-label={t('lifeLine.legend')}>
      {systemPhases.map((phase) => (
        <li key={phase} data-phase={phase}>
          <svg width={14} height={8} aria-hidden="true">
            <rect className={lifeLine['phase']} width={14} height={8} rx={4} />
          </svg>
          {of(`phase.${phase}`)}
        </li>
      ))}
      {eventLanes.map((kind) => (
        <li key={kind}>
          <svg width={15} height={15} viewBox={box} aria-hidden="true">
            <MarkSymbol kind={kind} state="done" x={0} y={0} />
          </svg>
          {t(`lifeLine.row.${kind}`)}
        </li>
      ))}
      <li>
        <svg width={15} height={15} viewBox={box} aria-hidden="true">
          <MarkSymbol kind="change" state="open" x={0} y={0} />
        </svg>
        {t('lifeLine.open')}
      </li>
      <li>
        <span className={styles['gapSwatch']} aria-hidden="true" />
        {t('lifeLine.gap')}
      </li>
    </ul>
  );
};

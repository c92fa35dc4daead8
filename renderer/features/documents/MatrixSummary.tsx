import { Ratio } from '#components/Ratio.tsx';
import type { PairState } from '#domain/documents/documentation.ts';
import { useT } from '#i18n/t.ts';
import type { DocumentMatrix } from '#state/document-register.ts';
import { PairSign, pairTones } from './MatrixMark.tsx';
import styles from './matrix.module.css';

const states: readonly PairState[] = ['approved', 'review-due', 'begun', 'missing'];

/** Coverage and freshness over all that is shown, and what the signs mean with how many there are of each. */
export const MatrixSummary = ({ matrix }: { readonly matrix: DocumentMatrix }) => {
  const t = useT('documentRegister');
  const { covered, fresh, required } = matrix.figures;
  const cells = matrix.rows.flatMap((row) => row.cells);
  const countOf = (state: PairState): number => cells.filter((cell) => cell.state === state).length;
  return (
    <div className={styles['summary']}>
      <dl className={styles['figures']}>
        <div title={t('matrix.coverageHint')}>
          <dt>{t('matrix.coverage')}</dt>
          <dd>
            <Ratio part={covered} whole={required} unit={t('matrix.pairs')} />
          </dd>
        </div>
        <div title={t('matrix.freshnessHint')}>
          <dt>{t('matrix.freshness')}</dt>
          <dd>
            <Ratio part={fresh} whole={required} unit={t('matrix.pairs')} />
          </dd>
        </div>
      </dl>
      <ul className={styles['legend']} aria-label={t('matrix.legend')}>
        {states.map((state) => (
          <li key={state}>
            <span className={styles['swatch']} data-tone={pairTones[state]}>
              <PairSign state={state} />
            </span>
            {t(`matrix.state.${state}`)} <span className={styles['count']}>{countOf(state)}</span>
          </li>
        ))}
      </ul>
      <p className={styles['keys']}>{t('matrix.keys')}</p>
    </div>
  );
};

import { useId } from 'react';
import { riskBand, riskOf } from '#domain/changes/risk.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { riskTone } from './risk-tone.ts';
import styles from './risk.module.css';

type RiskMatrixProps = {
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** Absent: it is shown, not asked for. */
  readonly onPick?: ((likelihood: number, impact: number) => void) | undefined;
};

const degrees = [1, 2, 3, 4, 5] as const;
const likelihoods = degrees.toReversed();

/** What the chosen cell amounts to, in words. */
export const RiskScore = ({ likelihood, impact }: Omit<RiskMatrixProps, 'onPick'>) => {
  const t = useT('changes');
  const risk = riskOf({ likelihood, impact });
  if (risk === null) return <p className={styles['none']}>{t('risk.none')}</p>;
  const { band, score } = risk;
  return (
    <StatusBadge
      tone={riskTone[band]}
      label={t('risk.score', {
        band: t(`band.${band}`),
        likelihood: likelihood ?? 0,
        impact: impact ?? 0,
        score,
      })}
    />
  );
};

/** Likelihood upwards, impact to the right: one of 25 cells is chosen by mouse or arrow keys. */
export const RiskMatrix = ({ likelihood, impact, onPick }: RiskMatrixProps) => {
  const t = useT('changes');
  const name = useId();
  return (
    <div className={styles['frame']}>
      <span className={styles['upwards']} aria-hidden="true">
        {t('risk.likelihood')}
      </span>
      <div className={styles['matrix']} role="radiogroup" aria-label={t('risk.label')}>
        {likelihoods.map((up) =>
          degrees.map((right) => {
            const score = up * right;
            const band = riskBand(score);
            const isChosen = up === likelihood && right === impact;
            const label = t('risk.cell', {
              likelihood: up,
              impact: right,
              score,
              band: t(`band.${band}`),
            });
            return (
              <label
                key={`${up}-${right}`}
                className={styles['cell']}
                data-band={band}
                data-chosen={isChosen}
                data-fixed={onPick === undefined}
                title={label}
              >
                <input
                  className="visually-hidden"
                  type="radio"
                  name={name}
                  aria-label={label}
                  checked={isChosen}
                  disabled={onPick === undefined}
                  onChange={() => onPick?.(up, right)}
                />
                <span aria-hidden="true">{score}</span>
              </label>
            );
          }),
        )}
      </div>
      <span className={styles['rightwards']} aria-hidden="true">
        {t('risk.impact')}
      </span>
    </div>
  );
};

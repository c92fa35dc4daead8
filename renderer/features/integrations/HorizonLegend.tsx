import { useT } from '#i18n/t.ts';
import { HorizonBars } from './HorizonBars.tsx';
import type { BarKind } from './horizon-bars.ts';
import styles from './horizon.module.css';

const kinds = [
  ['active', 'active'],
  ['free', 'free'],
  ['extended', 'extended'],
  ['offered', 'extendedOffered'],
  ['past', 'past'],
  ['risk', 'risk'],
] as const satisfies readonly (readonly [BarKind, string])[];

/** What the bars mean. */
export const HorizonLegend = () => {
  const t = useT('integrations');
  return (
    <ul className={styles['legend']} aria-label={t('horizon.legend')}>
      {kinds.map(([kind, word]) => (
        <li key={kind}>
          <HorizonBars
            shape={{ bars: [{ kind, x: 1, width: 20 }], endX: null, hasNoEnd: false }}
            state="ok"
            width={22}
            unknown=""
          />
          {t(`horizon.${word}`)}
        </li>
      ))}
      <li>
        <HorizonBars
          shape={{ bars: [], endX: 6, hasNoEnd: false }}
          state="soon"
          width={12}
          unknown=""
        />
        {t('horizon.endMark')}
      </li>
    </ul>
  );
};

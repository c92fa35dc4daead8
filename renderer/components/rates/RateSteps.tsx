import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { PricePart } from '#state/hours.ts';
import styles from './RateSteps.module.css';

type RateStepsProps = {
  readonly part: Pick<PricePart, 'steps' | 'rate' | 'contract'>;
  readonly currency: Currency;
};

/** Every rule that was asked for a price, most specific first: what it says, since when, and which won (R18). */
export const RateSteps = ({ part, currency }: RateStepsProps) => {
  const t = useT('rates');
  const words = useT('fields');
  const format = useFormat(currency);
  const winner = part.steps.findIndex(({ amount }) => amount !== null);
  return (
    <ol className={styles['steps']}>
      {part.steps.map(({ source, amount, validFrom }, place) => (
        <li key={source} data-wins={place === winner || undefined}>
          <span>
            {words(`rateSource.${source}`)}
            {validFrom === undefined ? '' : ` ${t('since', { date: format.date(validFrom) })}`}
          </span>
          <span>
            {amount === null ? t('why.none') : format.money(toMinorUnits(amount))}
            {place === winner ? ` · ${t('why.wins')}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
};

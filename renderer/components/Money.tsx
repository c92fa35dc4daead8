import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './figures.module.css';

type MoneyProps = {
  readonly value: MinorUnits;
  readonly currency?: Currency;
  /** Leaves out the öre where they would only be noise. */
  readonly isWhole?: boolean;
};

/** An amount with its unit, in figures that stand in columns. */
export const Money = ({ value, currency = 'SEK', isWhole = false }: MoneyProps) => {
  const format = useFormat(currency);
  return (
    <span className={styles['figure']}>
      {isWhole ? format.wholeMoney(value) : format.money(value)}
    </span>
  );
};

import { formatDuration } from '#domain/time/duration.ts';
import type { Currency } from '#domain/money/money.ts';
import { useRateText } from '#components/rates/use-rate-text.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { PricePart } from '#state/hours.ts';
import styles from './WhyRate.module.css';

type PricePartsProps = { readonly parts: readonly PricePart[]; readonly currency: Currency };

/** The entries that one will become when it is saved: cut where the price or the month changes, in sum the same (R12, R20). */
export const PriceParts = ({ parts, currency }: PricePartsProps) => {
  const t = useT('rates');
  const format = useFormat(currency);
  const rateText = useRateText(currency);
  return (
    <div>
      {t('why.parts', { count: parts.length })}
      <ul className={styles['parts']}>
        {parts.map(({ start, end, zone, workDate, seconds, rate, worth }) => (
          <li key={start ?? workDate}>
            <span>
              {format.dayMonth(workDate)}
              {start === null || end === null
                ? ''
                : ` ${format.time(start, zone)}–${format.time(end, zone)}`}{' '}
              · {formatDuration(seconds)} · {rateText(rate)}
            </span>
            <span>{format.money(worth)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

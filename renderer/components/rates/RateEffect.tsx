import { brandText } from '#domain/brand.ts';
import type { Currency } from '#domain/money/money.ts';
import { subtractMoney } from '#domain/money/money.ts';
import type { RateForm } from '#domain/rates/rate-form.ts';
import { formatDuration } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { usePreviewRateQuery } from '#state/rates.ts';
import type { RateOwner } from '#state/rates.ts';
import styles from './rates.module.css';

type RateEffectProps = {
  readonly owner: RateOwner;
  readonly form: RateForm;
  readonly reprices: boolean;
  readonly currency: Currency;
};

/** What the rate does to hours that are written down already: how many, and how much dearer or cheaper in all (R19). */
export const RateEffect = ({ owner, form, reprices, currency }: RateEffectProps) => {
  const t = useT('rates');
  const format = useFormat(currency);
  const { data: effect = null } = usePreviewRateQuery({ owner, form });
  if (effect === null) return null;
  if (effect.closedMonth !== null) {
    const month = format.month(brandText<PlainDate>(`${effect.closedMonth}-01`));
    return (
      <output className={styles['effect']} data-tone="careful">
        {t('effect.closed', { month })}
      </output>
    );
  }
  const { entries, seconds, before, after, untouched } = effect;
  const difference = format.money(subtractMoney(after, before));
  return (
    <output className={styles['effect']}>
      <span>
        {entries === 0
          ? t('effect.none')
          : t(reprices ? 'effect.some' : 'effect.left', {
              count: entries,
              duration: formatDuration(seconds),
              before: format.money(before),
              after: format.money(after),
              difference: after > before ? `+${difference}` : difference,
            })}
      </span>
      {untouched === 0 ? null : <span>{t('effect.untouched', { count: untouched })}</span>}
    </output>
  );
};

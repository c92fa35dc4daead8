import type { EntryRate } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';

/** A rate and its reason in words: "1 350,00 kr per timme: kundens timpris × 150 % (Kvällar)". */
export const useRateText = (currency: Currency): ((rate: EntryRate) => string) => {
  const t = useT('rates');
  const words = useT('fields');
  const format = useFormat(currency);
  return ({ amount, source, window }) => {
    const rate = format.money(toMinorUnits(amount));
    const reason = words(`rateSource.${source}`);
    return window === undefined
      ? t('why.text', { rate, source: reason })
      : t('why.windowText', {
          rate,
          source: reason,
          factor: format.percent(window.factor),
          window: window.name,
        });
  };
};

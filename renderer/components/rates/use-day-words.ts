import { brandText } from '#domain/brand.ts';
import { windowDays } from '#domain/rates/rate.ts';
import type { WindowDay } from '#domain/rates/rate.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';

/** A Sunday: the weekday n is n days after it. */
const aSunday = brandText<PlainDate>('2026-11-22');

/** The days of a window in words, each by itself and a list of them: "mån–fre, helgdag". */
export const useDayWords = () => {
  const t = useT('rates');
  const format = useFormat();
  const of = (day: WindowDay): string =>
    day === 'holiday' ? t('window.holiday') : format.longWeekday(addDays(aSunday, day));
  const short = (day: WindowDay): string =>
    day === 'holiday' ? t('window.holiday') : format.weekday(addDays(aSunday, day));
  const list = (days: readonly WindowDay[]): string => {
    const numbers = windowDays.filter((day) => day !== 'holiday' && days.includes(day));
    const [first] = numbers;
    const last = numbers.at(-1);
    // In order and without repetition, so their count tells whether any is left out between first and last.
    const isRow =
      typeof first === 'number' && typeof last === 'number' && last - first === numbers.length - 1;
    const named =
      isRow && numbers.length > 2 ? [`${short(first)}–${short(last)}`] : numbers.map(short);
    return [...named, ...(days.includes('holiday') ? [short('holiday')] : [])].join(', ');
  };
  return { of, list };
};

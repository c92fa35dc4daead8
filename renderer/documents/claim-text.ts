import type { Language } from '#domain/firm/firm.ts';
import type { Currency } from '#domain/money/money.ts';
import type { InterestPart } from '#domain/reminders/late-interest.ts';
import { receivables as english } from '#i18n/en/receivables.ts';
import { receivables as swedish } from '#i18n/sv/receivables.ts';
import { formatters } from '#i18n/format.ts';
import { paperWords } from './paper-words.ts';

const wordsOf = { sv: swedish.paper, en: english.paper } as const;

/** The words of an interest invoice's lines: rate, period and principal each by itself, as a claim must name them. */
export const interestLineText = (
  language: Language,
  line: { readonly number: string; readonly part: InterestPart; readonly currency: Currency },
): string => {
  const { part, number, currency } = line;
  const format = formatters(language, currency);
  const told = {
    number,
    from: format.date(part.from),
    to: format.date(part.to),
    days: String(part.days),
    principal: format.money(part.principal),
    rate: format.percent(part.rate),
    reference: format.percent(part.referenceRate),
  };
  return Object.entries(told).reduce(
    (text: string, [name, value]) => text.replace(`{{${name}}}`, value),
    wordsOf[language].interestLine,
  );
};

export const compensationText = (language: Language, number: string): string =>
  wordsOf[language].compensationLine.replace('{{number}}', number);

export const outsideScopeText = (language: Language): string =>
  paperWords[language].legal.outsideScope;

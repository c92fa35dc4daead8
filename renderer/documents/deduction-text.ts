import type { Language } from '#domain/firm/firm.ts';
import type { OpenAdvance } from '#domain/invoices/advances.ts';
import { textLimits } from '#domain/text/text.ts';
import { paperWords } from './paper-words.ts';

/** The text of a line that takes an advance off: which invoice's, and what it was for (R24). */
export const deductionText = (
  { number, line }: Pick<OpenAdvance, 'number' | 'line'>,
  language: Language,
): string =>
  `${paperWords[language].documents.deduction} ${number}: ${line.text}`.slice(0, textLimits.line);

/** Why an advance for services that nobody has named yet bears no VAT. */
export const depositSentence = (language: Language): string =>
  paperWords[language].legal.unspecifiedAdvance;

import type { Currency } from '#domain/money/money.ts';
import { formatters, type Formatters } from './format.ts';
import { useLanguage } from './t.ts';

/** The formats of the user's language: `const format = useFormat(); format.money(total)`. */
export const useFormat = (currency: Currency = 'SEK'): Formatters =>
  formatters(useLanguage(), currency);

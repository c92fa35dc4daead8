import type { FeeToBill } from '#domain/contracts/fee-lines.ts';
import type { Language } from '#domain/firm/firm.ts';
import { textLimits } from '#domain/text/text.ts';
import { formatters } from '#i18n/format.ts';

/** A fee on an invoice: what for, of which contract, for what time. "Supportavgift, AVT-2026-001, 2026-11-01 – 2026-11-30". */
export const feeText = ({ fee, contract, due }: FeeToBill, language: Language): string => {
  const { date } = formatters(language);
  const more = `${contract.number}, ${date(due.covers.from)} – ${date(due.covers.to)}`;
  return `${fee.text.slice(0, textLimits.line - more.length - 2)}, ${more}`;
};

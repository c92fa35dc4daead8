import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { PortfolioSystem } from '#state/systems.ts';

const days = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);

/** A system in words: where in its life it is, who leads it since when, and the days on which nobody did. */
export const usePortfolioWords = () => {
  const t = useT('systems');
  const of = useT('fields');
  const format = useFormat();
  const since = (name: string, date: PlainDate | null): string =>
    date === null ? name : t('portfolio.since', { name, date: format.date(date) });
  const phase = ({ system }: PortfolioSystem): string =>
    since(of(`phase.${system.phase}`), system.phaseSince);
  const lead = ({ lead: person, leadSince }: PortfolioSystem): string =>
    person === null
      ? t('facts.nobody')
      : since(t('portfolio.leadIs', { name: person.name }), leadSince);
  const gaps = (row: PortfolioSystem): string | null =>
    row.gaps.length === 0
      ? null
      : `${t('portfolio.gaps', { count: row.gaps.length })}: ${t('lifeLine.days', { count: days(row.gaps) })}`;
  const lines = (row: PortfolioSystem): readonly string[] =>
    [phase(row), lead(row), gaps(row)].filter((line) => line !== null);
  return { t, of, format, lines, phase, lead, gaps, days };
};

import type { IssueProblem } from '#domain/invoices/check-issue.ts';
import { useT } from '#i18n/t.ts';

const lineText = /^lines\.(\d+)\.text$/;

type NamedProblem = Exclude<IssueProblem, `lines.${number}.text`>;

/** What an invoice lacks, in words; lines are counted from 1. */
export const useIssueProblemText = (): ((problem: IssueProblem) => string) => {
  const t = useT('invoices');
  return (problem) => {
    const line = lineText.exec(problem);
    if (line !== null) return t('missing.problem.lineText', { number: Number(line[1]) + 1 });
    const named = problem as NamedProblem; // all others were taken above
    return named === 'totals.negative'
      ? t('missing.problem.negative')
      : t(`missing.problem.${named}`);
  };
};

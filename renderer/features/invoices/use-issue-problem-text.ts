import type { IssueProblem } from '#domain/invoices/check-issue.ts';
import { useT } from '#i18n/t.ts';

type LineProblem = Extract<IssueProblem, `lines.${number}.text`>;

const isLineProblem = (problem: IssueProblem): problem is LineProblem =>
  problem.startsWith('lines.');

/** What an invoice lacks, in words; lines are counted from 1. */
export const useIssueProblemText = (): ((problem: IssueProblem) => string) => {
  const t = useT('invoices');
  return (problem) => {
    if (isLineProblem(problem))
      return t('missing.problem.lineText', { number: Number(problem.split('.')[1]) + 1 });
    return problem === 'totals.negative'
      ? t('missing.problem.negative')
      : t(`missing.problem.${problem}`);
  };
};

import type { IssueProblem } from '#domain/invoices/check-issue.ts';
import { useT } from '#i18n/t.ts';
import { useIssueProblemText } from './use-issue-problem-text.ts';
import styles from './invoices.module.css';

/** What keeps an invoice from being issued, where there is no form beside it to mend it in. */
export const IssueProblems = ({ problems }: { readonly problems: readonly IssueProblem[] }) => {
  const t = useT('invoices');
  const textOf = useIssueProblemText();
  if (problems.length === 0) return null;
  return (
    <div className={styles['missing']} role="alert">
      <h2>{t('missing.title')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{textOf(problem)}</li>
        ))}
      </ul>
    </div>
  );
};

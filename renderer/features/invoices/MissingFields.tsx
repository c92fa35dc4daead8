import { useFormContext } from 'react-hook-form';
import { Link } from 'react-router';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { IssueProblem } from '#domain/invoices/check-issue.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { draftFieldOf } from './draft-field-of.ts';
import { useIssueProblemText } from './use-issue-problem-text.ts';
import styles from './invoices.module.css';

type MissingFieldsProps = {
  readonly problems: readonly IssueProblem[];
  readonly clientId: ClientId;
};

const Place = ({
  problem,
  clientId,
}: {
  readonly problem: IssueProblem;
  readonly clientId: ClientId;
}) => {
  const t = useT('invoices');
  const { setFocus } = useFormContext<InvoiceForm>();
  if (problem.startsWith('firm.'))
    return <Link to={paths.settings()}>{t('missing.fillInFirm')}</Link>;
  if (problem === 'client.missing') return null;
  if (problem.startsWith('client.'))
    return <Link to={paths.editClient(clientId)}>{t('missing.fillInClient')}</Link>;
  const field = draftFieldOf(problem);
  return field === null ? null : (
    <Button tone="quiet" onClick={() => setFocus(field)}>
      {t('missing.fillInDraft')}
    </Button>
  );
};

/** What keeps the draft from being issued, each with the way to where it is filled in. */
export const MissingFields = ({ problems, clientId }: MissingFieldsProps) => {
  const t = useT('invoices');
  const textOf = useIssueProblemText();
  if (problems.length === 0) return null;
  return (
    <section className={styles['missing']} aria-label={t('missing.title')}>
      <h2>{t('missing.title')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <span>{textOf(problem)}</span>
            <Place problem={problem} clientId={clientId} />
          </li>
        ))}
      </ul>
    </section>
  );
};

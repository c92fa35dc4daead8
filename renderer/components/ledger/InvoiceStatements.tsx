import type { InvoiceId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { runCommand } from '#components/run-command.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListInvoiceStatementsQuery, useOpenStatementMutation } from '#state/ledger.ts';
import { useSaveStatement } from './use-save-statement.ts';
import styles from './ledger.module.css';

/** The statements that go with an invoice, one for each contract and period: its figures are the invoice's. */
export const InvoiceStatements = ({ id }: { readonly id: InvoiceId }) => {
  const t = useT('ledger');
  const format = useFormat();
  const { data: statements = [] } = useListInvoiceStatementsQuery(id);
  const [openStatement] = useOpenStatementMutation();
  const save = useSaveStatement();
  if (statements.length === 0) return null;
  return (
    <Section title={t('page.statements')}>
      <ul className={styles['statements']}>
        {statements.map(({ contractId, number, title, from, to }) => (
          <li key={`${contractId} ${from}`}>
            <span>
              <RecordLink to={paths.contract(contractId, { part: 'ledger' })}>
                {`${number} ${title}`.trim()}
              </RecordLink>{' '}
              <span className={styles['dates']}>
                {format.date(from)} – {format.date(to)}
              </span>
            </span>
            <Button
              tone="quiet"
              onClick={() =>
                void runCommand(openStatement({ contractId, from }).unwrap(), () => undefined)
              }
            >
              {t('page.openStatement')}
            </Button>
            <Button tone="quiet" onClick={() => save({ contractId, from })}>
              {t('page.saveStatement')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

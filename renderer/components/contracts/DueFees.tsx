import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useDraftFeesMutation, useListDueFeesQuery } from '#state/contracts.ts';
import styles from './contracts.module.css';

type DueFeesProps = {
  /** Only this client's; null or absent: everybody's. */
  readonly clientId?: ClientId | null;
};

/** How many fees are to be invoiced, of whom, and the way to make drafts of them; nothing when none is due. */
export const DueFees = ({ clientId = null }: DueFeesProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const navigate = useNavigate();
  const { data: all = [] } = useListDueFeesQuery();
  const bundles = all.filter((each) => clientId === null || each.clientId === clientId);
  const [draft, { isLoading }] = useDraftFeesMutation();
  const count = bundles.reduce((sum, { fees }) => sum + fees.length, 0);
  if (count === 0) return null;
  const make = (): void =>
    void runCommand(draft({ clientId: clientId ?? undefined }).unwrap(), (ids) => {
      notify.done(t('fees.made', { count: ids.length }), { undo: true });
      const [only, second] = ids;
      void navigate(
        only !== undefined && second === undefined ? paths.invoice(only) : paths.invoices(),
      );
    });
  return (
    <section className={styles['due']} aria-label={t('fees.due', { count })}>
      <div>
        <strong>{t('fees.due', { count })}</strong>{' '}
        <span className={styles['soft']}>{t('fees.dueText')}</span>
        <ul className={styles['bundles']}>
          {bundles.map(({ clientId, clientName, currency, total }) => (
            <li key={`${clientId}${currency}`}>
              {clientName} {format.money(total, currency)}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={make} isBusy={isLoading}>
        {t('fees.make')}
      </Button>
    </section>
  );
};

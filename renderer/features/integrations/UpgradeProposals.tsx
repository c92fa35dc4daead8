import { EmptyState } from '#components/EmptyState.tsx';
import type { IntegrationRow } from '#state/integrations.ts';
import { useT } from '#i18n/t.ts';
import { ProposalRow } from './ProposalRow.tsx';
import styles from './integrations.module.css';

/** Upgrades that are due and that nobody has planned, the most pressing first: each becomes work by one press. */
export const UpgradeProposals = ({ rows }: { readonly rows: readonly IntegrationRow[] }) => {
  const t = useT('integrations');
  if (rows.length === 0)
    return <EmptyState title={t('proposals.none')} text={t('proposals.noneText')} />;
  const pressing = rows.toSorted((one, other) =>
    (one.support.end ?? '') < (other.support.end ?? '') ? -1 : 1,
  );
  return (
    <div className={styles['stack']}>
      <p className={styles['lead']}>{t('proposals.lead')}</p>
      <table className={styles['proposals']} aria-label={t('proposals.label')}>
        <thead>
          <tr>
            <th scope="col">{t('list.product')}</th>
            <th scope="col">{t('list.system')}</th>
            <th scope="col">{t('list.free')}</th>
            <th scope="col">{t('proposals.to')}</th>
            <th scope="col">{t('proposals.start')}</th>
            <th scope="col">{t('proposals.end')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('proposals.plan')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pressing.map((row) => (
            <ProposalRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

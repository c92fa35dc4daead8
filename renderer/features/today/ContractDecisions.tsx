import { IconContract } from '@tabler/icons-react';
import { ContractAlarmText } from '#components/contracts/ContractAlarmText.tsx';
import { ContractChoice } from '#components/contracts/ContractChoice.tsx';
import { contractName } from '#components/contracts/contract-name.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import { useListContractsQuery } from '#state/contracts.ts';
import styles from './today.module.css';

/** The contracts that want an answer: what, by when, and the answers themselves. Nothing when none does. */
export const ContractDecisions = () => {
  const t = useT('today');
  const { data } = useListContractsQuery({});
  const asking = (data ?? [])
    .flatMap((row) => (row.alarm === null ? [] : [{ ...row, alarm: row.alarm }]))
    .toSorted((one, other) => one.alarm.daysLeft - other.alarm.daysLeft);
  if (asking.length === 0) return null;
  return (
    <section className={styles['contracts']} aria-label={t('contracts')} data-together>
      {asking.map(({ contract, partyName, alarm }) => (
        <article key={contract.id} className={styles['contract']}>
          <span className={styles['icon']} aria-hidden="true">
            <IconContract size={18} />
          </span>
          <div className={styles['asked']}>
            <div className={styles['who']}>
              <h2 className={styles['title']}>
                <RecordLink to={paths.contract(contract.id)}>{contractName(contract)}</RecordLink>
              </h2>
              <span className={styles['detail']}>{partyName}</span>
            </div>
            <ContractAlarmText contract={contract} alarm={alarm} />
          </div>
          <ContractChoice contract={contract} alarm={alarm} />
        </article>
      ))}
    </section>
  );
};

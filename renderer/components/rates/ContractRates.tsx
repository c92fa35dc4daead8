import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Contract } from '#domain/contracts/contract.ts';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useListRatesQuery } from '#state/rates.ts';
import { RateDialog } from './RateDialog.tsx';
import { RateTable } from './RateTable.tsx';
import { RateWindows } from './RateWindows.tsx';
import { useRateLines } from './use-rate-lines.ts';
import styles from './rates.module.css';

type ContractRatesProps = {
  readonly contract: Pick<Contract, 'id' | 'hourlyRate' | 'currency'>;
};

/** What an hour costs under a contract: in general, by activity and by person in it, and at which times of the week. */
export const ContractRates = ({ contract }: ContractRatesProps) => {
  const t = useT('rates');
  const fields = useT('fields');
  const [isAdding, setAdding] = useState(false);
  const owner = { contractId: contract.id, clientId: null };
  const { data: rates = [] } = useListRatesQuery(owner);
  const lines = useRateLines({
    owner,
    standing: contract.hourlyRate,
    label: fields('rateSource.contract'),
    rates,
  });
  return (
    <>
      <Section title={t('title')}>
        <RateTable label={t('title')} lines={lines} rates={rates} currency={contract.currency} />
        <div className={styles['adding']}>
          <Button tone="quiet" icon={<IconPlus size={15} />} onClick={() => setAdding(true)}>
            {t('table.addActivity')}
          </Button>
        </div>
        {isAdding ? (
          <RateDialog
            title={t('table.addActivity')}
            scope={{ ...owner, personId: null, activity: null }}
            asks="activity"
            currency={contract.currency}
            onClose={() => setAdding(false)}
          />
        ) : null}
      </Section>
      <RateWindows owner={owner} />
    </>
  );
};

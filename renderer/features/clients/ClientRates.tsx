import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { BillingPolicySection } from '#components/rates/BillingPolicySection.tsx';
import { RateDialog } from '#components/rates/RateDialog.tsx';
import { RateTable } from '#components/rates/RateTable.tsx';
import { RateWindows } from '#components/rates/RateWindows.tsx';
import { useRateLines } from '#components/rates/use-rate-lines.ts';
import { Section } from '#components/Section.tsx';
import type { Client } from '#domain/clients/client.ts';
import { useT } from '#i18n/t.ts';
import { useListRatesQuery } from '#state/rates.ts';
import styles from './clients.module.css';

/** What an hour costs this client, and how its hours are rounded, where no contract says otherwise (R9, R18–R20). */
export const ClientRates = ({ client }: { readonly client: Client }) => {
  const t = useT('rates');
  const fields = useT('fields');
  const [isAdding, setAdding] = useState(false);
  const owner = { contractId: null, clientId: client.id };
  const { data: rates = [] } = useListRatesQuery(owner);
  const lines = useRateLines({
    owner,
    standing: client.hourlyRate,
    label: fields('rateSource.client'),
    rates,
  });
  return (
    <>
      <Section
        title={t('title')}
        actions={
          <Button icon={<IconPlus size={15} />} onClick={() => setAdding(true)}>
            {t('table.addPerson')}
          </Button>
        }
      >
        <RateTable label={t('title')} lines={lines} rates={rates} currency={client.currency} />
        {isAdding ? (
          <RateDialog
            title={t('table.addPerson')}
            scope={{ ...owner, personId: null, activity: null }}
            asks="person"
            currency={client.currency}
            onClose={() => setAdding(false)}
          />
        ) : null}
      </Section>
      <details className={styles['more']}>
        <summary>{t('table.more')}</summary>
        <RateWindows owner={owner} />
        <BillingPolicySection clientId={client.id} policy={client.billingPolicy} />
      </details>
    </>
  );
};

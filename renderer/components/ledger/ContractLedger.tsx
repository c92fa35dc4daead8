import { allocate } from '#domain/contracts/allocate.ts';
import type { Allocation, PeriodLedger } from '#domain/contracts/allocate.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { ContractId } from '#domain/record.ts';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useGetLedgerQuery } from '#state/ledger.ts';
import type { LedgerView } from '#state/ledger.ts';
import { LedgerActions } from './LedgerActions.tsx';
import { LedgerForecast } from './LedgerForecast.tsx';
import { LedgerPeriods } from './LedgerPeriods.tsx';
import { LedgerRows } from './LedgerRows.tsx';
import { LedgerWork } from './LedgerWork.tsx';
import { Reallocations } from './Reallocations.tsx';
import styles from './ledger.module.css';

/** The period that a contract is in: the last that has begun; of one that is over, its last. */
const currentOf = ({ periods }: Allocation): PeriodLedger | null =>
  periods.find(({ hasEnded }) => !hasEnded) ?? periods.at(-1) ?? null;

const LedgerOf = ({ view }: { readonly view: LedgerView }) => {
  const t = useT('ledger');
  const [{ period: from }, setAddress] = useUrlState({ period: '' });
  const allocation = allocate(ledgerInput(view.facts));
  const chosen = allocation.periods.find((period) => period.from === from) ?? currentOf(allocation);
  if (chosen === null) return <p className={styles['soft']}>{t('page.none')}</p>;
  return (
    <div className={styles['ledger']} id="contract-ledger">
      <Section
        title={t('title')}
        actions={<LedgerActions view={view} allocation={allocation} period={chosen} />}
      >
        <LedgerForecast view={view} period={chosen} />
      </Section>
      <Section title={t('page.periods')}>
        <LedgerPeriods
          periods={allocation.periods}
          chosen={chosen.from}
          onChoose={(period) => setAddress({ period })}
        />
      </Section>
      <Section title={t('page.work')}>
        <LedgerWork view={view} period={chosen} />
        <LedgerRows view={view} period={chosen} />
      </Section>
      <Reallocations contractId={view.contract.id} entries={view.entries} />
    </div>
  );
};

/** The included hours of a contract: what came, went and is left in each period, where it went, and when it runs out. */
export const ContractLedger = ({ contractId }: { readonly contractId: ContractId }) => {
  const t = useT('ledger');
  const query = useGetLedgerQuery(contractId);
  return (
    <Loaded query={query} empty={<p className={styles['soft']}>{t('page.none')}</p>}>
      {(view) => <LedgerOf view={view} />}
    </Loaded>
  );
};

import { IconPlus } from '@tabler/icons-react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { isInForce } from '#domain/contracts/contract-state.ts';
import type { ClientId, IntegrationId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListContractsQuery, type ContractRow } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { contractName } from './contract-name.ts';
import { ContractStateBadge } from './ContractStateBadge.tsx';
import styles from './contracts.module.css';

const Line = ({ row }: { readonly row: ContractRow }) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const { contract, dates, state } = row;
  const { noticeBy, boundUntil, currentEnd } = dates;
  const isTold = isInForce(state) && state !== 'terminated' && contract.term.renewal !== 'never';
  return (
    <li className={styles['line']}>
      <span>
        <RecordLink to={paths.contract(contract.id)}>{contractName(contract)}</RecordLink>{' '}
        <span className={styles['soft']}>
          {t('client.endsOn', { date: format.date(currentEnd) })}
          {isTold && today <= noticeBy
            ? ` · ${t('client.noticeBy', { date: format.date(noticeBy) })}`
            : null}
          {isTold && boundUntil > currentEnd
            ? ` · ${t('client.bound', { date: format.date(boundUntil) })}`
            : null}
        </span>
      </span>
      <ContractStateBadge state={state} />
    </li>
  );
};

type ListProps =
  | { readonly clientId: ClientId; readonly integrationId?: undefined }
  | { readonly integrationId: IntegrationId; readonly clientId?: undefined };

/** The contracts with a client, or about a third party, with their ends and days of notice. */
export const ContractList = (of: ListProps) => {
  const t = useT('contracts');
  const query = useListContractsQuery(
    of.clientId === undefined ? { integrationId: of.integrationId } : { clientId: of.clientId },
  );
  return (
    <Section
      title={t('client.title')}
      actions={
        <Button icon={<IconPlus size={15} />} to={paths.newContract(of.clientId)}>
          {t('client.add')}
        </Button>
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('client.none')} text={t('client.noneText')} />}
      >
        {(rows) => (
          <ul className={styles['list']}>
            {rows.map((row) => (
              <Line key={row.contract.id} row={row} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
};

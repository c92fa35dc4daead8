import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { ContractAlarmText } from '#components/contracts/ContractAlarmText.tsx';
import { ContractChoice } from '#components/contracts/ContractChoice.tsx';
import { contractName } from '#components/contracts/contract-name.ts';
import { ContractStateBadge } from '#components/contracts/ContractStateBadge.tsx';
import { NoticeDialog } from '#components/contracts/NoticeDialog.tsx';
import { RenewalDialog } from '#components/contracts/RenewalDialog.tsx';
import { ContractRates } from '#components/rates/ContractRates.tsx';
import { ContractLedger } from '#components/ledger/ContractLedger.tsx';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { Tabs } from '#components/Tabs.tsx';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { contractSections, mayRenew } from '#domain/contracts/contract-moves.ts';
import type { ContractId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetContractQuery,
  useMoveContractMutation,
  useRemoveContractMutation,
  type ContractRecord,
} from '#state/contracts.ts';
import { ContractFees } from './ContractFees.tsx';
import { ContractHistory } from './ContractHistory.tsx';
import { ContractIndexation } from './ContractIndexation.tsx';
import { ContractTerms } from './ContractTerms.tsx';
import { HowCounted } from './HowCounted.tsx';
import styles from './contracts.module.css';

type RecordProps = { readonly record: ContractRecord };

const parts = ['terms', 'ledger', 'fees', 'files'] as const;
type Part = (typeof parts)[number];

/** The part of the page in which each section stands. */
const partOf: Readonly<Record<string, Part>> = {
  [contractSections.terms]: 'terms',
  [contractSections.price]: 'terms',
  [contractSections.fees]: 'fees',
  [contractSections.files]: 'files',
};

const usePart = (): readonly [Part, (part: Part) => void] => {
  const [at, setAt] = useUrlState({ part: parts });
  return [at.part, (part) => setAt({ part })];
};

/** The steps, notice and renewal: what has a form of its own opens it. */
const Steps = ({ record }: RecordProps) => {
  const t = useT('contracts');
  const [, setPart] = usePart();
  const [move] = useMoveContractMutation();
  const [asked, setAsked] = useState<'notice' | 'renewal' | null>(null);
  const close = (): void => setAsked(null);
  const { contract, alarm } = record;
  const show = (section: string): void => {
    setPart(partOf[section] ?? 'terms');
    // The part has to be drawn before its section can be shown.
    requestAnimationFrame(() => showSection(section));
  };
  const isTakenBack = contract.status === 'terminated';
  const mayEnd = record.moves.some(({ to }) => to === 'terminated');
  const moves = record.moves.flatMap((each) =>
    each.to === 'terminated'
      ? []
      : [
          {
            ...each,
            to: each.to,
            label: t(`move.${isTakenBack ? 'takeBack' : each.to}`),
            lacks: each.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
          },
        ],
  );
  return (
    <>
      <MoveButtons
        moves={moves}
        onShow={show}
        onMove={(to, words) =>
          void runCommand(move({ id: contract.id, to, ...words }).unwrap(), () =>
            notify.done(t('moved'), { undo: true }),
          )
        }
      />
      {/* An alarm offers the same answers, and more. */}
      {alarm === null && mayRenew(contract) ? (
        <Button onClick={() => setAsked('renewal')}>{t('choice.renew')}</Button>
      ) : null}
      {mayEnd && (alarm === null || alarm.kind === 'end') ? (
        <Button onClick={() => setAsked('notice')}>{t('move.terminated')}</Button>
      ) : null}
      {asked === 'notice' ? <NoticeDialog contract={contract} onClose={close} /> : null}
      {asked === 'renewal' ? <RenewalDialog contract={contract} onClose={close} /> : null}
    </>
  );
};

const Actions = ({ record: { contract } }: RecordProps) => {
  const t = useT('contracts');
  const navigate = useNavigate();
  const [remove] = useRemoveContractMutation();
  const name = contractName(contract);
  useShortcut('mod+e', () => void navigate(paths.editContract(contract.id)));
  const ask = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { name }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: contract.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.contracts());
    });
  };
  return (
    <>
      <Button icon={<IconPencil size={15} />} to={paths.editContract(contract.id)} keys="mod+e">
        {t('edit')}
      </Button>
      <ActionMenu
        label={t('more', { name })}
        items={[
          {
            label: t('remove'),
            icon: <IconTrash size={15} />,
            tone: 'danger',
            onSelect: () => void ask(),
          },
        ]}
      />
    </>
  );
};

const Shown = ({ record, part }: RecordProps & { readonly part: Part }) => {
  switch (part) {
    case 'terms':
      return (
        <>
          <HowCounted record={record} />
          <ContractTerms record={record} />
          {record.contract.direction === 'customer' ? (
            <ContractRates contract={record.contract} />
          ) : null}
          <ContractHistory events={record.events} />
        </>
      );
    case 'ledger':
      return <ContractLedger contractId={record.contract.id} />;
    case 'fees':
      return (
        <>
          <ContractFees record={record} />
          <ContractIndexation record={record} />
        </>
      );
    case 'files':
      return (
        <div id={contractSections.files} tabIndex={-1}>
          <Attachments table="contracts" recordId={record.contract.id} />
        </div>
      );
  }
};

const RecordPage = ({ record }: RecordProps) => {
  const t = useT('contracts');
  const [part, setPart] = usePart();
  const { contract, state, alarm, partyName, due } = record;
  const shown = parts.filter((each) => each !== 'ledger' || contract.included !== null);
  return (
    <Page
      title={contractName(contract)}
      crumbs={[{ label: t('title'), to: paths.contracts() }]}
      badge={<ContractStateBadge state={state} />}
      subtitle={partyName}
      actions={<Actions record={record} />}
      toolbar={<Steps record={record} />}
    >
      {alarm === null ? null : (
        <div className={styles['alarm']}>
          <ContractAlarmText contract={contract} alarm={alarm} />
          <ContractChoice contract={contract} alarm={alarm} />
        </div>
      )}
      <Tabs
        label={t('part.label')}
        value={part}
        onChange={setPart}
        tabs={shown.map((value) => ({
          value,
          label: t(`part.${value}`),
          ...(value === 'fees' && due.length > 0 ? { count: due.length } : {}),
        }))}
      />
      <Shown record={record} part={part} />
    </Page>
  );
};

/** One contract: how its dates were counted, its terms, hours, fees and files. */
export const ContractPage = () => {
  const t = useT('contracts');
  const query = useGetContractQuery(useRecordId<ContractId>());
  return (
    <LoadedRecord
      query={query}
      missing={{
        title: t('missing'),
        text: t('missingText'),
        back: { label: t('title'), to: paths.contracts() },
      }}
    >
      {(record) => <RecordPage key={record.contract.id} record={record} />}
    </LoadedRecord>
  );
};

import { useNavigate } from 'react-router';
import { contractName } from '#components/contracts/contract-name.ts';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { contractToForm } from '#domain/contracts/contract-form.ts';
import type { ContractId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetContractQuery } from '#state/contracts.ts';
import { ContractEditor } from './ContractEditor.tsx';

/** What was agreed in a contract, to change. */
export const ContractEditPage = () => {
  const t = useT('contracts');
  const navigate = useNavigate();
  const id = useRecordId<ContractId>();
  const query = useGetContractQuery(id);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {({ contract }) => (
        <Page
          title={t('editTitle')}
          crumbs={[
            { label: t('title'), to: paths.contracts() },
            { label: contractName(contract), to: paths.contract(id) },
          ]}
        >
          <ContractEditor
            contract={contract}
            values={contractToForm(contract)}
            onCancel={() => void navigate(paths.contract(id))}
            onSaved={() => {
              notify.done(t('saved'), { undo: true });
              void navigate(paths.contract(id), { replace: true });
            }}
          />
        </Page>
      )}
    </LoadedRecord>
  );
};

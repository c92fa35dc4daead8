import { useNavigate } from 'react-router';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { emptyContractForm } from '#domain/contracts/contract-form.ts';
import { useT } from '#i18n/t.ts';
import { ContractEditor } from './ContractEditor.tsx';

/** A new contract, with a client where one is known. */
export const NewContractPage = () => {
  const t = useT('contracts');
  const navigate = useNavigate();
  const [at] = useUrlState({ client: '' });
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.contracts() }]}>
      <ContractEditor
        contract={null}
        values={emptyContractForm({ clientId: at.client })}
        onCancel={() => void navigate(paths.contracts())}
        onSaved={(id) => {
          notify.done(t('saved'), { undo: true });
          void navigate(paths.contract(id), { replace: true });
        }}
      />
    </Page>
  );
};

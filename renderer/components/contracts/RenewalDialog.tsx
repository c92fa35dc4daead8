import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseRenewal, type RenewalForm } from '#domain/contracts/contract-act-forms.ts';
import { contractDates } from '#domain/contracts/contract-dates.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useRenewContractMutation } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { contractName } from './contract-name.ts';
import styles from './contracts.module.css';

type DialogProps = { readonly contract: Contract; readonly onClose: () => void };

/** A year more is proposed, counted from the day after the end. */
const months = 12;

/** A renewal that both have signed. */
export const RenewalDialog = ({ contract, onClose }: DialogProps) => {
  const t = useT('contracts');
  const today = useToday();
  const [renew] = useRenewContractMutation();
  const { currentEnd } = contractDates(contract.term, today);
  const values: RenewalForm = { until: addDays(addMonths(addDays(currentEnd, 1), months), -1) };
  const form = useDomainForm({
    values,
    parse: (typed: RenewalForm) => parseRenewal(typed, { today, contract }),
    onSave: (typed: RenewalForm) => renew({ id: contract.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('choice.renewedDone'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('dialog.renewal', { name: contractName(contract) })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('dialog.renewalText')}</p>
        <DateField name="until" label={t('dialog.until')} isRequired hasAutoFocus />
        <FormBar action={t('choice.renew')} />
      </Form>
    </Modal>
  );
};

import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseReminder, type ReminderForm } from '#domain/contracts/contract-act-forms.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useRemindContractMutation } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { contractName } from './contract-name.ts';
import styles from './contracts.module.css';

type DialogProps = { readonly contract: Contract; readonly onClose: () => void };

/** Puts a contract's alarm off to a day; tomorrow is proposed. */
export const ReminderDialog = ({ contract, onClose }: DialogProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const [remind] = useRemindContractMutation();
  const values: ReminderForm = { on: addDays(today, 1) };
  const form = useDomainForm({
    values,
    parse: (typed: ReminderForm) => parseReminder(typed, { today }),
    onSave: (typed: ReminderForm) => remind({ id: contract.id, form: typed }).unwrap(),
    onSaved: (on) => {
      notify.done(t('choice.remindedDone', { date: format.date(on) }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('dialog.remind', { name: contractName(contract) })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('dialog.remindText')}</p>
        <DateField name="on" label={t('dialog.remindOn')} isRequired hasAutoFocus />
        <FormBar action={t('dialog.remindAction')} />
      </Form>
    </Modal>
  );
};

import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseNotice, type NoticeForm } from '#domain/contracts/contract-act-forms.ts';
import { contractDates } from '#domain/contracts/contract-dates.ts';
import { noticeGivers, type Contract } from '#domain/contracts/contract.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useTerminateContractMutation } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { contractName } from './contract-name.ts';
import styles from './contracts.module.css';

type DialogProps = { readonly contract: Contract; readonly onClose: () => void };

/** The last day that the typed day of notice leads to, before anything is saved. */
const LastDay = ({ contract }: Pick<DialogProps, 'contract'>) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const [on, from, reason] = useWatch<NoticeForm, ['on', 'from', 'reason']>({
    name: ['on', 'from', 'reason'],
  });
  const notice = parseNotice({ on, from, reason }, { today, contract });
  if (!notice.ok) return null;
  const asked = contractDates({ ...contract.term, terminatedOn: null }, notice.value.on);
  const last = format.date(asked.boundUntil);
  const isLate = asked.boundUntil > asked.currentEnd;
  return (
    <output className={styles['answer']}>
      {isLate
        ? t('dialog.lastLate', { date: last, by: format.date(asked.noticeBy) })
        : t('dialog.last', { date: last })}
    </output>
  );
};

/** Notice: the day, who gave it and why; the last day is shown while one types. */
export const NoticeDialog = ({ contract, onClose }: DialogProps) => {
  const t = useT('contracts');
  const today = useToday();
  const [terminate] = useTerminateContractMutation();
  const values: NoticeForm = { on: today, from: 'us', reason: '' };
  const form = useDomainForm({
    values,
    parse: (typed: NoticeForm) => parseNotice(typed, { today, contract }),
    onSave: (typed: NoticeForm) => terminate({ id: contract.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('choice.terminatedDone'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('dialog.notice', { name: contractName(contract) })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('dialog.noticeText')}</p>
        <FieldRow>
          <DateField name="on" label={t('dialog.on')} isRequired hasAutoFocus />
          <SelectField
            name="from"
            label={t('dialog.from')}
            options={noticeGivers.map((value) => ({ value, label: t(`dialog.${value}`) }))}
          />
        </FieldRow>
        <TextField name="reason" label={t('dialog.reason')} />
        <LastDay contract={contract} />
        <FormBar action={t('choice.terminate')} />
      </Form>
    </Modal>
  );
};

import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { parseRisk } from '#domain/problems/parse-problem.ts';
import { emptyRiskForm, type RiskForm } from '#domain/problems/problem-form.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useListContactsQuery } from '#state/clients.ts';
import { useAcceptRiskMutation } from '#state/problem-records.ts';
import { useToday } from '#state/session.ts';

type RiskDialogProps = { readonly task: LifecycleTask; readonly onClose: () => void };

/** The client's word that the problem may stay for now: why, who said so, and when it is looked at again. */
export const RiskDialog = ({ task, onClose }: RiskDialogProps) => {
  const t = useT('problemRecords');
  const today = useToday();
  const { data: contacts = [] } = useListContactsQuery(task.clientId);
  const [accept] = useAcceptRiskMutation();
  const form = useDomainForm({
    values: emptyRiskForm(),
    parse: (typed: RiskForm) => parseRisk(typed, { today }),
    onSave: (typed: RiskForm) => accept({ id: task.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('risk.accepted', { date: form.fields.getValues('reviewOn') }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('risk.title')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <TextAreaField name="reason" label={t('risk.reason')} isRequired hasAutoFocus />
        <FieldRow>
          <TextField name="acceptedBy" label={t('risk.acceptedBy')} isRequired />
          <SelectField
            name="contactId"
            label={t('risk.contact')}
            canBeEmpty
            options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        <DateField name="reviewOn" label={t('risk.reviewOn')} isRequired />
        <FormBar action={t('risk.accept')} />
      </Form>
    </Modal>
  );
};

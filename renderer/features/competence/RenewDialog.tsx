import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseRenewal } from '#domain/competence/certification-form.ts';
import { renewedUntil } from '#domain/competence/certification-state.ts';
import type { Certification } from '#domain/competence/certification.ts';
import { useT } from '#i18n/t.ts';
import { useRenewCertificationMutation } from '#state/competence.ts';
import { useToday } from '#state/session.ts';

type RenewDialogProps = { readonly certification: Certification; readonly onClose: () => void };

/** A new term for a certificate: proposed from the months of its renewal. */
export const RenewDialog = ({ certification, onClose }: RenewDialogProps) => {
  const t = useT('competence');
  const today = useToday();
  const [renew] = useRenewCertificationMutation();
  const form = useDomainForm({
    values: { on: today as string, validUntil: renewedUntil(certification, today) ?? '' },
    parse: (typed) => parseRenewal(typed, { today }),
    onSave: (typed) => renew({ id: certification.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('renew.done'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('renew.title', { name: certification.name })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <DateField name="on" label={t('renew.on')} isRequired />
        <DateField name="validUntil" label={t('renew.validUntil')} isRequired hasAutoFocus />
        <FormBar action={t('renew.action')} />
      </Form>
    </Modal>
  );
};

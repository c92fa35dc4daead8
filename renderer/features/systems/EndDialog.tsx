import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { fail } from '#domain/result.ts';
import type { Responsibility } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useEndResponsibilityMutation, type SystemLifeLine } from '#state/systems.ts';
import { parseEnd, type EndForm } from './responsibility-forms.ts';
import styles from './systems.module.css';

type EndDialogProps = {
  readonly life: SystemLifeLine;
  readonly period: Responsibility;
  readonly onClose: () => void;
};

/** Asks for the last day of a responsibility. */
export const EndDialog = ({ life, period, onClose }: EndDialogProps) => {
  const t = useT('systems');
  const today = useToday();
  const [end] = useEndResponsibilityMutation();
  const name = life.people.find((person) => person.id === period.personId)?.name ?? '';
  const values: EndForm = { to: today };
  const form = useDomainForm({
    values,
    parse: (typed: EndForm) => parseEnd(typed, period, today),
    onSave: async (typed: EndForm) => {
      const parsed = parseEnd(typed, period, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      return end({ id: period.id, to: parsed.value.to }).unwrap();
    },
    onSaved: () => {
      notify.done(t('people.ended'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('people.endTitle', { name })} isOpen onClose={onClose} size="small">
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('people.endText')}</p>
        <DateField name="to" label={t('people.to')} />
        <FormBar action={t('people.end')} />
      </Form>
    </Modal>
  );
};

import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { fail } from '#domain/result.ts';
import { leavesGap } from '#domain/systems/hand-over.ts';
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

/** Where the lead ends with nobody to follow: the gap in red, and why it may be. */
const WithoutLead = ({ life, period }: Omit<EndDialogProps, 'onClose'>) => {
  const t = useT('systems');
  const today = useToday();
  const to = useWatch<EndForm, 'to'>({ name: 'to' });
  const parsed = parseEnd({ to, reason: '' }, period, today);
  const others = life.responsibilities.filter(({ id }) => id !== period.id);
  if (!parsed.ok || !leavesGap(others, period, parsed.value.to, life.system.phase)) return null;
  return (
    <>
      <p className={styles['nobody']} role="alert">
        {t('people.leavesGap')}
      </p>
      <TextAreaField name="reason" label={t('people.gapReason')} isRequired />
    </>
  );
};

/** Asks for the last day of a responsibility. */
export const EndDialog = ({ life, period, onClose }: EndDialogProps) => {
  const t = useT('systems');
  const today = useToday();
  const [end] = useEndResponsibilityMutation();
  const name = life.people.find((person) => person.id === period.personId)?.name ?? '';
  const values: EndForm = { to: today, reason: '' };
  const form = useDomainForm({
    values,
    parse: (typed: EndForm) => parseEnd(typed, period, today),
    onSave: async (typed: EndForm) => {
      const parsed = parseEnd(typed, period, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      return end({ id: period.id, ...parsed.value }).unwrap();
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
        <WithoutLead life={life} period={period} />
        <FormBar action={t('people.end')} />
      </Form>
    </Modal>
  );
};

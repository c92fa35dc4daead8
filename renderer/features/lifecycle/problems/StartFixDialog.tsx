import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { readForm } from '#domain/form.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useStartFixMutation } from '#state/problem-records.ts';
import styles from './problems.module.css';

type StartFixDialogProps = { readonly task: LifecycleTask; readonly onClose: () => void };
type TitleForm = { readonly title: string };

const parse = ({ title }: TitleForm) =>
  readForm({ title: parseRequiredText(title, textLimits.name) });

/** Names the change that shall mend the problem. */
export const StartFixDialog = ({ task, onClose }: StartFixDialogProps) => {
  const t = useT('problemRecords');
  const [start] = useStartFixMutation();
  const form = useDomainForm({
    values: { title: t('fixes.namedAfter', { title: task.title }).slice(0, textLimits.name) },
    parse,
    onSave: ({ title }: TitleForm) => start({ id: task.id, title }).unwrap(),
    onSaved: () => {
      const { title } = form.fields.getValues();
      notify.done(t('fixes.started', { title }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('fixes.startTitle')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['soft']}>{t('fixes.startText')}</p>
        <TextField name="title" label={t('fixes.name')} isRequired hasAutoFocus />
        <FormBar action={t('fixes.start')} />
      </Form>
    </Modal>
  );
};

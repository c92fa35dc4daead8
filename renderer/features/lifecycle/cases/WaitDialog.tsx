import { waitChoices } from '#domain/cases/case-moves.ts';
import { parseChoice, readForm } from '#domain/form.ts';
import type { TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useMoveCaseMutation } from '#state/cases.ts';
import styles from './cases.module.css';

type WaitForm = { readonly wait: string; readonly note: string };

const parse = (form: WaitForm) =>
  readForm({
    wait: parseChoice(form.wait, waitChoices),
    note: parseRequiredText(form.note, textLimits.note),
  });

type WaitDialogProps = {
  readonly id: TaskId;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** For whom the case waits, and why: its clocks stand still from now. */
export const WaitDialog = ({ id, onDone, onClose }: WaitDialogProps) => {
  const t = useT('cases');
  const [move] = useMoveCaseMutation();
  const form = useDomainForm({
    values: { wait: 'client', note: '' },
    parse,
    onSave: async (typed: WaitForm) => {
      const parsed = parse(typed);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      const { wait, note } = parsed.value;
      const moved = await move({ id, to: 'waiting', wait, reason: note }).unwrap();
      return moved.ok ? ok(wait) : moved;
    },
    onSaved: onDone,
    onCancel: onClose,
  });
  return (
    <Modal title={t('wait.title')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('wait.help')}</p>
        <SelectField
          name="wait"
          label={t('wait.reason')}
          options={waitChoices.map((value) => ({ value, label: t(`wait.for.${value}`) }))}
        />
        <TextField name="note" label={t('wait.note')} isRequired hasAutoFocus />
        <FormBar action={t('wait.action')} />
      </Form>
    </Modal>
  );
};

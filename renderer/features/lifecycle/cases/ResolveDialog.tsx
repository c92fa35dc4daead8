import { causeToText, type ResolutionForm } from '#domain/cases/case-form.ts';
import type { Case } from '#domain/cases/case.ts';
import { parseResolution } from '#domain/cases/parse-case.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useMinute, useMoveCaseMutation } from '#state/cases.ts';
import { usePlace, useToday } from '#state/session.ts';
import { useCauses } from './use-causes.ts';
import styles from './cases.module.css';

type ResolveDialogProps = {
  readonly task: LifecycleTask;
  readonly the: Case;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** How the case ended, since when all was well, and what had brought it about. */
export const ResolveDialog = ({ task, the, onDone, onClose }: ResolveDialogProps) => {
  const t = useT('cases');
  const today = useToday();
  const now = useMinute();
  const place = usePlace();
  const causes = useCauses(task);
  const [move] = useMoveCaseMutation();
  const values: ResolutionForm = {
    resolution: the.resolution,
    restoredOn: '',
    restoredTime: '',
    causedBy: causeToText(the.causedBy),
  };
  const form = useDomainForm({
    values,
    parse: (typed: ResolutionForm) => parseResolution(typed, { today, now, place }, the),
    onSave: (typed: ResolutionForm) =>
      move({ id: task.id, to: 'resolved', resolution: typed }).unwrap(),
    onSaved: onDone,
    onCancel: onClose,
  });
  return (
    <Modal title={t('resolve.title')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('resolve.help')}</p>
        <TextAreaField name="resolution" label={t('field.resolution')} isRequired hasAutoFocus />
        <SelectField
          name="causedBy"
          label={t('resolve.cause')}
          placeholder={t('resolve.noCause')}
          hint={t('resolve.causeHint')}
          canBeEmpty
          options={causes}
        />
        <FieldRow>
          <DateField name="restoredOn" label={t('field.restoredOn')} />
          <TextField name="restoredTime" label={t('field.restoredTime')} isFigure />
        </FieldRow>
        <FormBar action={t('resolve.action')} />
      </Form>
    </Modal>
  );
};

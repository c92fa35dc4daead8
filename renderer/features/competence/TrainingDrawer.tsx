import { Attachments } from '#components/attachments/Attachments.tsx';
import { DateField } from '#components/DateField.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { MoveWords } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { runCommand } from '#components/run-command.ts';
import { SelectField } from '#components/SelectField.tsx';
import { showSection } from '#components/show-section.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  emptyTrainingForm,
  parseTraining,
  trainingToForm,
} from '#domain/competence/training-form.ts';
import { trainingMoves } from '#domain/competence/training-moves.ts';
import { trainingKinds, type Training, type TrainingStatus } from '#domain/competence/training.ts';
import { useT } from '#i18n/t.ts';
import {
  useMoveTrainingMutation,
  useRemoveTrainingMutation,
  useSaveTrainingMutation,
} from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { PayerFields } from './PayerFields.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { SystemsField } from './SystemsField.tsx';
import { trainingTone } from './training-tone.ts';
import styles from './competence.module.css';

const Steps = ({ training }: { readonly training: Training }) => {
  const t = useT('competence');
  const today = useToday();
  const [step] = useMoveTrainingMutation();
  const moves = trainingMoves(training, today).map((move) => ({
    ...move,
    label: t(`move.${move.to}`),
    tone: move.to === 'cancelled' ? undefined : ('primary' as const),
    lacks: move.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
  }));
  const onMove = (to: TrainingStatus, words: MoveWords): void =>
    void runCommand(step({ id: training.id, to, ...words }).unwrap(), () =>
      notify.done(t('moved'), { undo: true }),
    );
  return (
    <div className={styles['standing']}>
      <StatusBadge
        tone={trainingTone[training.status]}
        label={t(`trainingStatus.${training.status}`)}
      />
      <MoveButtons moves={moves} onMove={onMove} onShow={showSection} />
    </div>
  );
};

const TrainingFields = () => {
  const t = useT('competence');
  return (
    <>
      <FieldRow>
        <PersonField name="personId" label={t('form.person')} isRequired />
        <SelectField
          name="kind"
          label={t('form.kind')}
          options={trainingKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </FieldRow>
      <TextField name="title" label={t('form.title')} isRequired hasAutoFocus />
      <TextField name="provider" label={t('form.provider')} />
      <div id="training-dates">
        <FieldRow>
          <DateField name="from" label={t('form.from')} />
          <DateField name="to" label={t('form.to')} />
          <TextField name="hours" label={t('form.hours')} />
        </FieldRow>
      </div>
      <SwitchField name="isPaidTime" label={t('form.isPaidTime')} />
      <div id="training-cost">
        <FieldRow>
          <MoneyField name="cost" label={t('form.cost')} />
          <MoneyField name="travelCost" label={t('form.travelCost')} />
        </FieldRow>
      </div>
      <PayerFields />
      <SystemsField label={t('form.trainingSystems')} />
      <DateField name="boundUntil" label={t('form.boundUntil')} hint={t('form.boundHint')} />
      <TextAreaField name="note" label={t('form.note')} />
    </>
  );
};

type DrawerProps = { readonly training: Training | null; readonly onClose: () => void };

/** Education, new or to change: its steps, what it costs and who pays, its files. */
export const TrainingDrawer = ({ training, onClose }: DrawerProps) => {
  const t = useT('competence');
  const today = useToday();
  const [save] = useSaveTrainingMutation();
  const [remove] = useRemoveTrainingMutation();
  const form = useDomainForm({
    values: training === null ? emptyTrainingForm() : trainingToForm(training),
    parse: (typed) => parseTraining(typed, { today }),
    onSave: (typed) => save({ id: training?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('form.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={training?.title ?? t('form.newTraining')} isOpen onClose={onClose}>
      {training === null ? null : <Steps training={training} />}
      <Form form={form}>
        <TrainingFields />
        <FormBar />
      </Form>
      {training === null ? null : (
        <>
          <Attachments table="trainings" recordId={training.id} />
          <RemoveButton
            name={training.title}
            onRemove={() => remove({ id: training.id }).unwrap()}
            onRemoved={onClose}
          />
        </>
      )}
    </Drawer>
  );
};

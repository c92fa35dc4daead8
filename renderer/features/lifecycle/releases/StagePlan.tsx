import { fail, ok } from '#domain/result.ts';
import { stageToForm } from '#domain/releases/release-form.ts';
import type { StageForm } from '#domain/releases/release-form.ts';
import type { Release, RolloutStage } from '#domain/releases/release.ts';
import type { Environment } from '#domain/systems/environment.ts';
import { parseMoment } from '#domain/time/parse-moment.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveReleaseMutation } from '#state/releases.ts';
import { usePlace, useToday } from '#state/session.ts';

type StagePlanProps = {
  readonly release: Release;
  readonly stage: RolloutStage;
  readonly environments: readonly Environment[];
  readonly onClose: () => void;
};

type PlanForm = Pick<StageForm, 'date' | 'time' | 'environmentId' | 'audience'>;

/** When a stage is to begin, where, and whom it concerns. */
export const StagePlan = ({ release, stage, environments, onClose }: StagePlanProps) => {
  const t = useT('releases');
  const today = useToday();
  const place = usePlace();
  const [save] = useSaveReleaseMutation();
  const { date, time, environmentId, audience } = stageToForm(stage, place);
  const form = useDomainForm<PlanForm, null>({
    values: { date, time, environmentId, audience },
    parse: (typed) => {
      const moment = parseMoment(typed, today, place);
      return moment.ok ? ok(typed) : fail({ [moment.error.field]: moment.error.code });
    },
    onSave: (typed) => {
      const stages = release.stages.map((each) => {
        const before = stageToForm(each, place);
        return each.id === stage.id ? { ...before, ...typed } : before;
      });
      return save({ id: release.id, change: { stages } }).unwrap();
    },
    onSaved: () => {
      notify.done(t('saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={stage.name} isOpen onClose={onClose} size="medium">
      <Form form={form}>
        <FieldRow>
          <DateField name="date" label={t('rollout.plannedDate')} />
          <TextField name="time" label={t('rollout.plannedTime')} isFigure />
        </FieldRow>
        <FieldRow>
          <SelectField
            name="environmentId"
            label={t('rollout.environment')}
            canBeEmpty
            options={environments.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField name="audience" label={t('rollout.audience')} />
        </FieldRow>
        <FormBar />
      </Form>
    </Modal>
  );
};

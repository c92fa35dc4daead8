import { caseToForm, type CaseForm } from '#domain/cases/case-form.ts';
import type { Case } from '#domain/cases/case.ts';
import { parseCase } from '#domain/cases/parse-case.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { DateField } from '#components/DateField.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useListServiceLevelsQuery, useMinute, useSaveCaseMutation } from '#state/cases.ts';
import { usePlace, useToday } from '#state/session.ts';
import { CaseKindField, DegreeFields, ReporterField } from './SortingFields.tsx';
import { useCauses } from './use-causes.ts';

type CaseDrawerProps = {
  readonly task: LifecycleTask;
  readonly the: Case;
  readonly onClose: () => void;
};

const moments = ['reported', 'responded', 'restored'] as const;

const Sorting = ({ task }: Pick<CaseDrawerProps, 'task'>) => {
  const t = useT('cases');
  const { data: levels = [] } = useListServiceLevelsQuery(task.clientId);
  return (
    <>
      <CaseKindField />
      <FieldRow>
        <DegreeFields />
      </FieldRow>
      <ReporterField clientId={task.clientId} />
      <SelectField
        name="serviceLevelId"
        label={t('field.level')}
        canBeEmpty
        options={levels.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
};

/** What sorts a case and when it went how: its clocks follow. */
export const CaseDrawer = ({ task, the, onClose }: CaseDrawerProps) => {
  const t = useT('cases');
  const today = useToday();
  const now = useMinute();
  const place = usePlace();
  const causes = useCauses(task);
  const [save] = useSaveCaseMutation();
  const form = useDomainForm({
    values: caseToForm(the, place),
    parse: (typed: CaseForm) => parseCase(typed, { today, now, place }, the),
    onSave: (typed: CaseForm) => save({ id: task.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={t('edit')} isOpen onClose={onClose}>
      <Form form={form}>
        <Sorting task={task} />
        {moments.map((name) => (
          <FieldRow key={name}>
            <DateField name={`${name}On`} label={t(`field.${name}On`)} />
            <TextField name={`${name}Time`} label={t(`field.${name}Time`)} isFigure />
          </FieldRow>
        ))}
        <SelectField
          name="causedBy"
          label={t('field.causedBy')}
          placeholder={t('resolve.noCause')}
          canBeEmpty
          options={causes}
        />
        <TextAreaField name="resolution" label={t('field.resolution')} />
        <FormBar />
      </Form>
    </Drawer>
  );
};

import { changeToForm, type ChangeForm } from '#domain/changes/change-form.ts';
import { changeReasons, changeTypes } from '#domain/changes/change.ts';
import { parseChange, parseWindow } from '#domain/changes/parse-change.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm, type DomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import {
  useListChangeTemplatesQuery,
  useSaveChangeMutation,
  type ChangeRecord,
} from '#state/changes.ts';
import { usePlace, useToday } from '#state/session.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import styles from './changes.module.css';
import { Collisions } from './Collisions.tsx';
import { Part } from './Part.tsx';
import { RiskMatrix, RiskScore } from './RiskMatrix.tsx';

type Fields = { readonly form: DomainForm<ChangeForm> };

const mostOrigins = 200;

/** The template of a standard change, or what another comes from. */
const WhyFields = ({ form, change, task }: Fields & EditorProps) => {
  const t = useT('changes');
  const { data: templates = [] } = useListChangeTemplatesQuery();
  const { data: tasks } = useListTasksQuery({ systemId: task.systemId, limit: mostOrigins });
  const type = form.fields.watch('type');
  const usable = templates.filter(
    ({ id, status, systemId }) =>
      id === change.templateId ||
      (status === 'approved' && (systemId === null || systemId === task.systemId)),
  );
  const origins = (tasks?.rows ?? []).filter(
    ({ kind }) => kind === 'case' || kind === 'problem' || kind === 'integration',
  );
  return (
    <Part id="why" title={t('section.why')}>
      <FieldRow>
        <SelectField
          name="type"
          label={t('field.type')}
          isDisabled={change.status !== 'draft'}
          options={changeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
        <SelectField
          name="reason"
          label={t('field.reason')}
          options={changeReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        {type === 'standard' ? (
          <SelectField
            name="templateId"
            label={t('field.template')}
            canBeEmpty
            options={usable.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <SelectField
            name="originId"
            label={t('field.origin')}
            canBeEmpty
            options={origins.map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`.trim(),
            }))}
          />
        )}
      </FieldRow>
      <p className={styles['soft']}>
        {t(`typeHint.${changeTypes.find((each) => each === type) ?? 'normal'}`)}
      </p>
      <TextAreaField name="clientWish" label={t('field.clientWish')} rows={2} />
    </Part>
  );
};

const RiskFields = ({ form }: Fields) => {
  const t = useT('changes');
  const [likelihood, impact] = form.fields.watch(['likelihood', 'impact']);
  const chosen = {
    likelihood: likelihood === '' ? null : Number(likelihood),
    impact: impact === '' ? null : Number(impact),
  };
  return (
    <Part id="risk" title={t('section.risk')}>
      <RiskMatrix
        {...chosen}
        onPick={(up, right) => {
          form.fields.setValue('likelihood', String(up), { shouldDirty: true });
          form.fields.setValue('impact', String(right), { shouldDirty: true });
        }}
      />
      <div>
        <RiskScore {...chosen} />
      </div>
      <SwitchField name="areLinksChecked" label={t('field.areLinksChecked')} />
    </Part>
  );
};

/** The window, and while it is typed what it runs into. */
const WindowFields = ({ form, change, task }: Fields & EditorProps) => {
  const t = useT('changes');
  const today = useToday();
  const place = usePlace();
  const values = form.fields.watch();
  const parsed = parseWindow(values, { today, place });
  const { windowFrom: from, windowTo: to } = parsed.ok
    ? parsed.value
    : { windowFrom: null, windowTo: null };
  return (
    <Part id="window" title={t('section.window')}>
      <div className={styles['moments']}>
        <DateField name="windowFromDate" label={t('field.windowFrom')} />
        <TextField name="windowFromTime" label={t('field.fromTime')} placeholder="18:00" isFigure />
        <DateField name="windowToDate" label={t('field.windowTo')} />
        <TextField name="windowToTime" label={t('field.toTime')} placeholder="20:00" isFigure />
      </div>
      {from === null || to === null ? (
        <p className={styles['soft']}>{t('collision.checking')}</p>
      ) : (
        <Collisions slot={{ id: change.id, systemId: task.systemId, from, to }} />
      )}
      <SwitchField name="hasOutage" label={t('field.hasOutage')} />
      {values.hasOutage ? <TextAreaField name="outage" label={t('field.outage')} rows={2} /> : null}
    </Part>
  );
};

const PlanFields = ({ form }: Fields) => {
  const t = useT('changes');
  const isBillable = form.fields.watch('isBillable');
  return (
    <Part id="plan" title={t('section.plan')}>
      <TextAreaField name="plan" label={t('field.plan')} rows={4} />
      <div className={styles['two']}>
        <TextAreaField name="testPlan" label={t('field.testPlan')} rows={3} />
        <TextAreaField name="backoutPlan" label={t('field.backoutPlan')} rows={3} />
      </div>
      <FieldRow>
        <TextField name="estimate" label={t('field.estimate')} placeholder="4:00" isFigure />
        <div className={styles['switch']}>
          <SwitchField name="isBillable" label={t('field.isBillable')} />
        </div>
        {isBillable ? <MoneyField name="quote" label={t('field.quote')} /> : <span />}
      </FieldRow>
    </Part>
  );
};

type EditorProps = { readonly change: ChangeRecord; readonly task: LifecycleTask };

type ChangeEditorProps = EditorProps & {
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

/** All that a change is planned with, on one screen: why, risk, window, plan. */
export const ChangeEditor = ({ change, task, onSaved, onCancel }: ChangeEditorProps) => {
  const today = useToday();
  const place = usePlace();
  const [save] = useSaveChangeMutation();
  const form = useDomainForm<ChangeForm, TaskId>({
    values: changeToForm(change, place),
    parse: (typed) => parseChange(typed, { today, place }),
    onSave: (typed) => save({ id: change.id, form: typed }).unwrap(),
    onSaved,
    onCancel,
  });
  return (
    <Form form={form}>
      <WhyFields form={form} change={change} task={task} />
      <div className={styles['two']}>
        <RiskFields form={form} />
        <WindowFields form={form} change={change} task={task} />
      </div>
      <PlanFields form={form} />
      <FormBar />
    </Form>
  );
};

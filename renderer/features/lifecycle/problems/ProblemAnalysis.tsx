import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { ProblemForm } from '#domain/problems/problem-form.ts';
import { problemToForm, whyCount } from '#domain/problems/problem-form.ts';
import { parseProblem } from '#domain/problems/parse-problem.ts';
import {
  causeClasses,
  hypothesisVerdicts,
  problemSources,
  type Problem,
} from '#domain/problems/problem.ts';
import { Button } from '#components/Button.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveProblemMutation } from '#state/problem-records.ts';
import { useToday } from '#state/session.ts';
import { useNewId } from '#state/use-new-id.ts';
import { Anchor } from './Anchor.tsx';
import styles from './problems.module.css';

type FormHandle = { readonly form: UseFormReturn<ProblemForm> };

const Hypotheses = ({ form: { control } }: FormHandle) => {
  const t = useT('problemRecords');
  const newId = useNewId();
  const { fields, append, remove } = useFieldArray({
    control,
    name: 'hypotheses',
    keyName: 'key',
  });
  const verdicts = hypothesisVerdicts.map((value) => ({ value, label: t(`verdict.${value}`) }));
  return (
    <div className={styles['group']}>
      <h3 className={styles['subhead']}>{t('analysis.hypotheses')}</h3>
      {fields.length === 0 ? null : (
        <div className={styles['hypothesis-head']} aria-hidden="true">
          <span>{t('analysis.heads.text')}</span>
          <span>{t('analysis.heads.verdict')}</span>
          <span>{t('analysis.heads.note')}</span>
        </div>
      )}
      {fields.map((field, place) => {
        const number = place + 1;
        return (
          <div className={styles['hypothesis']} key={field.key}>
            <TextField
              name={`hypotheses.${place}.text`}
              label={t('analysis.hypothesis', { number })}
            />
            <SelectField
              name={`hypotheses.${place}.verdict`}
              label={t('analysis.verdict', { number })}
              options={verdicts}
            />
            <TextField name={`hypotheses.${place}.note`} label={t('analysis.note', { number })} />
            <IconButton
              label={t('analysis.removeHypothesis', { number })}
              icon={<IconTrash size={16} />}
              onClick={() => remove(place)}
            />
          </div>
        );
      })}
      <div>
        <Button
          icon={<IconPlus size={15} />}
          onClick={() => append({ id: newId(), text: '', verdict: 'open', note: '' })}
        >
          {t('analysis.addHypothesis')}
        </Button>
      </div>
    </div>
  );
};

const Whys = () => {
  const t = useT('problemRecords');
  return (
    <div className={styles['group']}>
      <h3 className={styles['subhead']}>{t('analysis.whys')}</h3>
      {Array.from({ length: whyCount }, (_, place) => (
        <TextField
          key={place}
          name={`whys.${place}.text`}
          label={t('analysis.why', { number: place + 1 })}
        />
      ))}
    </div>
  );
};

const Cause = () => {
  const t = useT('problemRecords');
  return (
    <div className={styles['group']}>
      <h3 className={styles['subhead']}>{t('analysis.cause')}</h3>
      <TextAreaField name="rootCause" label={t('field.rootCause')} rows={2} />
      <FieldRow>
        <SelectField
          name="causeClass"
          label={t('field.causeClass')}
          canBeEmpty
          options={causeClasses.map((value) => ({ value, label: t(`causeClass.${value}`) }))}
        />
        <TextField name="vendorTicket" label={t('field.vendorTicket')} />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="source"
          label={t('field.source')}
          options={problemSources.map((value) => ({ value, label: t(`source.${value}`) }))}
        />
        <DateField name="detectedOn" label={t('field.detectedOn')} />
        <TextField
          name="observationDays"
          label={t('field.observationDays')}
          unit={t('field.days')}
          isFigure
        />
      </FieldRow>
    </div>
  );
};

const Known = () => {
  const t = useT('problemRecords');
  return (
    <div className={styles['group']}>
      <TextAreaField name="workaround" label={t('field.workaround')} rows={2} />
      <FieldRow>
        <TextAreaField name="symptom" label={t('field.symptom')} rows={2} />
        <TextAreaField
          name="clientText"
          label={t('field.clientText')}
          hint={t('field.clientTextHint')}
          rows={2}
        />
      </FieldRow>
      <FieldRow>
        <TextField name="errorCode" label={t('field.errorCode')} />
        <DateField name="knownSince" label={t('field.knownSince')} />
        <DateField name="knownUntil" label={t('field.knownUntil')} />
      </FieldRow>
      <SwitchField name="isPublished" label={t('field.isPublished')} />
    </div>
  );
};

/** What is found out about the problem: hypotheses, whys, cause, and the way to live with it. One form, saved at once. */
export const ProblemAnalysis = ({ problem }: { readonly problem: Problem }) => {
  const t = useT('problemRecords');
  const today = useToday();
  const [save] = useSaveProblemMutation();
  const form = useDomainForm({
    values: problemToForm(problem),
    parse: (typed: ProblemForm) => parseProblem(typed, { today }, problem),
    onSave: (typed: ProblemForm) => save({ id: problem.id, form: typed }).unwrap(),
    onSaved: () => notify.done(t('analysis.saved'), { undo: true }),
  });
  return (
    <Form form={form}>
      <Anchor id="cause">
        <Section title={t('analysis.title')}>
          <Hypotheses form={form.fields} />
          <Whys />
          <Cause />
        </Section>
      </Anchor>
      <Anchor id="known-error">
        <Section title={t('analysis.known')}>
          <Known />
        </Section>
      </Anchor>
      <FormBar />
    </Form>
  );
};

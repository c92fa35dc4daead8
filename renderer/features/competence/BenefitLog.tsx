import { IconTrash } from '@tabler/icons-react';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { emptyBenefitForm, parseBenefit } from '#domain/competence/membership-form.ts';
import { benefitKinds, type Membership } from '#domain/competence/membership.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useAddBenefitMutation, useRemoveBenefitMutation } from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import styles from './competence.module.css';

const Benefits = ({ membership: { id, benefits } }: { readonly membership: Membership }) => {
  const t = useT('competence');
  const format = useFormat();
  const [remove] = useRemoveBenefitMutation();
  return (
    <ul className={styles['log']}>
      {benefits.toReversed().map((benefit) => (
        <li key={benefit.id}>
          <span className={styles['day']}>{format.date(benefit.date)}</span>
          <span className={styles['what']}>
            {t(`benefit.kind.${benefit.kind}`)}: {benefit.text}
          </span>
          <span className={styles['figure']}>
            {benefit.value === null ? '–' : format.wholeMoney(benefit.value)}
          </span>
          <IconButton
            icon={<IconTrash size={15} />}
            label={t('benefit.remove', { text: benefit.text })}
            onClick={() =>
              void runCommand(remove({ id, benefitId: benefit.id }).unwrap(), () =>
                notify.done(t('benefit.removed'), { undo: true }),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
};

/** What a membership was used for, one line each, and a line for the next. */
export const BenefitLog = ({ membership }: { readonly membership: Membership }) => {
  const t = useT('competence');
  const today = useToday();
  const [add] = useAddBenefitMutation();
  const form = useDomainForm({
    values: emptyBenefitForm(today),
    parse: (typed) => parseBenefit(typed, { today }),
    onSave: (typed) => add({ id: membership.id, form: typed }).unwrap(),
    onSaved: () => {
      form.fields.reset(emptyBenefitForm(today));
      notify.done(t('benefit.added'), { undo: true });
    },
  });
  return (
    <Section title={t('benefit.title')}>
      <Benefits membership={membership} />
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <DateField name="date" label={t('benefit.date')} />
          <SelectField
            name="kind"
            label={t('benefit.kindLabel')}
            options={benefitKinds.map((value) => ({ value, label: t(`benefit.kind.${value}`) }))}
          />
        </FieldRow>
        <FieldRow>
          <TextField name="text" label={t('benefit.text')} isRequired />
          <MoneyField name="value" label={t('benefit.value')} />
        </FieldRow>
        <FormBar action={t('benefit.add')} />
      </Form>
    </Section>
  );
};

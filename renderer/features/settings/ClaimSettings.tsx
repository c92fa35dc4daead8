import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { claimRulesToForm, parseClaimRules } from '#domain/reminders/claim-rules.ts';
import type { ClaimRulesForm } from '#domain/reminders/claim-rules.ts';
import { useT } from '#i18n/t.ts';
import { useSaveClaimRulesMutation } from '#state/receivables.ts';
import { ReferenceRates } from './ReferenceRates.tsx';
import styles from './settings.module.css';

const RuleFields = () => {
  const t = useT('receivables');
  return (
    <>
      <Section title={t('rules.reminders')}>
        <FieldRow>
          <TextField name="remindAfter" label={t('rules.remindAfter')} isFigure />
          <TextField name="remindAgainAfter" label={t('rules.remindAgainAfter')} isFigure />
        </FieldRow>
        <FieldRow>
          <TextField name="reminderLevels" label={t('rules.reminderLevels')} isFigure />
          <TextField name="payWithin" label={t('rules.payWithin')} isFigure />
        </FieldRow>
        <FieldRow>
          <MoneyField name="remindLeast" label={t('rules.remindLeast')} />
          <MoneyField
            name="reminderFee"
            label={t('rules.reminderFee')}
            hint={t('rules.reminderFeeHint')}
          />
        </FieldRow>
      </Section>
      <Section title={t('rules.interest')}>
        <FieldRow>
          <TextField name="interestAfter" label={t('rules.interestAfter')} isFigure />
          <MoneyField name="interestLeast" label={t('rules.interestLeast')} />
        </FieldRow>
        <SwitchField
          name="isDueDateAgreed"
          label={t('rules.isDueDateAgreed')}
          hint={t('rules.isDueDateAgreedHint')}
        />
      </Section>
    </>
  );
};

/** When the firm reminds and claims interest, and at which reference rates. */
export const ClaimSettings = ({ firm }: { readonly firm: Firm }) => {
  const t = useT('receivables');
  const [save] = useSaveClaimRulesMutation();
  const form = useDomainForm<ClaimRulesForm, unknown>({
    values: claimRulesToForm(firm.claimRules),
    parse: parseClaimRules,
    onSave: (typed) => save({ form: typed }).unwrap(),
    onSaved: () => notify.done(t('rules.saved'), { undo: true }),
  });
  return (
    <div className={styles['part']}>
      <Form form={form}>
        <RuleFields />
        <FormBar action={t('rules.save')} />
      </Form>
      <ReferenceRates />
    </div>
  );
};

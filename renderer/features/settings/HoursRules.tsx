import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { hoursRulesToForm, parseHoursRules } from '#domain/firm/hours-rules-form.ts';
import type { HoursRulesForm } from '#domain/firm/hours-rules-form.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { useT } from '#i18n/t.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { useSaveHoursRulesMutation } from '#state/reviews.ts';

const RulesForm = ({ firm }: { readonly firm: Firm }) => {
  const t = useT('firm');
  const [save] = useSaveHoursRulesMutation();
  const form = useDomainForm({
    values: hoursRulesToForm(firm),
    parse: (typed: HoursRulesForm) => parseHoursRules(typed),
    onSave: (typed: HoursRulesForm) => save({ form: typed }).unwrap(),
    onSaved: () => notify.done(t('saved'), { undo: true }),
  });
  return (
    <Form form={form}>
      <Section title={t('hoursRules.approval')}>
        <SwitchField
          name="requiresApproval"
          label={t('hoursRules.requires')}
          hint={t('hoursRules.requiresHint')}
        />
      </Section>
      <Section title={t('hoursRules.lock')}>
        <FieldRow>
          <TextField
            name="lockGraceDays"
            label={t('hoursRules.grace')}
            hint={t('hoursRules.graceHint')}
            unit={t('hoursRules.days')}
            isFigure
          />
        </FieldRow>
      </Section>
      <FormBar />
    </Form>
  );
};

/** Whether hours are approved before they are billed (R25), and when months close by themselves (R26). */
export const HoursRules = () => {
  const query = useGetFirmQuery(undefined);
  return (
    <Loaded query={query} skeleton="record">
      {(firm) => <RulesForm firm={firm} />}
    </Loaded>
  );
};

import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { billingPolicyToForm, parseBillingPolicy } from '#domain/rates/billing-policy-form.ts';
import type { BillingPolicyForm } from '#domain/rates/billing-policy-form.ts';
import type { ClientId } from '#domain/record.ts';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveBillingPolicyMutation } from '#state/rates.ts';
import { BillingPolicyFields } from './BillingPolicyFields.tsx';
import styles from './rates.module.css';

type BillingPolicySectionProps = {
  /** Null: the firm's own. */
  readonly clientId: ClientId | null;
  readonly policy: BillingPolicy | null;
};

/** How hours become billed time where no contract says otherwise; the hours themselves never change (R8). */
export const BillingPolicySection = ({ clientId, policy }: BillingPolicySectionProps) => {
  const t = useT('rates');
  const [save] = useSaveBillingPolicyMutation();
  const form = useDomainForm<BillingPolicyForm, unknown>({
    values: billingPolicyToForm(policy),
    parse: parseBillingPolicy,
    onSave: (typed) => save({ clientId, form: typed }).unwrap(),
    onSaved: () => notify.done(t('policy.saved'), { undo: true }),
  });
  return (
    <Section title={t('policy.title')}>
      <p className={styles['note']}>{t('policy.lead')}</p>
      <Form form={form}>
        <BillingPolicyFields
          inherits={t(clientId === null ? 'policy.inheritsNothing' : 'policy.inheritsFirm')}
        />
        <FormBar />
      </Form>
    </Section>
  );
};

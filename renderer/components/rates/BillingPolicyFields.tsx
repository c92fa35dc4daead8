import { useWatch } from 'react-hook-form';
import { billingModes, billingScopes, roundDuration } from '#domain/invoices/billed-minutes.ts';
import { parseBillingPolicy } from '#domain/rates/billing-policy-form.ts';
import type { BillingPolicyForm } from '#domain/rates/billing-policy-form.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { FieldRow } from '#components/FieldRow.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useT } from '#i18n/t.ts';
import styles from './rates.module.css';

const examples = [7 * 60, 15 * 60, 38 * 60, 60 * 60 + 5 * 60].map(toSeconds);

const Example = () => {
  const t = useT('rates');
  const [policyStep, policyMode, policyMinimum, policyScope] = useWatch<
    BillingPolicyForm,
    ['policyStep', 'policyMode', 'policyMinimum', 'policyScope']
  >({ name: ['policyStep', 'policyMode', 'policyMinimum', 'policyScope'] });
  const parsed = parseBillingPolicy({ policyStep, policyMode, policyMinimum, policyScope });
  if (!parsed.ok || parsed.value === null) return null;
  const policy = parsed.value;
  const shown = examples.map((length) => {
    const billed = roundDuration(length, policy) * 60;
    return `${formatDuration(length)} → ${formatDuration(toSeconds(billed))}`;
  });
  return <p className={styles['note']}>{t('policy.example', { examples: shown.join(' · ') })}</p>;
};

/** How hours are rounded on invoices (R8, R9), as fields of any form that holds a BillingPolicyForm. A blank step inherits. */
export const BillingPolicyFields = ({ inherits }: { readonly inherits: string }) => {
  const t = useT('rates');
  return (
    <>
      <FieldRow>
        <TextField
          name="policyStep"
          label={t('policy.step')}
          hint={inherits}
          unit={t('policy.minutes')}
          isFigure
        />
        <SelectField
          name="policyMode"
          label={t('policy.mode')}
          options={billingModes.map((value) => ({ value, label: t(`policy.modes.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="policyMinimum"
          label={t('policy.minimum')}
          hint={t('policy.minimumHint')}
          unit={t('policy.minutes')}
          isFigure
        />
        <SelectField
          name="policyScope"
          label={t('policy.scope')}
          options={billingScopes.map((value) => ({ value, label: t(`policy.scopes.${value}`) }))}
        />
      </FieldRow>
      <Example />
    </>
  );
};

import { useWatch } from 'react-hook-form';
import { ClientField } from '#components/ClientField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { integrationName } from '#components/integrations/use-support-words.ts';
import { MoneyField } from '#components/MoneyField.tsx';
import { MultiSelectField } from '#components/MultiSelectField.tsx';
import { BillingPolicyFields } from '#components/rates/BillingPolicyFields.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { ContractForm } from '#domain/contracts/contract-form.ts';
import { contractKinds, includedPeriods, renewals } from '#domain/contracts/contract.ts';
import { brandText } from '#domain/brand.ts';
import { activities } from '#domain/hours/activity.ts';
import { currencies } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { FeeRows } from './FeeRows.tsx';
import { IndexFields } from './IndexFields.tsx';
import styles from './contracts.module.css';

const limit = 500;

const SystemsField = ({ clientId }: { readonly clientId: string }) => {
  const t = useT('contracts');
  const of = clientId === '' ? {} : { clientId: brandText<ClientId>(clientId) };
  const { data } = useListSystemsQuery({ ...of, limit });
  return (
    <MultiSelectField
      name="systemIds"
      label={t('form.systems')}
      hint={t('form.systemsHint')}
      options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};

const IntegrationsField = () => {
  const t = useT('contracts');
  const { data } = useListIntegrationsQuery({});
  return (
    <MultiSelectField
      name="integrationIds"
      label={t('form.integrations')}
      options={(data ?? []).map((row) => ({
        value: row.id,
        label: `${integrationName(row)} · ${row.systemName}`,
      }))}
    />
  );
};

const Parties = ({ isNew }: { readonly isNew: boolean }) => {
  const t = useT('contracts');
  const isSupplier = useWatch<ContractForm, 'direction'>({ name: 'direction' }) === 'supplier';
  const clientId = useWatch<ContractForm, 'clientId'>({ name: 'clientId' });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.parties')}</legend>
      <FieldRow>
        <SelectField
          name="direction"
          label={t('form.direction')}
          isDisabled={!isNew}
          options={(['customer', 'supplier'] as const).map((value) => ({
            value,
            label: t(`direction.${value}`),
          }))}
        />
        {isSupplier ? (
          <TextField name="supplier" label={t('form.supplier')} isRequired />
        ) : (
          <ClientField name="clientId" label={t('form.client')} isRequired isDisabled={!isNew} />
        )}
      </FieldRow>
      <FieldRow>
        <TextField name="title" label={t('form.title')} isRequired />
        <SelectField
          name="kind"
          label={t('form.kind')}
          options={contractKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </FieldRow>
      {isSupplier ? (
        <IntegrationsField />
      ) : clientId === '' ? null : (
        <SystemsField clientId={clientId} />
      )}
    </fieldset>
  );
};

const Time = () => {
  const t = useT('contracts');
  const renewal = useWatch<ContractForm, 'renewal'>({ name: 'renewal' });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.time')}</legend>
      <FieldRow>
        <DateField name="start" label={t('form.start')} isRequired />
        <TextField
          name="initialMonths"
          label={t('form.initialMonths')}
          unit={t('form.months')}
          isFigure
          isRequired
        />
        <SelectField
          name="renewal"
          label={t('form.renewal')}
          options={renewals.map((value) => ({ value, label: t(`renewal.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="renewalMonths"
          label={t('form.renewalMonths')}
          unit={t('form.months')}
          isFigure
          isDisabled={renewal !== 'tacit'}
        />
        <TextField
          name="noticeMonths"
          label={t('form.noticeMonths')}
          unit={t('form.months')}
          isFigure
          isDisabled={renewal === 'never'}
        />
        <TextField
          name="warnDays"
          label={t('form.warnDays')}
          unit={t('form.days')}
          isFigure
          isRequired
        />
      </FieldRow>
    </fieldset>
  );
};

const Included = () => {
  const t = useT('contracts');
  const words = useT('fields');
  const hours = t('form.hours');
  const rollover = useWatch<ContractForm, 'rollover'>({ name: 'rollover' });
  return (
    <>
      <FieldRow>
        <TextField
          name="includedHours"
          label={t('form.includedHours')}
          unit={hours}
          isFigure
          isRequired
        />
        <SelectField
          name="includedPer"
          label={t('form.includedPer')}
          options={includedPeriods.map((value) => ({ value, label: t(`per.${value}`) }))}
        />
        <MoneyField
          name="overageRate"
          label={t('form.overageRate')}
          hint={t('form.overageRateHint')}
          per={hours}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="rollover"
          label={t('form.rollover')}
          options={(['none', 'next-period', 'unlimited'] as const).map((value) => ({
            value,
            label: t(`rollover.${value}`),
          }))}
        />
        <TextField
          name="rolloverCap"
          label={t('form.rolloverCap')}
          unit={hours}
          isFigure
          isDisabled={rollover === 'none'}
        />
        <TextField
          name="overrunLimit"
          label={t('form.overrunLimit')}
          hint={t('form.overrunHint')}
          unit={hours}
          isFigure
        />
        <TextField name="warnAt" label={t('form.warnAt')} unit="%" isFigure />
      </FieldRow>
      <MultiSelectField
        name="activities"
        label={t('form.activities')}
        hint={t('form.activitiesHint')}
        options={activities.map((value) => ({ value, label: words(`activity.${value}`) }))}
      />
    </>
  );
};

const Price = () => {
  const t = useT('contracts');
  const pricing = useWatch<ContractForm, 'pricing'>({ name: 'pricing' });
  const currency = useWatch<ContractForm, 'currency'>({ name: 'currency' });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.price')}</legend>
      <FieldRow>
        <SelectField
          name="pricing"
          label={t('form.pricing')}
          options={(['hourly', 'included', 'fixed'] as const).map((value) => ({
            value,
            label: t(`pricing.${value}`),
          }))}
        />
        <SelectField
          name="currency"
          label={t('form.currency')}
          options={currencies.map((value) => ({ value, label: value }))}
        />
        <MoneyField
          name="hourlyRate"
          label={t('form.hourlyRate')}
          hint={t('form.hourlyRateHint')}
          currency={currencies.find((each) => each === currency) ?? 'SEK'}
          per={t('form.hours')}
        />
      </FieldRow>
      {pricing === 'included' ? <Included /> : null}
    </fieldset>
  );
};

const Rounding = () => {
  const t = useT('contracts');
  const ofRates = useT('rates');
  return (
    <fieldset className={styles['group']}>
      <legend>{ofRates('policy.title')}</legend>
      <BillingPolicyFields inherits={t('form.policyInherits')} />
    </fieldset>
  );
};

/** All that was agreed. Of a supplier's contract, only what concerns one is asked. */
export const ContractFields = ({ isNew }: { readonly isNew: boolean }) => {
  const t = useT('contracts');
  const isSupplier = useWatch<ContractForm, 'direction'>({ name: 'direction' }) === 'supplier';
  return (
    <>
      <Parties isNew={isNew} />
      <Time />
      {isSupplier ? null : (
        <>
          <Price />
          <Rounding />
        </>
      )}
      <FeeRows />
      <IndexFields />
      <TextAreaField name="note" label={t('form.note')} />
    </>
  );
};

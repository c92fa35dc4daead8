import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { dataClasses, directions } from '#domain/integrations/integration.ts';
import type { IntegrationForm } from '#domain/integrations/integration-form.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListContactsQuery } from '#state/clients.ts';
import { useGetSupportProductQuery, useListThirdPartiesQuery } from '#state/integrations.ts';
import { cycleName } from './upgrade-words.ts';
import styles from './integrations.module.css';

const Group = ({ title }: { readonly title: string }) => (
  <h3 className={styles['group']}>{title}</h3>
);

/** The chosen product's cycles, each with the end of its support. */
const CycleField = () => {
  const t = useT('integrations');
  const format = useFormat();
  const productId = useWatch<IntegrationForm, 'thirdPartyId'>({ name: 'thirdPartyId' });
  const { data: products } = useListThirdPartiesQuery();
  const slug = products?.find(({ id }) => id === productId)?.cycleSource ?? '';
  const { data: table } = useGetSupportProductQuery(slug, { skip: slug === '' });
  const cycles = (slug === '' ? null : table)?.cycles ?? [];
  return (
    <SelectField
      name="cycle"
      label={t('form.cycle')}
      isDisabled={cycles.length === 0}
      canBeEmpty
      options={cycles.map((cycle) => {
        const end = cycle.endSupport;
        const until = end === null || end === 'ended' ? '' : ` · ${format.date(end)}`;
        return { value: cycle.cycle, label: `${cycleName(cycle)}${until}` };
      })}
    />
  );
};

const WhatFields = () => {
  const t = useT('integrations');
  const { data: products } = useListThirdPartiesQuery();
  return (
    <>
      <SystemField
        name="systemId"
        label={t('form.system')}
        clientId={null}
        isRequired
        hasAutoFocus
      />
      <FieldRow>
        <SelectField
          name="thirdPartyId"
          label={t('form.product')}
          hint={t('form.productHint')}
          isRequired
          options={(products ?? []).map(({ id, product }) => ({ value: id, label: product }))}
        />
        <TextField name="version" label={t('form.version')} />
      </FieldRow>
      <FieldRow>
        <TextField name="name" label={t('form.name')} hint={t('form.nameHint')} />
        <SelectField
          name="direction"
          label={t('form.direction')}
          options={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        />
      </FieldRow>
    </>
  );
};

const SupportFields = () => {
  const t = useT('integrations');
  return (
    <>
      <Group title={t('support.title')} />
      <FieldRow>
        <CycleField />
        <TextField
          name="leadMonths"
          label={t('form.leadMonths')}
          unit={t('form.months')}
          isFigure
          isRequired
        />
      </FieldRow>
      <SwitchField name="hasExtendedSupport" label={t('form.hasExtended')} />
      <Group title={t('form.override')} />
      <p className={styles['groupText']}>{t('form.overrideText')}</p>
      <FieldRow>
        <DateField name="overrideActive" label={t('support.active')} />
        <DateField name="overrideSupport" label={t('support.free')} />
        <DateField name="overrideExtended" label={t('support.extended')} />
      </FieldRow>
      <TextField name="overrideNote" label={t('form.overrideNote')} />
    </>
  );
};

const DataFields = () => {
  const t = useT('integrations');
  return (
    <>
      <Group title={t('form.data')} />
      <FieldRow>
        <TextField name="protocol" label={t('form.protocol')} />
        <SelectField
          name="dataClass"
          label={t('form.dataClass')}
          options={dataClasses.map((value) => ({ value, label: t(`dataClass.${value}`) }))}
        />
      </FieldRow>
      <SwitchField name="isDataAgreementSigned" label={t('form.agreement')} />
      <TextAreaField name="fallback" label={t('form.fallback')} hint={t('form.fallbackHint')} />
      <TextAreaField name="exitNote" label={t('form.exitNote')} hint={t('form.exitNoteHint')} />
    </>
  );
};

const MoneyFields = () => {
  const t = useT('integrations');
  return (
    <>
      <Group title={t('form.money')} />
      <FieldRow>
        <TextField name="contract" label={t('form.contract')} />
        <DateField name="contractUntil" label={t('form.contractUntil')} />
      </FieldRow>
      <FieldRow>
        <MoneyField name="yearlyCost" label={t('form.yearlyCost')} />
        <SelectField
          name="costPayer"
          label={t('form.costPayer')}
          options={(['client', 'firm'] as const).map((value) => ({
            value,
            label: t(`payer.${value}`),
          }))}
        />
        <TextField name="seats" label={t('form.seats')} isFigure />
      </FieldRow>
    </>
  );
};

const ContactOf = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('integrations');
  const { data } = useListContactsQuery(clientId);
  return (
    <SelectField
      name="riskContactId"
      label={t('form.riskContact')}
      canBeEmpty
      options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};

const RiskFields = ({ clientId }: { readonly clientId: ClientId | null }) => {
  const t = useT('integrations');
  return (
    <>
      <Group title={t('form.risk')} />
      <FieldRow>
        <DateField name="riskUntil" label={t('form.riskUntil')} />
        {clientId === null ? null : <ContactOf clientId={clientId} />}
        <TextField name="riskAcceptedBy" label={t('form.riskBy')} />
      </FieldRow>
      <TextField name="riskReason" label={t('form.riskReason')} />
    </>
  );
};

const EndFields = () => {
  const t = useT('integrations');
  return (
    <>
      <Group title={t('form.end')} />
      <FieldRow>
        <DateField name="keysRevokedOn" label={t('form.keysRevokedOn')} />
        <TextField name="deletionReceipt" label={t('form.deletionReceipt')} />
      </FieldRow>
    </>
  );
};

/** All that is said of an integration. Of a new one, what comes last is not asked yet. */
export const IntegrationFields = ({ clientId }: { readonly clientId: ClientId | null }) => (
  <>
    <WhatFields />
    <SupportFields />
    <DataFields />
    <MoneyFields />
    {clientId === null ? null : (
      <>
        <RiskFields clientId={clientId} />
        <EndFields />
      </>
    )}
  </>
);

import type { ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { ContractList } from '#components/contracts/ContractList.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { MailLink } from '#components/MailLink.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { integrationSections } from '#domain/integrations/moves.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import type { IntegrationRecord } from '#state/integrations.ts';
import styles from './integrations.module.css';

type SectionsProps = { readonly record: IntegrationRecord; readonly onEdit: () => void };

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly onEdit?: () => void;
  readonly children: ReactNode;
};

/** A section that a lack leads to; its first button is where to fill in. */
const Part = ({ id, title, onEdit, children }: PartProps) => {
  const t = useT('integrations');
  return (
    <div id={id} tabIndex={-1}>
      <Section
        title={title}
        actions={
          onEdit === undefined ? null : (
            <Button tone="quiet" onClick={onEdit}>
              {t('page.edit')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          )
        }
      >
        {children}
      </Section>
    </div>
  );
};

const Prose = ({ text }: { readonly text: string }) =>
  text === '' ? null : <p className={styles['prose']}>{text}</p>;

const ProductPart = ({ record: { integration }, onEdit }: SectionsProps) => {
  const t = useT('integrations');
  const { product } = integration;
  const licence = [t(`licence.${product.licence}`), product.spdx].filter((part) => part !== '');
  return (
    <Part id={integrationSections.product} title={t('page.product')} onEdit={onEdit}>
      <KeyValues
        columns={2}
        items={[
          { label: t('productForm.product'), value: product.product },
          { label: t('productForm.vendor'), value: product.vendor },
          { label: t('form.version'), value: integration.version },
          { label: t('productForm.licence'), value: licence.join(', ') },
          { label: t('form.direction'), value: t(`direction.${integration.direction}`) },
          { label: t('form.protocol'), value: integration.protocol },
        ]}
      />
    </Part>
  );
};

const DataPart = ({ record: { integration }, onEdit }: SectionsProps) => {
  const t = useT('integrations');
  return (
    <Part id={integrationSections.data} title={t('page.data')} onEdit={onEdit}>
      <KeyValues
        items={[
          { label: t('form.dataClass'), value: t(`dataClass.${integration.dataClass}`) },
          {
            label: t('form.agreement'),
            value: integration.isDataAgreementSigned ? t('page.yes') : t('page.no'),
          },
          { label: t('form.fallback'), value: <Prose text={integration.fallback} /> },
          { label: t('form.exitNote'), value: <Prose text={integration.exitNote} /> },
        ]}
      />
    </Part>
  );
};

const ContractPart = ({ record: { integration }, onEdit }: SectionsProps) => {
  const t = useT('integrations');
  const format = useFormat();
  const { contractUntil, yearlyCost, costPayer, seats } = integration;
  const payer = t(`payer.${costPayer}`);
  return (
    <Part id={integrationSections.contract} title={t('page.contract')} onEdit={onEdit}>
      <KeyValues
        columns={2}
        items={[
          { label: t('form.contract'), value: integration.contract },
          {
            label: t('form.contractUntil'),
            value: contractUntil === null ? '' : format.date(contractUntil),
          },
          {
            label: t('form.yearlyCost'),
            value:
              yearlyCost === null
                ? ''
                : t('page.perYear', { sum: format.money(yearlyCost), payer }),
          },
          { label: t('form.seats'), value: seats === null ? '' : format.number(seats) },
        ]}
      />
    </Part>
  );
};

const RiskPart = ({ record: { integration, contact }, onEdit }: SectionsProps) => {
  const t = useT('integrations');
  const format = useFormat();
  const today = useToday();
  const risk = integration.acceptedRisk;
  return (
    <Part id={integrationSections.risk} title={t('page.risk')} onEdit={onEdit}>
      {risk === null ? (
        <p className={styles['none']}>{t('page.riskNone')}</p>
      ) : (
        <>
          {risk.until < today ? (
            <p className={styles['staleNote']}>
              {t('page.riskPast', { date: format.date(risk.until) })}
            </p>
          ) : null}
          <KeyValues
            items={[
              { label: t('form.riskUntil'), value: format.date(risk.until) },
              { label: t('form.riskReason'), value: risk.reason },
              {
                label: t('form.riskContact'),
                value: contact === null ? risk.acceptedBy : <Accepter contact={contact} />,
              },
            ]}
          />
        </>
      )}
    </Part>
  );
};

const Accepter = ({ contact }: { readonly contact: NonNullable<IntegrationRecord['contact']> }) => (
  <>
    {contact.name} {contact.email === '' ? null : <MailLink address={contact.email} />}
  </>
);

const EndPart = ({ record: { integration }, onEdit }: SectionsProps) => {
  const t = useT('integrations');
  const format = useFormat();
  const { keysRevokedOn, deletionReceipt } = integration;
  return (
    <Part id={integrationSections.end} title={t('page.end')} onEdit={onEdit}>
      <KeyValues
        items={[
          {
            label: t('form.keysRevokedOn'),
            value: keysRevokedOn === null ? '' : format.date(keysRevokedOn),
          },
          { label: t('form.deletionReceipt'), value: deletionReceipt },
        ]}
      />
    </Part>
  );
};

const DocumentsPart = ({ record: { documents } }: Pick<SectionsProps, 'record'>) => {
  const t = useT('integrations');
  return (
    <Part id={integrationSections.documents} title={t('page.documents')}>
      {documents.length === 0 ? (
        <p className={styles['none']}>{t('page.documentsNone')}</p>
      ) : (
        <ul className={styles['work']}>
          {documents.map(({ id, title }) => (
            <li key={id}>
              <RecordLink to={paths.document(id)}>{title}</RecordLink>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};

/** Everything agreed about an integration; its phase-out once that has begun. */
export const IntegrationSections = (props: SectionsProps) => {
  const { status } = props.record.integration;
  return (
    <>
      {status === 'sunset' || status === 'removed' ? <EndPart {...props} /> : null}
      <RiskPart {...props} />
      <ProductPart {...props} />
      <ContractPart {...props} />
      <ContractList integrationId={props.record.integration.id} />
      <DataPart {...props} />
      <DocumentsPart record={props.record} />
    </>
  );
};

import { KeyValues } from '#components/KeyValues.tsx';
import { Section } from '#components/Section.tsx';
import type { Client } from '#domain/clients/client.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { useT } from '#i18n/t.ts';
import styles from './clients.module.css';

const addressLines = ({ invoiceAddress: address }: Client): readonly string[] =>
  [
    address.line1,
    address.line2,
    `${address.postcode} ${address.city}`,
    address.country === 'SE' ? '' : address.country,
  ].filter((line) => line.trim() !== '');

/** What the firm knows of a client; what is not said is the firm's own. */
export const ClientFacts = ({ client }: { readonly client: Client }) => {
  const t = useT('clients');
  const { organisationNumber, paymentTerms } = client;
  return (
    <Section title={t('facts.title')}>
      <KeyValues
        items={[
          {
            label: t('facts.organisationNumber'),
            value: organisationNumber && formatOrganisationNumber(organisationNumber),
          },
          { label: t('facts.vatNumber'), value: client.vatNumber },
          {
            label: t('facts.address'),
            value: (
              <span className={styles['address']}>{addressLines(client).join('\n') || '–'}</span>
            ),
          },
          { label: t('facts.invoiceEmail'), value: client.invoiceEmail },
          { label: t('facts.reference'), value: client.reference },
          { label: t('facts.language'), value: t(`form.languages.${client.language}`) },
          { label: t('facts.currency'), value: client.currency },
          {
            label: t('facts.paymentTerms'),
            value:
              paymentTerms === null
                ? t('facts.firmTerms')
                : t('facts.days', { count: paymentTerms }),
          },
        ]}
      />
    </Section>
  );
};

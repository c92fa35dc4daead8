import { DateText } from '#components/DateText.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { holderOn, leadsSince } from '#domain/systems/responsibility.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useToday } from '#state/session.ts';
import type { SystemLifeLine } from '#state/systems.ts';
import styles from './systems.module.css';

/** Whose the system is, what it is for, how critical, and who leads it since when. */
export const SystemFacts = ({ life }: { readonly life: SystemLifeLine }) => {
  const t = useT('systems');
  const of = useT('fields');
  const format = useFormat();
  const today = useToday();
  const { system } = life;
  const { data: client } = useGetClientQuery(system.clientId);
  const lead = holderOn(life.responsibilities, 'lead', today);
  const leadSince = leadsSince(life.responsibilities, today);
  const person = life.people.find((one) => one.id === lead?.personId);
  return (
    <Section title={t('facts.title')}>
      <KeyValues
        columns={3}
        items={[
          {
            label: t('facts.client'),
            value: client ? (
              <RecordLink to={paths.client(client.id)}>{client.name}</RecordLink>
            ) : null,
          },
          { label: t('facts.code'), value: system.code },
          { label: t('facts.criticality'), value: t(`criticality.${system.criticality}`) },
          {
            label: t('facts.phase'),
            value: `${of(`phase.${system.phase}`)}, ${t('facts.since', { date: format.date(system.phaseSince) })}`,
          },
          {
            label: t('facts.lead'),
            value:
              leadSince !== null && person !== undefined ? (
                t('facts.leadSince', { name: person.name, date: format.date(leadSince) })
              ) : (
                <span className={styles['nobody']}>{t('facts.nobody')}</span>
              ),
          },
          {
            label: t('facts.retirement'),
            value: system.plannedRetirement && <DateText value={system.plannedRetirement} />,
          },
          { label: t('facts.origin'), value: t(`origin.${system.origin}`) },
          { label: t('facts.order'), value: system.order },
          {
            label: t('facts.personalData'),
            value: system.holdsPersonalData ? t('facts.yes') : t('facts.no'),
          },
        ]}
      />
      {system.purpose === '' ? null : (
        <div className={styles['purpose']}>
          <span className={styles['label']}>{t('facts.purpose')}</span>
          <p>{system.purpose}</p>
        </div>
      )}
    </Section>
  );
};

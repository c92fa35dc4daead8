import { BillingPolicySection } from '#components/rates/BillingPolicySection.tsx';
import { RateTable } from '#components/rates/RateTable.tsx';
import { RateWindows } from '#components/rates/RateWindows.tsx';
import { Section } from '#components/Section.tsx';
import type { Firm } from '#domain/firm/firm.ts';
import { activities } from '#domain/hours/activity.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useListRatesQuery } from '#state/rates.ts';
import styles from './settings.module.css';

const owner = { contractId: null, clientId: null };
const nobody = { ...owner, personId: null, activity: null };

/** What an hour costs where neither contract nor client says otherwise, when it costs more, and how it is rounded. */
export const RateSettings = ({ firm }: { readonly firm: Firm }) => {
  const t = useT('firm');
  const words = useT('fields');
  const { data: rates = [] } = useListRatesQuery(owner);
  const { data: people = [] } = useListPeopleQuery({});
  const ofFirm = {
    key: 'firm',
    label: t('rates.firm'),
    scope: nobody,
    standing: firm.hourlyRate,
  };
  const ofActivities = activities.map((activity) => ({
    key: activity,
    label: words(`activity.${activity}`),
    scope: { ...nobody, activity },
    standing: firm.activityRates[activity] ?? null,
  }));
  const ofPeople = people.map(({ id, name, hourlyRate }) => ({
    key: id,
    label: name,
    scope: { ...nobody, personId: id },
    standing: hourlyRate,
  }));
  const tables = [
    { title: t('rates.title'), lead: t('rates.order'), lines: [ofFirm] },
    { title: t('rates.perActivity'), lead: t('rates.perActivityText'), lines: ofActivities },
    { title: t('rates.perPerson'), lead: t('rates.perPersonText'), lines: ofPeople },
  ];
  return (
    <div className={styles['part']}>
      {tables.map(({ title, lead, lines }) => (
        <Section title={title} key={title}>
          <p className={styles['lead']}>{lead}</p>
          <RateTable label={title} lines={lines} rates={rates} currency="SEK" />
        </Section>
      ))}
      <RateWindows owner={owner} />
      <BillingPolicySection clientId={null} policy={firm.billingPolicy} />
    </div>
  );
};

import { MoneyField } from '#components/MoneyField.tsx';
import { Section } from '#components/Section.tsx';
import { activities } from '#domain/hours/activity.ts';
import { useT } from '#i18n/t.ts';
import styles from './settings.module.css';

/** What an hour costs where neither client nor person says otherwise (R18). */
export const RateFields = () => {
  const t = useT('firm');
  const of = useT('fields');
  return (
    <>
      <Section title={t('rates.title')}>
        <div className={styles['rate']}>
          <MoneyField
            name="hourlyRate"
            label={t('rates.firm')}
            hint={t('rates.firmHint')}
            per="h"
            isRequired
          />
        </div>
        <p className={styles['lead']}>{t('rates.order')}</p>
      </Section>
      <Section title={t('rates.perActivity')}>
        <p className={styles['lead']}>{t('rates.perActivityText')}</p>
        <div className={styles['rates']}>
          {activities.map((activity) => (
            <MoneyField
              key={activity}
              name={`${activity}Rate`}
              label={of(`activity.${activity}`)}
              per="h"
            />
          ))}
        </div>
      </Section>
    </>
  );
};

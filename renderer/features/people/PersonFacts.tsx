import { KeyValues } from '#components/KeyValues.tsx';
import { MailLink } from '#components/MailLink.tsx';
import { Section } from '#components/Section.tsx';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { usePersonRate } from './use-person-rate.ts';
import { useEmploymentWords } from './use-employment-words.ts';
import styles from './people.module.css';

/** How to reach a person, what an hour costs, and when the person is or was employed. */
export const PersonFacts = ({ person }: { readonly person: Person }) => {
  const t = useT('people');
  const words = useEmploymentWords();
  const format = useFormat();
  const rate = usePersonRate()(person);
  return (
    <>
      <Section title={t('facts.title')}>
        <KeyValues
          items={[
            { label: t('facts.initials'), value: person.initials },
            {
              label: t('facts.email'),
              value: person.email === '' ? '' : <MailLink address={person.email} />,
            },
            {
              label: t('facts.rate'),
              value:
                rate === null ? t('facts.firmRate') : <>{format.money(toMinorUnits(rate))}/h</>,
            },
          ]}
        />
      </Section>
      <Section title={t('employment.title')}>
        {person.employments.length === 0 ? (
          <span>{t('employment.none')}</span>
        ) : (
          <ul className={styles['periods']}>
            {person.employments.toReversed().map((period) => (
              <li key={period.from}>{words.period(period)}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
};

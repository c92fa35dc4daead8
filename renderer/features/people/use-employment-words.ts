import type { Employment, Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import { employmentOn } from './employment-on.ts';

/** A person's employment today in a few words, and any period as its dates. */
export const useEmploymentWords = () => {
  const t = useT('people');
  const format = useFormat();
  const today = useToday();
  const period = ({ from, to }: Employment): string =>
    to === null
      ? t('employment.since', { from: format.date(from) })
      : t('employment.period', { from: format.date(from), to: format.date(to) });
  const now = (person: Pick<Person, 'employments'>): string => {
    const { standing, period: found } = employmentOn(person, today);
    if (found === null) return t('employment.none');
    if (standing === 'coming') return t('employment.coming', { from: format.date(found.from) });
    if (standing === 'left' && found.to !== null) {
      return t('employment.left', { to: format.date(found.to) });
    }
    return period(found);
  };
  return { period, now };
};

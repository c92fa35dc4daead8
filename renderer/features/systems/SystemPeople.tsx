import { IconAlertTriangle, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { Responsibility } from '#domain/systems/system.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useToday } from '#state/session.ts';
import type { SystemLifeLine } from '#state/systems.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { inOrderOfRole, whenOf, type When } from './responsibility-groups.ts';
import styles from './systems.module.css';

type PeopleProps = { readonly life: SystemLifeLine };

/** Every stretch without a lead, in words and in red: what the hatching in the picture says. */
const Gaps = ({ life }: PeopleProps) => {
  const t = useT('systems');
  const format = useFormat();
  const today = useToday();
  if (life.gaps.length === 0) {
    const isLed = life.responsibilities.some((period) => period.role === 'lead');
    return isLed ? <p className={styles['lead']}>{t('people.noGaps')}</p> : null;
  }
  return (
    <ul className={styles['gaps']} aria-label={t('people.gaps')}>
      {life.gaps.map((gap) => (
        <li key={gap.from}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {gap.to === today
            ? t('people.gapOpen', { from: format.date(gap.from) })
            : t('people.gap', {
                from: format.date(gap.from),
                to: format.date(gap.to),
                count: daysBetween(gap.from, gap.to) + 1,
              })}
        </li>
      ))}
    </ul>
  );
};

type RowProps = PeopleProps & {
  readonly period: Responsibility;
  readonly when: When;
  readonly onEnd: () => void;
};

const PeriodRow = ({ life, period, when, onEnd }: RowProps) => {
  const t = useT('systems');
  const format = useFormat();
  const person = life.people.find((one) => one.id === period.personId) ?? null;
  const from = format.date(period.from);
  const span =
    period.to === null
      ? t('people.since', { date: from })
      : t('people.period', { from, to: format.date(period.to) });
  return (
    <li className={styles['period']} data-when={when}>
      <span className={styles['role']}>{t(`role.${period.role}`)}</span>
      <span className={styles['who']}>
        <RecordLink to={paths.person(period.personId)}>
          <PersonMark person={person} withName />
        </RecordLink>
      </span>
      <span className={styles['span']}>{span}</span>
      {when === 'earlier' || period.to !== null ? null : (
        <Button tone="quiet" onClick={onEnd}>
          <span aria-hidden="true">{t('people.end')}</span>
          <span className="visually-hidden">{t('people.endOf', { name: person?.name ?? '' })}</span>
        </Button>
      )}
    </li>
  );
};

/** Who is, was and will be responsible, and the days on which nobody was. */
export const SystemPeople = ({ life }: PeopleProps) => {
  const t = useT('systems');
  const today = useToday();
  const [isAssigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<Responsibility | null>(null);
  const ordered = inOrderOfRole(life.responsibilities);
  const groups = (['now', 'coming', 'earlier'] as const).map((when) => ({
    when,
    periods: ordered.filter((period) => whenOf(period, today) === when),
  }));
  const assign = (
    <Button icon={<IconUserPlus size={15} />} onClick={() => setAssigning(true)}>
      {t('people.assign')}
    </Button>
  );
  return (
    <Section title={t('people.title')} actions={assign}>
      <Gaps life={life} />
      {ordered.length === 0 ? (
        <EmptyState title={t('people.none')} text={t('people.noneText')} />
      ) : (
        groups.map(({ when, periods }) =>
          periods.length === 0 ? null : (
            <div key={when}>
              <h3 className={styles['when']}>{t(`people.${when}`)}</h3>
              <ul className={styles['periods']}>
                {periods.map((period) => (
                  <PeriodRow
                    key={period.id}
                    {...{ life, period, when }}
                    onEnd={() => setEnding(period)}
                  />
                ))}
              </ul>
            </div>
          ),
        )
      )}
      {isAssigning ? <AssignDialog life={life} onClose={() => setAssigning(false)} /> : null}
      {ending === null ? null : (
        <EndDialog life={life} period={ending} onClose={() => setEnding(null)} />
      )}
    </Section>
  );
};

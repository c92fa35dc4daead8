import { DateInput } from '#components/inputs/DateInput.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { useProblemText } from '#components/use-problem-text.ts';
import { useUrlState } from '#components/use-url-state.ts';
import type { Leave } from '#domain/systems/leave.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useSimulateLeaveQuery } from '#state/handovers.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { LeaveEffects } from './LeaveEffects.tsx';
import styles from './continuity-page.module.css';

const Reckoned = ({ leave }: { readonly leave: Leave }) => {
  const query = useSimulateLeaveQuery(leave);
  return <Loaded query={query}>{(effects) => <LeaveEffects effects={effects} />}</Loaded>;
};

/** "If she is away three weeks": who and when, and what would then be without whom. Nothing is changed. */
export const LeaveSimulator = () => {
  const t = useT('continuity');
  const today = useToday();
  const problemText = useProblemText();
  const { data: people = [] } = useListPeopleQuery({ on: today });
  const [at, setAt] = useUrlState({ person: '', from: '', to: '' });
  const first = people[0];
  const person = people.find(({ id }) => id === at.person) ?? first;
  const typed = { from: at.from || today, to: at.to || addDays(today, 20) };
  const from = parsePlainDate(typed.from, today);
  const to = parsePlainDate(typed.to, today);
  const isBackwards = from.ok && to.ok && to.value < from.value;
  return (
    <>
      <p className={styles['explained']}>{t('leave.explained')}</p>
      <div className={styles['choose']}>
        <SelectInput
          label={t('leave.person')}
          value={person?.id ?? ''}
          onChange={(id) => setAt({ person: id })}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateInput
          label={t('leave.from')}
          value={typed.from}
          onChange={(day) => setAt({ from: day })}
          problem={from.ok ? undefined : problemText(from.error)}
        />
        <DateInput
          label={t('leave.to')}
          value={typed.to}
          onChange={(day) => setAt({ to: day })}
          problem={
            to.ok
              ? isBackwards
                ? problemText('date-before-start')
                : undefined
              : problemText(to.error)
          }
        />
      </div>
      {person === undefined || !from.ok || !to.ok || isBackwards ? null : (
        <Reckoned leave={{ personId: person.id, from: from.value, to: to.value }} />
      )}
    </>
  );
};

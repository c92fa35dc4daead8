import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useProblemText } from '#components/use-problem-text.ts';
import type { Person } from '#domain/people/person.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useT } from '#i18n/t.ts';
import {
  useEndEmploymentMutation,
  useListLostSystemsQuery,
  useListPeopleQuery,
} from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { LostSystemRow } from './LostSystemRow.tsx';
import styles from './people.module.css';

type LeavingProps = { readonly person: Person; readonly onClose: () => void };

const dayProblem = (isRead: boolean, isBefore: boolean) => {
  if (!isRead) return 'date-format';
  return isBefore ? 'date-before-start' : null;
};

/** Ends an employment: the last day, the systems that would be without a lead, and a handover for each, or why not. */
export const EndEmploymentDialog = ({ person, onClose }: LeavingProps) => {
  const t = useT('people');
  const shell = useT('shell');
  const problemText = useProblemText();
  const today = useToday();
  const [typed, setTyped] = useState<string>(today);
  const [reason, setReason] = useState('');
  const [end] = useEndEmploymentMutation();
  const { data: people = [] } = useListPeopleQuery({ on: today });
  const day = parsePlainDate(typed, today);
  const lastDay = day.ok ? day.value : today;
  const problem = dayProblem(day.ok, lastDay < (person.employments.at(-1)?.from ?? lastDay));
  const { data: lost } = useListLostSystemsQuery({ personId: person.id, lastDay });
  const left = (lost ?? []).filter(({ isHandedOver }) => !isHandedOver);
  const isReady =
    lost !== undefined && problem === null && (left.length === 0 || reason.trim() !== '');
  return (
    <Modal title={t('leaving.title', { name: person.name })} isOpen onClose={onClose} size="large">
      <form
        className={styles['leaving']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          void runCommand(end({ id: person.id, lastDay, reason }).unwrap(), () => {
            notify.done(t('leaving.done'), { undo: true });
            onClose();
          });
        }}
      >
        <p>{t('leaving.text')}</p>
        <DateInput
          label={t('leaving.lastDay')}
          value={typed}
          onChange={setTyped}
          problem={problem === null ? undefined : problemText(problem)}
        />
        {lost === undefined || lost.length === 0 ? (
          <p>{t('leaving.none')}</p>
        ) : (
          <section aria-label={t('leaving.lost')}>
            <h3>{t('leaving.lost')}</h3>
            <p>{t('leaving.lostText')}</p>
            <ul className={styles['lost']}>
              {lost.map((each) => (
                <LostSystemRow
                  key={each.system.id}
                  lost={each}
                  lastDay={lastDay}
                  others={people.filter(({ id }) => id !== person.id)}
                />
              ))}
            </ul>
          </section>
        )}
        {left.length === 0 ? null : (
          <TextInput label={t('leaving.reason')} value={reason} onChange={setReason} />
        )}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="danger" type="submit" isDisabled={!isReady}>
            {t('leaving.action')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

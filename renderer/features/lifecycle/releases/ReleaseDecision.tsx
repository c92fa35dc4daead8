import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { GoCriterion, Release } from '#domain/releases/release.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useAnswerCriterionMutation, type ReleaseRecord } from '#state/releases.ts';
import { useTimeZone } from '#state/session.ts';
import { useNewId } from '#state/use-new-id.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { LineList } from './LineList.tsx';
import { decisionTone } from './release-tones.ts';
import { useCriterionText } from './use-criterion-text.ts';
import { useRevise } from './use-revise.ts';
import styles from './releases.module.css';

type NoteProps = {
  readonly note: string;
  readonly label: string;
  readonly isLocked: boolean;
  readonly onKeep: (note: string) => void;
};

/** What was said of the answer; kept when one leaves it. */
const CriterionNote = ({ note, label, isLocked, onKeep }: NoteProps) => {
  const t = useT('releases');
  if (isLocked) return note === '' ? null : <p className={styles['noteText']}>{note}</p>;
  return (
    <input
      className={styles['note']}
      type="text"
      aria-label={label}
      placeholder={t('decision.noteHint')}
      autoComplete="off"
      defaultValue={note}
      onBlur={({ currentTarget: { value } }) => {
        if (value.trim() !== note) onKeep(value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
};

const Criteria = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const newId = useNewId();
  const revise = useRevise(release.id);
  const wordsOf = useCriterionText();
  const [answer] = useAnswerCriterionMutation();
  const { goCriteria } = release;
  const isLocked = !mayRevise(release.status, 'criteria');
  const done = goCriteria.filter(({ isMet }) => isMet !== null).length;
  const give = (criterion: GoCriterion, isMet: boolean): void => {
    const next = criterion.isMet === isMet ? null : isMet;
    const wish = { id: release.id, criterionId: criterion.id, isMet: next, note: criterion.note };
    void runCommand(answer(wish).unwrap(), () => undefined);
  };
  return (
    <Anchor id="release-criteria">
      <Section
        title={t('decision.criteria')}
        actions={
          <span className={styles['soft']}>
            {t('decision.answered', { done, total: goCriteria.length })}
          </span>
        }
      >
        <LineList
          lines={goCriteria}
          isLocked={isLocked}
          addLabel={t('decision.add')}
          wordsOf={wordsOf}
          onChange={(criteria) => void revise({ criteria })}
          onAdd={(text) => void revise({ criteria: [...goCriteria, { id: newId(), text }] })}
          after={(criterion) => (
            <fieldset
              className={styles['answers']}
              aria-label={t('decision.answer', { text: wordsOf(criterion) })}
            >
              {[true, false].map((isMet) => (
                <button
                  key={String(isMet)}
                  type="button"
                  className={styles['answer']}
                  data-tone={isMet ? 'good' : 'bad'}
                  aria-pressed={criterion.isMet === isMet}
                  disabled={isLocked}
                  onClick={() => give(criterion, isMet)}
                >
                  {isMet ? t('decision.met') : t('decision.unmet')}
                </button>
              ))}
            </fieldset>
          )}
          below={(criterion) => (
            <CriterionNote
              key={criterion.note}
              note={criterion.note}
              label={t('decision.note', { text: wordsOf(criterion) })}
              isLocked={isLocked}
              onKeep={(note) =>
                void runCommand(
                  answer({
                    id: release.id,
                    criterionId: criterion.id,
                    isMet: criterion.isMet,
                    note,
                  }).unwrap(),
                  () => undefined,
                )
              }
            />
          )}
        />
      </Section>
    </Anchor>
  );
};

/** What was decided, by whom and when: every decision, the newest first. */
const Decisions = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const { data: people = [] } = useListPeopleQuery({});
  if (release.decisions.length === 0) return <p className={styles['soft']}>{t('decision.none')}</p>;
  return (
    <ol className={styles['decisions']}>
      {release.decisions.toReversed().map((decision) => {
        const met = decision.criteria.filter(({ isMet }) => isMet === true).length;
        const unmet = decision.criteria.filter(({ isMet }) => isMet === false).length;
        return (
          <li
            key={decision.at}
            className={styles['decision']}
            data-tone={decisionTone[decision.result]}
          >
            <div className={styles['row']}>
              <StatusBadge
                tone={decisionTone[decision.result]}
                label={t(`decision.result.${decision.result}`)}
              />
              <span>{format.dateTime(decision.at, zone)}</span>
              <span>{people.find(({ id }) => id === decision.by)?.name ?? ''}</span>
              <span className={styles['soft']}>{decision.present}</span>
              <span className={styles['soft']}>{t('decision.metCount', { met, unmet })}</span>
            </div>
            {decision.reason === '' ? null : <p>{decision.reason}</p>}
          </li>
        );
      })}
    </ol>
  );
};

type PartProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

/** The questions before the decision, the decision, and those before it. */
export const ReleaseDecision = ({ task, record: { release } }: PartProps) => {
  const t = useT('releases');
  const isNow = release.status === 'ready' || release.status === 'go';
  return (
    <>
      <Criteria release={release} />
      <Anchor id="release-decision">
        <Section
          title={t('decision.title')}
          actions={<Button to={paths.decisionRoom(task.id)}>{t('decision.room')}</Button>}
        >
          {isNow ? (
            <DecisionForm id={task.id} clientId={task.clientId} />
          ) : (
            <p className={styles['soft']}>{t('decision.notNow')}</p>
          )}
          <Decisions release={release} />
        </Section>
      </Anchor>
    </>
  );
};

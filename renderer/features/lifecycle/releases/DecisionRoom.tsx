import { useRef, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { backoutClock } from '#domain/releases/backout-clock.ts';
import { isOpenDefect, isSevere } from '#domain/releases/defect-moves.ts';
import { beforeRollout } from '#domain/releases/owed-documents.ts';
import { standingDecision } from '#domain/releases/release-moves.ts';
import type { GoCriterion, Release } from '#domain/releases/release.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Button } from '#components/Button.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { usePageTitle } from '#components/use-page-title.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { useOnMount } from '#components/use-on-mount.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { Collisions } from '#features/lifecycle/changes/Collisions.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetReleaseQuery,
  useAnswerCriterionMutation,
  type ReleaseRecord,
} from '#state/releases.ts';
import { useTimeZone } from '#state/session.ts';
import { useGetTaskQuery } from '#state/tasks.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { useLackText } from './ReleaseSteps.tsx';
import { decisionTone } from './release-tones.ts';
import { useCriterionText } from './use-criterion-text.ts';
import styles from './DecisionRoom.module.css';

/** Moves the focus to the question above or below, at its first answer. */
const step = (from: HTMLElement, by: 1 | -1): void => {
  const item = from.closest('li');
  const next = by === 1 ? item?.nextElementSibling : item?.previousElementSibling;
  next?.querySelector<HTMLElement>('button')?.focus();
};

const Questions = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const wordsOf = useCriterionText();
  const [answer] = useAnswerCriterionMutation();
  const isLocked = !mayRevise(release.status, 'criteria');
  const list = useRef<HTMLOListElement>(null);
  // The room is worked by keys: they are taken from the first question on, without a click before.
  useOnMount(() => list.current?.querySelector<HTMLElement>('button')?.focus());
  const give = (criterion: GoCriterion, isMet: boolean): void => {
    const wish = { id: release.id, criterionId: criterion.id, isMet, note: criterion.note };
    if (!isLocked) void runCommand(answer(wish).unwrap(), () => undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, criterion: GoCriterion): void => {
    const key = event.key.toLowerCase();
    const isYes = key === 'j' || key === 'y';
    const isAnswer = isYes || key === 'n';
    if (isAnswer) give(criterion, isYes);
    if (isAnswer || key === 'arrowdown') step(event.currentTarget, 1);
    if (key === 'arrowup') step(event.currentTarget, -1);
  };
  return (
    <ol ref={list} className={styles['questions']}>
      {release.goCriteria.map((criterion) => (
        <li key={criterion.id} className={styles['question']}>
          <span>{wordsOf(criterion)}</span>
          {[true, false].map((isMet) => (
            <button
              key={String(isMet)}
              type="button"
              className={styles['answer']}
              data-tone={isMet ? 'good' : 'bad'}
              aria-label={`${isMet ? t('decision.met') : t('decision.unmet')}: ${wordsOf(criterion)}`}
              aria-pressed={criterion.isMet === isMet}
              disabled={isLocked}
              onClick={() => give(criterion, isMet)}
              onKeyDown={(event) => onKeyDown(event, criterion)}
            >
              {isMet ? t('decision.met') : t('decision.unmet')}
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
};

type RoomProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

const Readiness = ({ task, record }: RoomProps) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const lackText = useLackText();
  const { release, facts, moves } = record;
  const severe = facts.defects.filter((defect) => isSevere(defect) && isOpenDefect(defect));
  const early = release.deliverables.filter(
    ({ isRequired, documentType }) => isRequired && beforeRollout.includes(documentType),
  );
  const done = early.filter(({ status }) => status === 'approved' || status === 'waived').length;
  const { turnBy } = backoutClock(release, facts.now);
  const { isTested, steps } = release.backoutPlan;
  const lacks = moves.find(({ to }) => to === 'go')?.lacks ?? [];
  const { windowFrom, windowTo } = release;
  return (
    <>
      <section className={styles['part']}>
        <h2>{t('room.window')}</h2>
        <p>
          {windowFrom === null || windowTo === null
            ? t('room.noWindow')
            : `${format.dateTime(windowFrom, zone)}–${format.time(windowTo, zone)}`}
        </p>
      </section>
      <section className={styles['part']}>
        <h2>{t('room.severe')}</h2>
        {severe.length === 0 ? (
          <p>{t('room.noSevere')}</p>
        ) : (
          <ul className={styles['list']}>
            {severe.map(({ id, number, title, severity }) => (
              <li key={id}>
                {number} {title} ({t(`defects.severities.${severity}`)})
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles['part']}>
        <h2>{t('room.documents')}</h2>
        <p>{t('room.documentsReady', { done, total: early.length })}</p>
      </section>
      <section className={styles['part']}>
        <h2>{t('room.backout')}</h2>
        <p>
          {turnBy === null || steps.length === 0
            ? t('room.backoutMissing')
            : `${t('clock.turnBy')} ${format.dateTime(turnBy, zone)} · ${isTested ? t('room.backoutTested') : t('room.backoutNotTested')}`}
        </p>
      </section>
      <section className={styles['part']} id="release-collisions">
        <h2>{t('room.collisions')}</h2>
        {windowFrom === null || windowTo === null ? (
          <p>{t('room.noWindow')}</p>
        ) : (
          <Collisions
            slot={{ id: release.id, systemId: task.systemId, from: windowFrom, to: windowTo }}
          />
        )}
      </section>
      {lacks.length === 0 ? null : (
        <section className={styles['part']}>
          <h2>{t('room.lacking')}</h2>
          <ul className={styles['list']}>
            {lacks.map((lack) => (
              <li key={lack.code}>{lackText(lack)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const Room = ({ task, record }: RoomProps) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const navigate = useNavigate();
  const leave = (): void => void navigate(paths.task(task.id));
  useShortcut('escape', leave);
  usePageTitle(t('room.title'));
  const { release, facts } = record;
  const decision = standingDecision(release, facts.readySince);
  const isNow = release.status === 'ready' || release.status === 'go';
  return (
    <main className={styles['room']}>
      <header className={styles['head']}>
        <h1>
          {t('room.title')}: {task.title} {release.version}
        </h1>
        <span className={styles['soft']}>
          {task.number} · {record.system?.name}
        </span>
        <span className={styles['leave']}>
          <Button onClick={leave}>{t('room.leave')}</Button>
        </span>
      </header>
      <div className={styles['column']}>
        <Questions release={release} />
        <p className={styles['soft']}>{t('room.keys')}</p>
      </div>
      <div className={styles['column']}>
        {decision === null ? null : (
          <p className={styles['verdict']} data-tone={decisionTone[decision.result]}>
            {t(`decision.result.${decision.result}`)} · {format.dateTime(decision.at, zone)}
          </p>
        )}
        <Readiness task={task} record={record} />
        {isNow ? (
          <DecisionForm id={task.id} clientId={task.clientId} />
        ) : (
          <p className={styles['soft']}>{t('decision.notNow')}</p>
        )}
      </div>
    </main>
  );
};

/** The go/no-go room: the whole window for a meeting, readable on a projector. Escape leaves. */
export const DecisionRoom = () => {
  const id = useRecordId<TaskId>();
  const task = useGetTaskQuery(id);
  const release = useGetReleaseQuery(id);
  return (
    <Loaded query={task} skeleton="record">
      {(found) => (
        <Loaded query={release} skeleton="record">
          {(record) => <Room task={found} record={record} />}
        </Loaded>
      )}
    </Loaded>
  );
};

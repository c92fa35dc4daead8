import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Instant } from '#domain/time/instant.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import {
  hasFailedStage,
  openChecks,
  stepNeedsReason,
  stepsOfStage,
} from '#domain/releases/advance-stage.ts';
import type { StageStep } from '#domain/releases/advance-stage.ts';
import { stageToForm } from '#domain/releases/release-form.ts';
import type { StageForm, TypedLine } from '#domain/releases/release-form.ts';
import type { Release, RolloutStage } from '#domain/releases/release.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import {
  useAdvanceStageMutation,
  useTickCheckMutation,
  type ReleaseRecord,
} from '#state/releases.ts';
import { usePlace, useTimeZone } from '#state/session.ts';
import { useListEnvironmentsQuery } from '#state/systems.ts';
import { useNewId } from '#state/use-new-id.ts';
import { StagePlan } from './StagePlan.tsx';
import { BackoutPlanPart } from './BackoutPlanPart.tsx';
import { BackoutWatch } from './BackoutWatch.tsx';
import { LineList } from './LineList.tsx';
import { stageTone } from './release-tones.ts';
import { useRevise } from './use-revise.ts';
import styles from './releases.module.css';

const StageTimes = ({ stage }: { readonly stage: RolloutStage }) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const { plannedAt, startedAt, endedAt } = stage;
  const lateness = (plan: Instant, actual: Instant): string => {
    const late = secondsBetween(plan, actual);
    // Within five minutes nobody calls it late.
    if (Math.abs(late) < 300) return t('rollout.onTime');
    const duration = formatDuration(toSeconds(Math.abs(late)));
    return late > 0 ? t('rollout.late', { duration }) : t('rollout.early', { duration });
  };
  const show = (label: string, at: typeof plannedAt) =>
    at === null ? null : (
      <span>
        {label} {format.dateTime(at, zone)}
      </span>
    );
  return (
    <p className={styles['times']}>
      {show(t('rollout.planned'), plannedAt)}
      {show(t('rollout.started'), startedAt)}
      {show(t('rollout.ended'), endedAt)}
      {plannedAt === null || startedAt === null ? null : (
        <span>{lateness(plannedAt, startedAt)}</span>
      )}
      {startedAt === null || endedAt === null ? null : (
        <span>
          {t('rollout.took', { duration: formatDuration(secondsBetween(startedAt, endedAt)) })}
        </span>
      )}
    </p>
  );
};

const Checks = ({
  release,
  stage,
}: {
  readonly release: Release;
  readonly stage: RolloutStage;
}) => {
  const format = useFormat();
  const zone = useTimeZone();
  const [tick] = useTickCheckMutation();
  return stage.checks.map((check) => (
    <label key={check.id} className={styles['check']}>
      <input
        type="checkbox"
        checked={check.doneAt !== null}
        disabled={release.status !== 'rolling-out' || stage.status !== 'running'}
        onChange={(event) => {
          const isDone = event.currentTarget.checked;
          const wish = { id: release.id, stageId: stage.id, checkId: check.id, isDone };
          void runCommand(tick(wish).unwrap(), () => undefined);
        }}
      />
      {check.text}
      {check.doneAt === null ? null : (
        <span className={styles['soft']}>{format.time(check.doneAt, zone)}</span>
      )}
    </label>
  ));
};

const StageButtons = ({
  release,
  stage,
}: {
  readonly release: Release;
  readonly stage: RolloutStage;
}) => {
  const t = useT('releases');
  const [advance] = useAdvanceStageMutation();
  const [asked, setAsked] = useState<'fail' | 'skip' | null>(null);
  const open = openChecks(stage.checks);
  const go = (step: StageStep, reason: string): void => {
    setAsked(null);
    const wish = { id: release.id, stageId: stage.id, step, reason };
    void runCommand(advance(wish).unwrap(), () => undefined);
  };
  return (
    <>
      {stepsOfStage(release, stage).map((step) => (
        <Button
          key={step}
          {...(step === 'start' || step === 'finish' ? { tone: 'primary' as const } : {})}
          isDisabled={step === 'finish' && open > 0}
          onClick={() => {
            if (stepNeedsReason(step) && (step === 'fail' || step === 'skip')) setAsked(step);
            else go(step, '');
          }}
        >
          {t(`rollout.step.${step}`)}
        </Button>
      ))}
      {stage.status === 'running' && open > 0 ? (
        <span className={styles['soft']}>{t('rollout.openChecks', { count: open })}</span>
      ) : null}
      {asked === null ? null : (
        <ReasonDialog
          title={t(`rollout.step.${asked}`)}
          action={t(`rollout.step.${asked}`)}
          label={t(`rollout.reason.${asked}`)}
          onReason={(reason) => go(asked, reason)}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
};

type StagesProps = { readonly task: LifecycleTask; readonly release: Release };

const Stage = ({ task, release, stage }: StagesProps & { readonly stage: RolloutStage }) => {
  const t = useT('releases');
  const place = usePlace();
  const newId = useNewId();
  const revise = useRevise(release.id);
  const isLocked = !mayRevise(release.status, 'stages');
  const [isPlanning, setPlanning] = useState(false);
  const { data: environments = [] } = useListEnvironmentsQuery(task.systemId);
  const environment = environments.find(({ id }) => id === stage.environmentId);
  const where = [environment?.name ?? '', stage.audience].filter((text) => text !== '');
  const keepChecks = (checks: readonly TypedLine[]): void =>
    void revise({
      stages: release.stages.map((each) => {
        const form = stageToForm(each, place);
        return each.id === stage.id ? { ...form, checks } : form;
      }),
    });
  return (
    <li className={styles['stage']} data-status={stage.status}>
      <div className={styles['row']}>
        <h3 className={styles['stageName']}>{stage.name}</h3>
        <StatusBadge tone={stageTone[stage.status]} label={t(`rollout.stage.${stage.status}`)} />
        <span className={styles['soft']}>{where.join(' · ')}</span>
        <span className={styles['push']} />
        {isLocked ? null : (
          <Button tone="quiet" onClick={() => setPlanning(true)}>
            {t('rollout.plan')}
          </Button>
        )}
        <StageButtons release={release} stage={stage} />
      </div>
      <StageTimes stage={stage} />
      {stage.note === '' ? null : <p className={styles['soft']}>{stage.note}</p>}
      {isLocked ? (
        <Checks release={release} stage={stage} />
      ) : (
        <LineList
          lines={stage.checks}
          isLocked={false}
          addLabel={t('rollout.addCheck')}
          onChange={keepChecks}
          onAdd={(text) => keepChecks([...stage.checks, { id: newId(), text }])}
        />
      )}
      {isPlanning ? (
        <StagePlan
          release={release}
          stage={stage}
          environments={environments}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </li>
  );
};

const usual = [
  ['prepare', ['backup', 'people']],
  ['pilot', ['pilot']],
  ['production', ['login', 'flows', 'monitoring']],
] as const;

const Stages = ({ task, release }: StagesProps) => {
  const t = useT('releases');
  const place = usePlace();
  const newId = useNewId();
  const revise = useRevise(release.id);
  const isLocked = !mayRevise(release.status, 'stages');
  const forms = release.stages.map((stage) => stageToForm(stage, place));
  const blank = (name: string, checks: readonly TypedLine[]): StageForm => ({
    id: newId(),
    name,
    environmentId: '',
    audience: '',
    date: '',
    time: '',
    checks,
  });
  const addUsual = (): void =>
    void revise({
      stages: usual.map(([name, checks]) =>
        blank(
          t(`rollout.usualStages.${name}`),
          checks.map((check) => ({ id: newId(), text: t(`rollout.usualChecks.${check}`) })),
        ),
      ),
    });
  return (
    <Anchor id="release-stages">
      <Section
        title={t('rollout.title')}
        actions={
          !isLocked && forms.length === 0 ? (
            <Button onClick={addUsual}>{t('rollout.usual')}</Button>
          ) : undefined
        }
      >
        {forms.length === 0 ? <p className={styles['soft']}>{t('rollout.empty')}</p> : null}
        {hasFailedStage(release.stages) ? <p>{t('rollout.stopped')}</p> : null}
        {isLocked ? null : (
          <LineList
            lines={forms.map((form) => ({ id: form.id, text: form.name }))}
            isLocked={false}
            addLabel={t('rollout.add')}
            onChange={(lines) =>
              void revise({
                stages: lines.flatMap(({ id, text }) =>
                  forms
                    .filter((form) => form.id === id && text.trim() !== '')
                    .map((form) => ({ ...form, name: text })),
                ),
              })
            }
            onAdd={(text) => void revise({ stages: [...forms, blank(text, [])] })}
          />
        )}
        <ol className={styles['decisions']}>
          {release.stages.map((stage) => (
            <Stage key={stage.id} task={task} release={release} stage={stage} />
          ))}
        </ol>
      </Section>
    </Anchor>
  );
};

type RolloutProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

/** The roll-out: the clock while it runs, its stages in order, and the way back. */
export const ReleaseRollout = ({ task, record: { release } }: RolloutProps) => (
  <>
    <BackoutWatch release={release} />
    <Stages task={task} release={release} />
    <BackoutPlanPart release={release} />
  </>
);

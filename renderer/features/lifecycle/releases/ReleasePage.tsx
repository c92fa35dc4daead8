import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { isOpenDefect } from '#domain/releases/defect-moves.ts';
import type { ReleaseStatus } from '#domain/releases/release.ts';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { TaskId } from '#domain/record.ts';
import { KeyValues } from '#components/KeyValues.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { showSection } from '#components/show-section.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { Tabs } from '#components/Tabs.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import { Checklist } from '#features/lifecycle/Checklist.tsx';
import { PlainTask } from '#features/lifecycle/PlainTask.tsx';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { Trace } from '#components/trace/Trace.tsx';
import { TaskFrame } from '#features/lifecycle/TaskFrame.tsx';
import { TaskHours } from '#features/lifecycle/TaskHours.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import {
  useExportReleaseReportMutation,
  useGetReleaseQuery,
  type ReleaseRecord,
} from '#state/releases.ts';
import { useTimeZone } from '#state/session.ts';
import { ReleaseDecision } from './ReleaseDecision.tsx';
import { ReleaseDefects } from './ReleaseDefects.tsx';
import { ReleaseDeliverables } from './ReleaseDeliverables.tsx';
import { ReleaseHistory } from './ReleaseHistory.tsx';
import { ReleaseOverview } from './ReleaseOverview.tsx';
import { ReleaseRollout } from './ReleaseRollout.tsx';
import { ReleaseSignOff } from './ReleaseSignOff.tsx';
import { ReleaseSteps } from './ReleaseSteps.tsx';
import { releaseTone } from './release-tones.ts';
import styles from './releases.module.css';

const tabs = ['overview', 'rollout', 'decision', 'deliverables', 'defects', 'sign-off'] as const;
type Tab = (typeof tabs)[number];

/** The tab on which each part that a guard may lead to is found. */
const tabOf: Readonly<Record<string, Tab>> = {
  'release-scope': 'overview',
  'release-plan': 'overview',
  'release-risks': 'overview',
  'release-communication': 'overview',
  'release-collisions': 'overview',
  'task-hours': 'overview',
  'release-stages': 'rollout',
  'release-backout': 'rollout',
  'release-turning-back': 'rollout',
  'release-criteria': 'decision',
  'release-decision': 'decision',
  'release-deliverables': 'deliverables',
  'release-defects': 'defects',
  'release-hypercare': 'sign-off',
  'release-sign-off': 'sign-off',
  'release-lessons': 'sign-off',
  'release-problem': 'sign-off',
};

const way = [
  'draft',
  'planned',
  'building',
  'testing',
  'ready',
  'go',
  'rolling-out',
  'hypercare',
  'signed-off',
  'closed',
] as const satisfies readonly ReleaseStatus[];

/** Where on its way the release is. */
const Way = ({ status }: { readonly status: ReleaseStatus }) => {
  const t = useT('releases');
  const at = way.findIndex((each) => each === status);
  return (
    <ol className={styles['path']} aria-label={t('path')}>
      {way.map((each, index) => (
        <li key={each} data-passed={index < at} aria-current={each === status ? 'step' : undefined}>
          {t(`status.${each}`)}
        </li>
      ))}
    </ol>
  );
};

type RecordProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

const Part = ({ tab, task, record }: RecordProps & { readonly tab: Tab }) => {
  switch (tab) {
    case 'overview':
      return (
        <>
          <ReleaseOverview task={task} record={record} />
          <Trace kind="release" id={task.id} />
          <Checklist taskId={task.id} />
          <Anchor id="task-hours">
            <TaskHours task={task} />
          </Anchor>
          <ReleaseHistory record={record} />
        </>
      );
    case 'rollout':
      return <ReleaseRollout task={task} record={record} />;
    case 'decision':
      return <ReleaseDecision task={task} record={record} />;
    case 'deliverables':
      return <ReleaseDeliverables task={task} record={record} />;
    case 'defects':
      return <ReleaseDefects task={task} record={record} />;
    case 'sign-off':
      return <ReleaseSignOff task={task} record={record} />;
  }
};

const About = ({ record: { release } }: Pick<RecordProps, 'record'>) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const { windowFrom, windowTo } = release;
  return (
    <Section title={t('plan.inShort')}>
      <KeyValues
        items={[
          { label: t('plan.version'), value: release.version },
          { label: t('plan.type'), value: t(`type.${release.type}`) },
          {
            label: t('plan.window'),
            value:
              windowFrom === null || windowTo === null
                ? null
                : `${format.dateTime(windowFrom, zone)}–${format.time(windowTo, zone)}`,
          },
        ]}
      />
    </Section>
  );
};

/** Saves the whole release as one paper: for the client's binder, or to sign. */
const SaveReport = ({ id }: { readonly id: TaskId }) => {
  const t = useT('releases');
  const [save, { isLoading }] = useExportReleaseReportMutation();
  return (
    <Button
      isDisabled={isLoading}
      onClick={() =>
        void runCommand(save({ id }).unwrap(), ({ path }) => {
          if (path !== null) notify.done(t('report.saved'));
        })
      }
    >
      {t('report.save')}
    </Button>
  );
};

const ReleaseRecordPage = ({ task, record }: RecordProps) => {
  const t = useT('releases');
  const navigate = useNavigate();
  const [{ tab }, set] = useUrlState({ tab: tabs });
  const { release, facts } = record;
  const editing = useState(false);
  const show = (section: string): void => {
    if (section === 'system') return void navigate(paths.system(task.systemId));
    if (section === 'person') return void navigate(paths.settings({ part: 'appearance' }));
    // The form of what all tasks have: the person responsible and the days.
    if (section === 'task-edit') return editing[1](true);
    const place = tabOf[section];
    if (place !== undefined) set({ tab: place });
    // The part is there once the chosen tab has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => void showSection(section)));
  };
  const open = facts.defects.filter(isOpenDefect).length;
  return (
    <TaskFrame
      task={task}
      badge={
        <>
          {release.version === '' ? null : <span>{release.version}</span>}
          <StatusBadge tone={releaseTone[release.status]} label={t(`status.${release.status}`)} />
        </>
      }
      toolbar={<ReleaseSteps task={task} record={record} onShow={show} />}
      aside={<About record={record} />}
      editing={editing}
      actions={<SaveReport id={task.id} />}
    >
      <Way status={release.status} />
      <Tabs
        label={t('tab.label')}
        value={tab}
        onChange={(value) => set({ tab: value })}
        tabs={tabs.map((value) => ({
          value,
          label: t(`tab.${value}`),
          ...(value === 'defects' && open > 0 ? { count: open } : {}),
        }))}
      />
      <div className={styles['panel']} role="tabpanel" aria-label={t(`tab.${tab}`)}>
        <Part tab={tab} task={task} record={record} />
      </div>
    </TaskFrame>
  );
};

/** A release: what it brings, how it is rolled out, what was decided, what it owes, what was found, who signed. */
export const ReleasePage = ({ task }: { readonly task: LifecycleTask }) => {
  const query = useGetReleaseQuery(task.id);
  return (
    <Loaded query={query} skeleton="record" empty={<PlainTask task={task} />}>
      {(record) => <ReleaseRecordPage task={task} record={record} />}
    </Loaded>
  );
};

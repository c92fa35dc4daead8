import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { SystemDocuments } from '#components/documents/SystemDocuments.tsx';
import { SystemIntegrations } from '#components/integrations/SystemIntegrations.tsx';
import { LifeLine } from '#components/life-line/LifeLine.tsx';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { PdfButton } from '#components/PdfButton.tsx';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { showSection } from '#components/show-section.ts';
import { Tabs } from '#components/Tabs.tsx';
import { useOnMount } from '#components/use-on-mount.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { isInUse } from '#domain/integrations/support.ts';
import type { SystemId } from '#domain/record.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import {
  useGetLifeLineQuery,
  useRemoveSystemMutation,
  type SystemLifeLine,
} from '#state/systems.ts';
import { PhaseMoves } from './PhaseMoves.tsx';
import { PhaseProposal } from './PhaseProposal.tsx';
import { SystemContinuity } from './SystemContinuity.tsx';
import { SystemDrawer } from './SystemDrawer.tsx';
import { SystemEnvironments } from './SystemEnvironments.tsx';
import { SystemFacts } from './SystemFacts.tsx';
import { SystemHandovers } from './SystemHandovers.tsx';
import { SystemHours } from './SystemHours.tsx';
import { SystemLinks } from './SystemLinks.tsx';
import { SystemPeople } from './SystemPeople.tsx';
import { partWith, systemParts, type SystemPart } from './system-parts.ts';
import { SystemTasks } from './SystemTasks.tsx';
import styles from './systems.module.css';

type ActionsProps = { readonly system: System; readonly onShow: (section: string) => void };

const SystemActions = ({ system, onShow }: ActionsProps) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const [remove] = useRemoveSystemMutation();
  const [isEditing, setEditing] = useState(false);
  const askToRemove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { name: system.name }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: system.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.systems());
    });
  };
  useShortcut('mod+e', () => setEditing(true));
  return (
    <>
      <PhaseMoves system={system} onShow={onShow} />
      <Button icon={<IconPencil size={15} />} onClick={() => setEditing(true)} keys="mod+e">
        {t('edit')}
      </Button>
      <ActionMenu
        label={t('more', { name: system.name })}
        items={[
          {
            label: t('remove'),
            icon: <IconTrash size={15} />,
            tone: 'danger',
            onSelect: () => void askToRemove(),
          },
        ]}
      />
      {isEditing ? <SystemDrawer system={system} onClose={() => setEditing(false)} /> : null}
    </>
  );
};

type ReadProps = { readonly life: SystemLifeLine };

type PartProps = {
  readonly life: SystemLifeLine;
  readonly part: SystemPart;
  /** The section that was asked for when the part was opened; '' for none. */
  readonly wanted: string;
};

/** A place on the page to which a list of what is lacking leads. */
const At = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div id={id} tabIndex={-1} className={styles['at']}>
    {children}
  </div>
);

/** The line of its life, with the days on which what it rests on loses its support. */
const SystemLife = ({ life }: ReadProps) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const today = useToday();
  const { data: rests = [] } = useListIntegrationsQuery({ systemId: life.system.id });
  const supports = rests.flatMap(({ id, status, product, version, support, acceptedRisk }) =>
    support.end === null || !isInUse({ status })
      ? []
      : [
          {
            id,
            name: `${product.product} ${version}`,
            end: support.end,
            isAccepted: acceptedRisk !== null,
          },
        ],
  );
  return (
    <Section title={t('lifeLine.title')}>
      <LifeLine
        data={{ ...life, supports }}
        today={today}
        actions={<PdfButton />}
        onOpen={(to) => void navigate(to)}
      />
    </Section>
  );
};

/** One part of the page; drawn anew for each, it shows the section that was asked for. */
const Part = ({ life, part, wanted }: PartProps) => {
  const { system } = life;
  useOnMount(() => {
    if (wanted !== '') showSection(wanted);
  });
  switch (part) {
    case 'overview':
      return (
        <>
          <SystemLife life={life} />
          <At id="system-facts">
            <SystemFacts life={life} />
          </At>
          <At id="system-environments">
            <SystemEnvironments systemId={system.id} />
          </At>
          <At id="system-links">
            <SystemLinks system={system} />
          </At>
        </>
      );
    case 'work':
      return (
        <>
          <At id="system-tasks">
            <SystemTasks system={system} />
          </At>
          <SystemHours system={system} />
        </>
      );
    case 'people':
      return (
        <>
          <At id="system-people">
            <SystemPeople life={life} />
          </At>
          <At id="system-handovers">
            <SystemHandovers system={system} />
          </At>
          <SystemContinuity system={system} />
        </>
      );
    case 'third-parties':
      return (
        <At id="system-third-parties">
          <SystemIntegrations systemId={system.id} />
        </At>
      );
    case 'documents':
      return (
        <>
          <At id="system-documents">
            <SystemDocuments system={system} />
          </At>
          <Attachments table="systems" recordId={system.id} />
        </>
      );
  }
};

const SystemRecord = ({ life }: ReadProps) => {
  const t = useT('systems');
  const { system } = life;
  const [{ part }, setAt] = useUrlState({ part: systemParts });
  const [wanted, setWanted] = useState('');
  const show = (section: string): void => {
    if (showSection(section)) return;
    setWanted(section);
    setAt({ part: partWith(section) });
  };
  return (
    <Page
      title={system.name}
      badge={<PhaseBadge phase={system.phase} />}
      crumbs={[{ label: t('title'), to: paths.systems() }]}
      actions={<SystemActions system={system} onShow={show} />}
      toolbar={
        <Tabs
          label={t('parts.label')}
          value={part}
          onChange={(next) => {
            setWanted('');
            setAt({ part: next });
          }}
          tabs={systemParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
        />
      }
    >
      <PhaseProposal system={system} />
      <Part key={part} life={life} part={part} wanted={wanted} />
    </Page>
  );
};

/** One system, in parts: what it is and rests on, its life, its work, its people, its third parties, its papers. */
export const SystemPage = () => {
  const t = useT('systems');
  const id = useRecordId<SystemId>();
  const query = useGetLifeLineQuery(id);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {(life) => <SystemRecord key={life.system.id} life={life} />}
    </LoadedRecord>
  );
};

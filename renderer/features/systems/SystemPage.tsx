import { IconArrowRight, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { LifeLine } from '#components/life-line/LifeLine.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import type { SystemId } from '#domain/record.ts';
import { phaseTransitions } from '#domain/systems/phases.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useGetLifeLineQuery, useRemoveSystemMutation } from '#state/systems.ts';
import { PhaseDialog } from './PhaseDialog.tsx';
import { SystemContinuity } from './SystemContinuity.tsx';
import { SystemDrawer } from './SystemDrawer.tsx';
import { SystemFacts } from './SystemFacts.tsx';
import { SystemHours } from './SystemHours.tsx';
import { SystemPeople } from './SystemPeople.tsx';
import { SystemTasks } from './SystemTasks.tsx';

const SystemActions = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const [remove] = useRemoveSystemMutation();
  const [open, setOpen] = useState<'facts' | 'phase' | null>(null);
  const close = (): void => setOpen(null);
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
  useShortcut('mod+e', () => setOpen('facts'));
  return (
    <>
      {phaseTransitions[system.phase].length === 0 ? null : (
        <Button tone="primary" icon={<IconArrowRight size={15} />} onClick={() => setOpen('phase')}>
          {t('phase.change')}
        </Button>
      )}
      <Button icon={<IconPencil size={15} />} onClick={() => setOpen('facts')} keys="mod+e">
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
      {open === 'facts' ? <SystemDrawer system={system} onClose={close} /> : null}
      {open === 'phase' ? <PhaseDialog system={system} onClose={close} /> : null}
    </>
  );
};

/** One system: its life line on top, then who is responsible, its work and its hours. */
export const SystemPage = () => {
  const t = useT('systems');
  const navigate = useNavigate();
  const today = useToday();
  const id = useRecordId<SystemId>();
  const query = useGetLifeLineQuery(id);
  return (
    <Loaded
      query={query}
      skeleton="record"
      empty={<EmptyState isPage title={t('missing')} text={t('missingText')} />}
    >
      {(life) => (
        <Page
          key={life.system.id}
          title={life.system.name}
          badge={<PhaseBadge phase={life.system.phase} />}
          crumbs={[{ label: t('title'), to: paths.systems() }]}
          actions={<SystemActions system={life.system} />}
        >
          <Section title={t('lifeLine.title')}>
            <LifeLine data={life} today={today} onOpen={(to) => void navigate(to)} />
          </Section>
          <SystemFacts life={life} />
          <SystemPeople life={life} />
          <SystemContinuity life={life} />
          <SystemTasks system={life.system} />
          <SystemHours system={life.system} />
        </Page>
      )}
    </Loaded>
  );
};

import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { SupportBadge } from '#components/integrations/SupportBadge.tsx';
import { integrationName } from '#components/integrations/use-support-words.ts';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { Trace } from '#components/trace/Trace.tsx';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import type { IntegrationId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetIntegrationQuery,
  useRemoveIntegrationMutation,
  useStepIntegrationMutation,
  type IntegrationRecord,
} from '#state/integrations.ts';
import { IntegrationDrawer } from './IntegrationDrawer.tsx';
import { IntegrationSections } from './IntegrationSections.tsx';
import { IntegrationWork } from './IntegrationWork.tsx';
import { SupportSection } from './SupportSection.tsx';
import { statusTone } from './status-tone.ts';
import styles from './integrations.module.css';

type RecordProps = { readonly record: IntegrationRecord };

const Moves = ({ record }: RecordProps) => {
  const t = useT('integrations');
  const [step] = useStepIntegrationMutation();
  const { id } = record.integration;
  return (
    <MoveButtons
      moves={record.moves.map((move) => ({
        ...move,
        label: t(`move.${move.to}`),
        lacks: move.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
      }))}
      onShow={showSection}
      onMove={(to, words) =>
        void runCommand(step({ id, to, ...words }).unwrap(), () =>
          notify.done(t('page.moved'), { undo: true }),
        )
      }
    />
  );
};

const More = ({ record }: RecordProps) => {
  const t = useT('integrations');
  const navigate = useNavigate();
  const [remove] = useRemoveIntegrationMutation();
  const name = integrationName(record.integration);
  const ask = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('page.removeTitle'),
      text: t('page.removeText', { name }),
      action: t('page.remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: record.integration.id }).unwrap(), () => {
      notify.done(t('page.removed'), { undo: true });
      void navigate(paths.integrations());
    });
  };
  return (
    <ActionMenu
      label={t('page.more', { name })}
      items={[
        {
          label: t('page.remove'),
          icon: <IconTrash size={15} />,
          tone: 'danger',
          onSelect: () => void ask(),
        },
      ]}
    />
  );
};

const Badges = ({ record: { integration } }: RecordProps) => {
  const t = useT('integrations');
  return (
    <>
      <StatusBadge
        tone={integration.isDue ? 'careful' : statusTone[integration.status]}
        label={integration.isDue ? t('upgradeDue') : t(`status.${integration.status}`)}
      />
      {integration.support.state === integration.status ? null : (
        <SupportBadge state={integration.support.state} />
      )}
    </>
  );
};

const RecordPage = ({ record }: RecordProps) => {
  const t = useT('integrations');
  const [isEditing, setEditing] = useState(false);
  const edit = (): void => setEditing(true);
  useShortcut('mod+e', edit);
  const { integration } = record;
  return (
    <Page
      title={integrationName(integration)}
      crumbs={[{ label: t('title'), to: paths.integrations() }]}
      badge={<Badges record={record} />}
      subtitle={
        <span className={styles['soft']}>
          <RecordLink to={paths.system(integration.systemId)}>{integration.systemName}</RecordLink>
          {' · '}
          <RecordLink to={paths.client(integration.clientId)}>{integration.clientName}</RecordLink>
        </span>
      }
      actions={
        <>
          <Button icon={<IconPencil size={15} />} onClick={edit} keys="mod+e">
            {t('page.edit')}
          </Button>
          <More record={record} />
        </>
      }
      toolbar={<Moves record={record} />}
    >
      <SupportSection record={record} onEdit={edit} />
      <IntegrationWork record={record} />
      <Trace kind="integration" id={integration.id} />
      <IntegrationSections record={record} onEdit={edit} />
      {isEditing ? (
        <IntegrationDrawer integration={integration} onClose={() => setEditing(false)} />
      ) : null}
    </Page>
  );
};

/** One integration: how it stands with its support, its work, and everything agreed about it. */
export const IntegrationPage = () => {
  const t = useT('integrations');
  const query = useGetIntegrationQuery(useRecordId<IntegrationId>());
  return (
    <LoadedRecord
      query={query}
      missing={{
        title: t('page.missing'),
        text: t('page.missingText'),
        back: { label: t('title'), to: paths.integrations() },
      }}
    >
      {(record) => <RecordPage key={record.integration.id} record={record} />}
    </LoadedRecord>
  );
};

import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { DocumentStateBadge } from '#components/documents/DocumentStateBadge.tsx';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { documentState } from '#domain/documents/document-state.ts';
import type { Document } from '#domain/documents/document.ts';
import type { DocumentId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetDocumentViewQuery, useRemoveDocumentMutation } from '#state/document-register.ts';
import { useToday } from '#state/session.ts';
import { DocumentDrawer } from './DocumentDrawer.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentHistory } from './DocumentHistory.tsx';
import { DocumentSteps } from './DocumentSteps.tsx';
import { VersionDrawer } from './VersionDrawer.tsx';
import { VersionList } from './VersionList.tsx';

const canHaveVersion = ({ status }: Document): boolean =>
  status !== 'superseded' && status !== 'retired';

type ActionsProps = { readonly document: Document; readonly onAdd: () => void };

const DocumentActions = ({ document, onAdd }: ActionsProps) => {
  const t = useT('documentRegister');
  const navigate = useNavigate();
  const [remove] = useRemoveDocumentMutation();
  const [isEditing, setEditing] = useState(false);
  const { id, title } = document;
  useShortcut('mod+e', () => setEditing(true));
  const askToRemove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { title }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.documents());
    });
  };
  return (
    <>
      {canHaveVersion(document) ? (
        <Button icon={<IconPlus size={15} />} onClick={onAdd}>
          {t('versions.add')}
        </Button>
      ) : null}
      <Button onClick={() => setEditing(true)} keys="mod+e">
        {t('edit')}
      </Button>
      <ActionMenu
        label={t('more', { title })}
        items={[
          {
            label: t('remove'),
            icon: <IconTrash size={15} />,
            tone: 'danger',
            onSelect: () => void askToRemove(),
          },
        ]}
      />
      {isEditing ? <DocumentDrawer document={document} onClose={() => setEditing(false)} /> : null}
    </>
  );
};

/** One document: its steps, what holds, its versions, its files, and how it came to stand where it does. */
export const DocumentPage = () => {
  const t = useT('documentRegister');
  const today = useToday();
  const id = useRecordId<DocumentId>();
  const query = useGetDocumentViewQuery(id);
  const [isAdding, setAdding] = useState(false);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {(view) => (
        <Page
          key={view.document.id}
          title={view.document.title}
          crumbs={[{ label: t('title'), to: paths.documents() }]}
          badge={<DocumentStateBadge state={documentState(view.document, today)} />}
          actions={<DocumentActions document={view.document} onAdd={() => setAdding(true)} />}
          toolbar={<DocumentSteps view={view} />}
          aside={<DocumentFacts view={view} />}
        >
          <VersionList view={view} />
          <Attachments table="documents" recordId={view.document.id} />
          <DocumentHistory view={view} />
          {isAdding ? (
            <VersionDrawer document={view.document} onClose={() => setAdding(false)} />
          ) : null}
        </Page>
      )}
    </LoadedRecord>
  );
};

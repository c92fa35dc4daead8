import {
  IconDeviceFloppy,
  IconExternalLink,
  IconFile,
  IconPencil,
  IconShieldCheck,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { ActionMenu } from '#components/ActionMenu.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import type { AttachmentRow } from '#state/attachments.ts';
import { useFileStates, type ArchivedState } from '#state/file-check.ts';
import { useTimeZone } from '#state/session.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { useAttachmentActions, type AttachmentActions } from './use-attachment-actions.ts';
import styles from './attachments.module.css';

const tones = { there: 'good', missing: 'bad', altered: 'bad' } as const satisfies Record<
  ArchivedState,
  string
>;

type MenuProps = {
  readonly file: AttachmentRow;
  readonly actions: AttachmentActions;
  readonly onRename: (file: AttachmentRow) => void;
};

const FileMenu = ({ file, actions, onRename }: MenuProps) => {
  const t = useT('attachments');
  const item = (label: string, icon: typeof IconFile, act: (file: AttachmentRow) => void) => {
    const Icon = icon;
    return { label, icon: <Icon size={15} />, onSelect: () => act(file) };
  };
  return (
    <ActionMenu
      label={t('more', { name: file.name })}
      items={[
        item(t('open'), IconExternalLink, actions.open),
        item(t('saveAs'), IconDeviceFloppy, actions.saveAs),
        item(t('rename'), IconPencil, onRename),
        item(t('check'), IconShieldCheck, actions.verify),
        { ...item(t('remove'), IconTrash, actions.remove), tone: 'danger' as const },
      ]}
    />
  );
};

const useColumns = (
  actions: AttachmentActions,
  onRename: MenuProps['onRename'],
): readonly Column<AttachmentRow>[] => {
  const t = useT('attachments');
  const states = useFileStates();
  const zone = useTimeZone();
  const stateOf = ({ sha256 }: AttachmentRow): ArchivedState => states[sha256] ?? 'there';
  return [
    {
      id: 'name',
      header: t('name'),
      text: ({ name }) => name,
      cell: ({ name }) => (
        <span className={styles['name']}>
          <IconFile size={15} aria-hidden="true" />
          {name}
        </span>
      ),
    },
    {
      id: 'size',
      header: t('size'),
      kind: 'number',
      width: 90,
      text: ({ size }, format) => format.fileSize(size),
    },
    {
      id: 'added',
      header: t('added'),
      kind: 'date',
      width: 150,
      text: ({ createdAt }, format) => format.dateTime(createdAt, zone),
    },
    {
      id: 'by',
      header: t('by'),
      width: 150,
      text: ({ by }) => by?.name ?? '–',
      cell: ({ by }) => <PersonMark person={by} withName />,
    },
    {
      id: 'state',
      header: t('state'),
      kind: 'status',
      width: 100,
      text: (file) => t(stateOf(file)),
      cell: (file) => <StatusBadge tone={tones[stateOf(file)]} label={t(stateOf(file))} />,
    },
    {
      id: 'menu',
      header: t('more', { name: '' }),
      hidesHeader: true,
      width: 60,
      text: () => '',
      cell: (file) => <FileMenu {...{ file, actions, onRename }} />,
    },
  ];
};

/** What is wrong with files of this record, and what to do about it. */
const Alerts = ({ rows, actions }: ListProps & { readonly actions: AttachmentActions }) => {
  const t = useT('attachments');
  const states = useFileStates();
  const { notOpened } = actions;
  return (
    <div role="alert" className={styles['alerts']}>
      {rows.map(({ id, name, sha256 }) => {
        const state = states[sha256];
        return state === 'missing' || state === 'altered' ? (
          <p key={id} className={styles['alert']}>
            {t(`${state}Text`, { name })}
          </p>
        ) : null;
      })}
      {notOpened === null ? null : (
        <p className={styles['alert']}>{t(notOpened.why, { name: notOpened.file.name })}</p>
      )}
    </div>
  );
};

type ListProps = { readonly rows: readonly AttachmentRow[] };

/** The files of a record. Enter opens one. */
export const AttachmentList = ({ rows }: ListProps) => {
  const t = useT('attachments');
  const actions = useAttachmentActions();
  const [renamed, setRenamed] = useState<AttachmentRow | null>(null);
  const columns = useColumns(actions, setRenamed);
  return (
    <>
      <Alerts rows={rows} actions={actions} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={actions.open}
        fit="content"
      />
      {renamed === null ? null : <RenameDialog file={renamed} onClose={() => setRenamed(null)} />}
    </>
  );
};

import { useEffect, useEffectEvent } from 'react';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { useFileDrop } from '#components/use-file-drop.ts';
import { useT } from '#i18n/t.ts';
import { useListAttachmentsQuery, type AttachmentRow, type HeldBy } from '#state/attachments.ts';
import { useFileLooks } from '#state/file-check.ts';
import { useSending, type Dropped } from '#state/sending.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { droppedFiles } from './dropped-files.ts';
import { FileChooser } from './FileChooser.tsx';
import { FilesUnderWay } from './FilesUnderWay.tsx';
import styles from './attachments.module.css';

/** Looks after the files that come into sight: one removed or cut short on the disk is seen without being opened. */
const useLook = (rows: readonly AttachmentRow[]): void => {
  const { look } = useFileLooks();
  const hashes = rows.map(({ sha256 }) => sha256).join(' ');
  const lookNow = useEffectEvent(() => look(rows).catch(notify.fault));
  useEffect(() => {
    if (hashes !== '') void lookNow();
  }, [hashes]);
};

/** The files of a record: dropped or chosen, opened, saved elsewhere, renamed, taken away. */
export const Attachments = ({ table, recordId }: HeldBy) => {
  const t = useT('attachments');
  const query = useListAttachmentsQuery({ table, recordId });
  const { underWay, send, stop } = useSending({ table, recordId });
  const rows = query.data ?? [];
  useLook(rows);
  const add = (files: readonly Dropped[]): void => void send(files).catch(notify.fault);
  const { isOver, handlers } = useFileDrop((transfer) => add(droppedFiles(transfer)));
  return (
    <div className={styles['zone']} data-over={isOver} {...handlers}>
      <Section
        title={t('title')}
        {...(rows.length > 0 ? { count: rows.length } : {})}
        actions={<FileChooser onFiles={add} />}
      >
        <Loaded query={query}>
          {(files) => (files.length === 0 ? null : <AttachmentList rows={files} />)}
        </Loaded>
        <FilesUnderWay
          files={underWay}
          onStop={({ id, name, problem }) => {
            stop(id);
            if (problem === null) notify.done(t('cancelled', { name }));
          }}
        />
        <p className={styles['hint']} data-is-empty={rows.length === 0}>
          {isOver ? t('dropNow') : t('drop')}
        </p>
      </Section>
    </div>
  );
};

import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useListAttachmentsQuery, type AttachmentRow, type HeldBy } from '#state/attachments.ts';
import { useFileLooks } from '#state/file-check.ts';
import { useSending, type Dropped } from '#state/sending.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { droppedFiles, holdsFiles } from './dropped-files.ts';
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

/** What happens while files are dragged over the section. */
const useDrop = (onFiles: (files: readonly Dropped[]) => void) => {
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent): boolean => {
    if (!holdsFiles(event.dataTransfer)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => setOver(take(event)),
      onDragOver: (event: DragEvent) => {
        if (take(event)) event.dataTransfer.dropEffect = 'copy';
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const isStillWithin =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isStillWithin) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (take(event)) onFiles(droppedFiles(event.dataTransfer));
      },
    },
  } as const;
};

/** The files of a record: dropped or chosen, opened, saved elsewhere, renamed, taken away. */
export const Attachments = ({ table, recordId }: HeldBy) => {
  const t = useT('attachments');
  const query = useListAttachmentsQuery({ table, recordId });
  const { underWay, send, stop } = useSending({ table, recordId });
  const rows = query.data ?? [];
  useLook(rows);
  const add = (files: readonly Dropped[]): void => void send(files).catch(notify.fault);
  const { isOver, handlers } = useDrop(add);
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

import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { brandText } from '#domain/brand.ts';
import type { Attachment } from '#domain/documents/attachment.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListFilesByHashQuery } from '#state/attachments.ts';
import { useFileCheck, useFileStates, type FileCheck } from '#state/file-check.ts';
import styles from './settings.module.css';

/** Where a file's record is shown; null for those without a screen of their own. */
const placeOf = ({ table, recordId }: Attachment): string | null => {
  if (table === 'systems') return paths.system(brandText(recordId));
  return table === 'tasks' ? paths.task(brandText(recordId)) : null;
};

/** The files that aren't what they were, each with the way to its record. */
const BadFiles = ({ hashes }: { readonly hashes: readonly string[] }) => {
  const t = useT('attachments');
  const states = useFileStates();
  const { data: files = [] } = useListFilesByHashQuery(hashes);
  return (
    <ul aria-label={t('checkAll.list')}>
      {files.map((file) => {
        const place = placeOf(file);
        const state = states[file.sha256] ?? 'there';
        return (
          <li key={file.id}>
            {place === null ? file.name : <RecordLink to={place}>{file.name}</RecordLink>}
            {` – ${t(state)}`}
          </li>
        );
      })}
    </ul>
  );
};

const Found = ({ check }: { readonly check: FileCheck }) => {
  const t = useT('attachments');
  const format = useFormat();
  const states = useFileStates();
  const bad = Object.entries(states).filter(([, state]) => state !== 'there');
  const missing = bad.filter(([, state]) => state === 'missing').length;
  const { files, unread, done, total } = check;
  const words = (): string => {
    if (files === 0) return t('checkAll.none');
    if (bad.length + unread > 0) {
      return t('checkAll.bad', { missing, altered: bad.length - missing, unread, count: files });
    }
    return done < total
      ? t('checkAll.stopped', { done: format.fileSize(done), total: format.fileSize(total) })
      : t('checkAll.intact', { count: files });
  };
  return (
    <>
      <output className={bad.length + unread > 0 ? styles['problem'] : styles['good']}>
        {words()}
      </output>
      {bad.length > 0 ? <BadFiles hashes={bad.map(([hash]) => hash)} /> : null}
    </>
  );
};

/** Reads every attachment through, and says which are no longer what they were. */
export const AttachmentCheck = () => {
  const t = useT('attachments');
  const format = useFormat();
  const { check, start, stop } = useFileCheck();
  const isRunning = check?.isRunning === true;
  const said = (): string =>
    check === null
      ? ''
      : t('checkAll.running', {
          done: format.fileSize(check.done),
          total: format.fileSize(check.total),
        });
  return (
    <Section
      title={t('checkAll.title')}
      actions={
        isRunning ? (
          <Button onClick={stop}>{t('checkAll.stop')}</Button>
        ) : (
          <Button onClick={() => void start().catch(notify.fault)}>{t('checkAll.start')}</Button>
        )
      }
    >
      <p className={styles['lead']}>{t('checkAll.text')}</p>
      {isRunning ? (
        <ProgressBar
          label={t('checkAll.progress')}
          done={check.done}
          total={check.total}
          text={said()}
        />
      ) : null}
      {check === null || isRunning ? null : <Found check={check} />}
    </Section>
  );
};

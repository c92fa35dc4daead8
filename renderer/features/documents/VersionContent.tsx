import { useAttachmentActions } from '#components/attachments/use-attachment-actions.ts';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import type { Document, DocumentVersion } from '#domain/documents/document.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListAttachmentsQuery } from '#state/attachments.ts';
import { copyText } from '#state/desktop.ts';
import type { DocumentView } from '#state/document-register.ts';
import styles from './document.module.css';

type FileProps = { readonly document: Document; readonly attachmentId: string };

/** A version's file: opened from here; what is wrong with it stands among the document's files. */
const VersionFile = ({ document, attachmentId }: FileProps) => {
  const t = useT('documentRegister');
  const { open } = useAttachmentActions();
  const { data } = useListAttachmentsQuery({ table: 'documents', recordId: document.id });
  const file = data?.find(({ id }) => id === attachmentId);
  if (file === undefined)
    return data === undefined ? null : <p className={styles['lead']}>{t('versions.fileGone')}</p>;
  return (
    <p className={styles['content']}>
      {file.name} <Button onClick={() => open(file)}>{t('versions.open')}</Button>
    </p>
  );
};

const VersionLink = ({ url }: { readonly url: string }) => {
  const t = useT('documentRegister');
  const copy = async (): Promise<void> => {
    await copyText(url);
    notify.done(t('versions.copied'));
  };
  return (
    <>
      <p className={styles['content']}>
        <span className={styles['url']}>{url}</span>{' '}
        <Button onClick={() => void copy().catch(notify.fault)}>{t('versions.copyLink')}</Button>
      </p>
      <p className={styles['lead']}>{t('versions.linkHint')}</p>
    </>
  );
};

type ContentProps = { readonly view: DocumentView; readonly version: DocumentVersion };

/** What a version holds: its own text, its file or its address; and who approved it when. */
export const VersionContent = ({ view, version }: ContentProps) => {
  const t = useT('documentRegister');
  const format = useFormat();
  const { content, approvedOn, approvedBy } = version;
  const approver = view.people.find(({ id }) => id === approvedBy)?.name ?? t('facts.nobody');
  return (
    <section className={styles['version']} aria-label={t('versions.show', version)}>
      <h3 className={styles['versionTitle']}>
        {t('versions.version')} {version.version} · {t(`versions.${content.kind}`)}
        {approvedOn === null
          ? null
          : ` · ${t('versions.approved')} ${t('facts.approvedBy', { date: format.date(approvedOn), name: approver })}`}
      </h3>
      {content.kind === 'text' ? <p className={styles['text']}>{content.text}</p> : null}
      {content.kind === 'link' ? <VersionLink url={content.url} /> : null}
      {content.kind === 'file' ? (
        <VersionFile document={view.document} attachmentId={content.attachmentId} />
      ) : null}
    </section>
  );
};

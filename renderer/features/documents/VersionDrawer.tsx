import { FileChooser } from '#components/attachments/FileChooser.tsx';
import { FilesUnderWay } from '#components/attachments/FilesUnderWay.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  contentKinds,
  nextVersionForm,
  type VersionForm,
} from '#domain/documents/document-form.ts';
import { newestVersion } from '#domain/documents/document-state.ts';
import type { Document } from '#domain/documents/document.ts';
import { parseVersion } from '#domain/documents/parse-document.ts';
import { useT } from '#i18n/t.ts';
import { useListAttachmentsQuery } from '#state/attachments.ts';
import { useAddVersionMutation } from '#state/document-register.ts';
import { useSending, type Dropped } from '#state/sending.ts';
import { useMe } from '#state/session.ts';
import styles from './document.module.css';

type VersionDrawerProps = { readonly document: Document; readonly onClose: () => void };

type FileFieldProps = {
  readonly document: Document;
  /** A file that has just arrived is the one that is meant. */
  readonly onArrived: (id: string) => void;
};

/** One of the document's own files, or one that is added here. */
const FileField = ({ document, onArrived }: FileFieldProps) => {
  const t = useT('documentRegister');
  const record = { table: 'documents', recordId: document.id } as const;
  const { data: files = [] } = useListAttachmentsQuery(record);
  const { underWay, send, stop } = useSending(record);
  const add = async (dropped: readonly Dropped[]): Promise<void> => {
    const [arrived] = await send(dropped);
    if (arrived !== undefined) onArrived(arrived.id);
  };
  return (
    <>
      <SelectField
        name="attachmentId"
        label={t('versionForm.file')}
        hint={files.length === 0 ? t('versionForm.noFiles') : t('versionForm.fileHint')}
        options={files.map(({ id, name }) => ({ value: id, label: name }))}
        isRequired
      />
      <div>
        <FileChooser onFiles={(chosen) => void add(chosen).catch(notify.fault)} />
      </div>
      <FilesUnderWay files={underWay} onStop={({ id }) => stop(id)} />
    </>
  );
};

/** A new version: its number, what has changed, and a file, an address or text of its own. */
export const VersionDrawer = ({ document, onClose }: VersionDrawerProps) => {
  const t = useT('documentRegister');
  const me = useMe();
  const [add] = useAddVersionMutation();
  const form = useDomainForm<VersionForm, null>({
    values: nextVersionForm(newestVersion(document), me ?? ''),
    parse: parseVersion,
    onSave: (typed) => add({ id: document.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('versions.added'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const kind = form.fields.watch('kind');
  const kinds = contentKinds.map((value) => ({ value, label: t(`versions.${value}`) }));
  return (
    <Drawer
      title={t('versionForm.title', { title: document.title })}
      isOpen
      onClose={onClose}
      size="large"
    >
      <Form form={form}>
        {document.status === 'draft' ? null : (
          <p className={styles['lead']}>{t('versionForm.status')}</p>
        )}
        <FieldRow>
          <TextField
            name="version"
            label={t('versionForm.version')}
            hint={t('versionForm.versionHint')}
            isRequired
          />
          <PersonField name="authorId" label={t('versionForm.author')} canBeEmpty />
        </FieldRow>
        <TextField
          name="changeNote"
          label={t('versionForm.note')}
          hint={t('versionForm.noteHint')}
          isRequired
          hasAutoFocus
        />
        <SelectField name="kind" label={t('versionForm.kind')} options={kinds} />
        {kind === 'file' ? (
          <FileField
            document={document}
            onArrived={(id) => form.fields.setValue('attachmentId', id, { shouldDirty: true })}
          />
        ) : null}
        {kind === 'link' ? <TextField name="url" label={t('versionForm.url')} isRequired /> : null}
        {kind === 'text' ? (
          <TextAreaField name="text" label={t('versionForm.text')} rows={12} isRequired />
        ) : null}
        <FormBar action={t('versionForm.save')} />
      </Form>
    </Drawer>
  );
};

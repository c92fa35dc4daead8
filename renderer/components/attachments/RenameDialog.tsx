import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseAttachmentName } from '#domain/documents/attachment-name.ts';
import { readForm } from '#domain/form.ts';
import { useT } from '#i18n/t.ts';
import { useRenameAttachmentMutation, type AttachmentRow } from '#state/attachments.ts';

type RenameDialogProps = { readonly file: AttachmentRow; readonly onClose: () => void };

/** Another name for a file, as people know it; its content is as it was. */
export const RenameDialog = ({ file, onClose }: RenameDialogProps) => {
  const t = useT('attachments');
  const [rename] = useRenameAttachmentMutation();
  const form = useDomainForm({
    values: { name: file.name },
    parse: ({ name }: { readonly name: string }) => readForm({ name: parseAttachmentName(name) }),
    onSave: ({ name }) => rename({ id: file.id, name }).unwrap(),
    onSaved: (name) => {
      notify.done(t('renamed', { name }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('renameTitle')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <TextField name="name" label={t('name')} hint={t('renameHint')} isRequired hasAutoFocus />
        <FormBar action={t('rename')} />
      </Form>
    </Modal>
  );
};

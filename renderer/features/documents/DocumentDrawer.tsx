import { DocumentFields } from '#components/documents/DocumentFields.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { documentToForm } from '#domain/documents/document-form.ts';
import type { Document } from '#domain/documents/document.ts';
import { parseDocument } from '#domain/documents/parse-document.ts';
import { useT } from '#i18n/t.ts';
import { useSaveDocumentMutation } from '#state/document-register.ts';

type DrawerProps = { readonly document: Document; readonly onClose: () => void };

/** What is known of a document, beside its page. */
export const DocumentDrawer = ({ document, onClose }: DrawerProps) => {
  const t = useT('documentRegister');
  const [save] = useSaveDocumentMutation();
  const form = useDomainForm({
    values: documentToForm(document),
    parse: parseDocument,
    onSave: (typed) => save({ id: document.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={t('edit')} isOpen onClose={onClose}>
      <Form form={form}>
        <DocumentFields />
        <FormBar />
      </Form>
    </Drawer>
  );
};

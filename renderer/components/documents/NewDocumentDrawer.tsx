import { useNavigate } from 'react-router';
import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { useDomainForm } from '#components/use-domain-form.ts';
import { emptyDocumentForm, titleOf } from '#domain/documents/document-form.ts';
import type { DocumentType } from '#domain/documents/document.ts';
import { parseDocument } from '#domain/documents/parse-document.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useSaveDocumentMutation } from '#state/document-register.ts';
import { useMe } from '#state/session.ts';
import { DocumentFields } from './DocumentFields.tsx';

/** What a new document is to be: of which system, of which type, where that is known. */
export type Begun = {
  readonly system: Pick<System, 'id' | 'name'> | null;
  readonly type: DocumentType | null;
};

type NewDocumentProps = { readonly begun: Begun; readonly onClose: () => void };

/** A document that begins. Saved, it is opened, ready for its first version. */
export const NewDocumentDrawer = ({ begun, onClose }: NewDocumentProps) => {
  const t = useT('documentRegister');
  const navigate = useNavigate();
  const me = useMe();
  const [save] = useSaveDocumentMutation();
  const { system, type } = begun;
  const form = useDomainForm({
    values: {
      ...emptyDocumentForm(),
      systemId: system?.id ?? '',
      type: type ?? '',
      title: system === null || type === null ? '' : titleOf(t(`type.${type}`), system.name),
      ownerId: me ?? '',
    },
    parse: parseDocument,
    onSave: (typed) => save({ id: null, form: typed }).unwrap(),
    onSaved: (id) => {
      notify.done(t('created'), { undo: true });
      onClose();
      void navigate(paths.document(id));
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={t('add')} isOpen onClose={onClose}>
      <Form form={form}>
        <DocumentFields />
        <FormBar />
      </Form>
    </Drawer>
  );
};

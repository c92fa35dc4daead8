import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { contactRoles, type Contact } from '#domain/clients/client.ts';
import { contactToForm, emptyContactForm } from '#domain/clients/contact-form.ts';
import { parseContact } from '#domain/clients/parse-contact.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useSaveContactMutation } from '#state/clients.ts';

type ContactDrawerProps = {
  readonly clientId: ClientId;
  /** Null: a new one. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
};

/** A contact, beside the client's page. */
export const ContactDrawer = ({ clientId, contact, onClose }: ContactDrawerProps) => {
  const t = useT('clients');
  const [save] = useSaveContactMutation();
  const form = useDomainForm({
    values: contact === null ? emptyContactForm() : contactToForm(contact),
    parse: parseContact,
    onSave: (typed) => save({ id: contact?.id ?? null, clientId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(contact === null ? t('contacts.created') : t('contacts.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const roles = contactRoles.map((value) => ({ value, label: t(`contacts.roles.${value}`) }));
  return (
    <Drawer
      title={contact === null ? t('contacts.add') : t('contacts.edit')}
      isOpen
      onClose={onClose}
    >
      <Form form={form}>
        <TextField name="name" label={t('contacts.name')} isRequired hasAutoFocus />
        <SelectField name="role" label={t('contacts.role')} options={roles} />
        <TextField name="email" label={t('contacts.email')} />
        <TextField name="phone" label={t('contacts.phone')} />
        <TextAreaField name="note" label={t('contacts.note')} hint={t('contacts.noteHint')} />
        <FormBar />
      </Form>
    </Drawer>
  );
};
